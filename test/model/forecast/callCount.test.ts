import fc from 'fast-check';
import { addCounts, figuresOf, noCalls, type CallSums } from '../../../src/model/forecast/callCount';

const sums = (change: Partial<CallSums> = {}): CallSums => ({ ...noCalls, ...change });

describe('the figures of a count', () => {
  it('are answered calls, AHT, abandonment and patience', () => {
    const figures = figuresOf(
      sums({ offered: 10, abandoned: 2, handled: 8, handledSeconds: 2000, waitedSeconds: 300 }),
    );
    expect(figures).toEqual({ answered: 8, ahtSeconds: 250, abandonRate: 0.2, patienceSeconds: 150 });
  });

  it('have no AHT where nobody was answered and no patience where nobody gave up or waited', () => {
    expect(figuresOf(sums({ offered: 1, abandoned: 1, waitedSeconds: 40 }))).toMatchObject({
      ahtSeconds: null,
      patienceSeconds: 40,
    });
    expect(figuresOf(sums({ offered: 1, waitedSeconds: 40 })).patienceSeconds).toBeNull();
    expect(figuresOf(sums({ offered: 1, abandoned: 1 })).patienceSeconds).toBeNull();
  });

  it('are unknown where the source does not tell', () => {
    const { answered, abandonRate, patienceSeconds } = figuresOf(
      sums({ offered: 5, abandoned: null, waitedSeconds: null }),
    );
    expect([answered, abandonRate, patienceSeconds]).toEqual([null, null, null]);
  });

  it('count the waits of the answered too and so find the patience that made the calls', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    let all = noCalls;
    for (let index = 0; index < 20_000; index++) {
      const [patience, wait] = [-180 * Math.log(random()), -60 * Math.log(random())];
      const abandoned = patience < wait ? 1 : 0;
      all = addCounts(all, sums({ offered: 1, abandoned, waitedSeconds: Math.min(patience, wait) }));
    }
    expect(figuresOf(all).patienceSeconds! / 180).toBeCloseTo(1, 1);
  });
});

describe('adding counts', () => {
  const someSums = fc.record({
    offered: fc.nat(),
    abandoned: fc.option(fc.nat()),
    handled: fc.nat(),
    handledSeconds: fc.nat(),
    waitedSeconds: fc.option(fc.nat()),
  });

  it('comes to the same in any order', () => {
    fc.assert(
      fc.property(someSums, someSums, someSums, (a, b, c) => {
        expect(addCounts(addCounts(a, b), c)).toEqual(addCounts(addCounts(c, a), b));
      }),
    );
  });

  it('does not know what one of them does not know', () => {
    expect(addCounts(sums({ abandoned: 3 }), sums({ abandoned: null })).abandoned).toBeNull();
  });

  it('leaves a count as it is when nothing is added', () => {
    fc.assert(fc.property(someSums, (one) => expect(addCounts(one, noCalls)).toEqual(one)));
  });
});
