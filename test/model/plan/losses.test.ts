import fc from 'fast-check';
import { leavers, lossHeads } from '../../../src/model/plan/losses';

const base = fc.double({ min: 0, max: 10_000, noNaN: true });
const rate = fc.double({ min: 0, max: 0.95, noNaN: true });

describe('a loss', () => {
  it('given as heads is these heads, whatever the base', () => {
    expect(lossHeads(68.027, { heads: 3 })).toBe(3);
    expect(lossHeads(0, { heads: 3 })).toBe(3);
  });

  it('given as a rate divides: 100 heads at 30 % come to 142.9, not 130', () => {
    expect(100 + lossHeads(100, { rate: 0.3 })).toBeCloseTo(142.857, 3);
  });

  it('is 5.915 heads at 8 % in the worked example', () => {
    expect(lossHeads(8000 / 168 / 0.7, { rate: 0.08 })).toBeCloseTo(5.915, 3);
  });

  it('is nothing at a rate of 0', () => {
    expect(lossHeads(100, { rate: 0 })).toBe(0);
  });

  it('by rate leaves exactly the base once the share has gone', () => {
    fc.assert(
      fc.property(base, rate, (heads, share) => {
        const needed = heads + lossHeads(heads, { rate: share });
        expect(needed * (1 - share)).toBeCloseTo(heads, 6);
      }),
    );
  });

  it('by rate grows with the rate and is never less than base times rate', () => {
    fc.assert(
      fc.property(base, rate, rate, (heads, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(lossHeads(heads, { rate: high })).toBeGreaterThanOrEqual(lossHeads(heads, { rate: low }));
        expect(lossHeads(heads, { rate: high })).toBeGreaterThanOrEqual(heads * high);
      }),
    );
  });
});

describe('who leaves', () => {
  it('is a share of the heads who are there, up to all of them', () => {
    expect(leavers(1000, { rate: 0.125 })).toBe(125);
    expect(leavers(80, { rate: 1 })).toBe(80);
    expect(leavers(0, { rate: 0.5 })).toBe(0);
  });

  it('is as many heads as given, and no more than are there', () => {
    expect(leavers(80, { heads: 3 })).toBe(3);
    expect(leavers(2, { heads: 3 })).toBe(2);
  });
});
