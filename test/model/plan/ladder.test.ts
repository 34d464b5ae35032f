import fc from 'fast-check';
import { ladderLevels, ladderLoop, linesFedBy, type LadderLine } from '../../../src/model/plan/ladder';

const line = (name: string, fedBy: string | null = null): LadderLine => ({ name, fedBy });

/** A ladder without loops: each line may be fed by one that stands before it. */
const ladders = fc
  .array(fc.option(fc.nat(), { nil: null }), { minLength: 1, maxLength: 8 })
  .map((feeders) =>
    feeders.map((feeder, index) =>
      line(`L${index}`, feeder === null || index === 0 ? null : `L${feeder % index}`),
    ),
  );

describe('a ladder loop', () => {
  it('is not found in a plain ladder', () => {
    expect(ladderLoop([line('CIC', 'Hotline'), line('Hotline', 'Chat'), line('Chat')])).toBeNull();
    expect(ladderLoop([])).toBeNull();
  });

  it('is found where a line feeds itself', () => {
    expect(ladderLoop([line('A', 'A')])).toEqual(['A', 'A']);
  });

  it('is told from line to line, without the lines that only lead into it', () => {
    const lines = [line('top', 'A'), line('A', 'B'), line('B', 'C'), line('C', 'A')];
    expect(ladderLoop(lines)).toEqual(['A', 'B', 'C', 'A']);
  });

  it('is not made by a feeder that is no line', () => {
    expect(ladderLoop([line('A', 'gone')])).toBeNull();
  });

  it('appears as soon as the bottom of a ladder is fed from its top', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (length) => {
        const rungs = Array.from({ length }, (_, i) => line(`L${i}`, i === 0 ? null : `L${i - 1}`));
        expect(ladderLoop(rungs)).toBeNull();
        const closed = [line('L0', `L${length - 1}`), ...rungs.slice(1)];
        expect(ladderLoop(closed)).toHaveLength(length + 1);
      }),
    );
  });
});

describe('the lines that a line feeds', () => {
  it('are those that name it', () => {
    const lines = [line('CIC', 'Hotline'), line('VIP', 'Hotline'), line('Hotline')];
    expect(linesFedBy('Hotline', lines)).toEqual(['CIC', 'VIP']);
    expect(linesFedBy('CIC', lines)).toEqual([]);
  });
});

describe('ladder levels', () => {
  it('are one for lines without a ladder, in their order', () => {
    expect(ladderLevels([line('B'), line('A')])).toEqual([['B', 'A']]);
  });

  it('begin with the lines that feed nobody', () => {
    const lines = [line('Chat'), line('Hotline', 'Chat'), line('CIC', 'Hotline'), line('Mail')];
    expect(ladderLevels(lines)).toEqual([['CIC', 'Mail'], ['Hotline'], ['Chat']]);
  });

  it('put a line below the deepest of those it feeds', () => {
    const lines = [line('A', 'C'), line('B', 'A'), line('C')];
    expect(ladderLevels(lines)).toEqual([['B'], ['A'], ['C']]);
  });

  it('hold every line once, each above the line that feeds it', () => {
    fc.assert(
      fc.property(ladders, (lines) => {
        const levels = ladderLevels(lines);
        expect(levels.flat().sort()).toEqual(lines.map(({ name }) => name).sort());
        const levelOf = (name: string): number => levels.findIndex((level) => level.includes(name));
        for (const { name, fedBy } of lines) {
          if (fedBy !== null) expect(levelOf(fedBy)).toBeGreaterThan(levelOf(name));
        }
      }),
    );
  });

  it('leave no level empty', () => {
    fc.assert(
      fc.property(ladders, (lines) => {
        expect(ladderLevels(lines).every((level) => level.length > 0)).toBe(true);
      }),
    );
  });
});
