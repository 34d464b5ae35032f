import fc from 'fast-check';
import { learnedRate } from '../../../src/model/hiring/learnedRate';

describe('a pass rate learned from actual numbers', () => {
  it('is unknown while nobody has stood at the stage', () => {
    expect(learnedRate(0, 0)).toBeNull();
  });

  it('gives the Wilson interval of 18 out of 40 at 90 %', () => {
    const { rate, low, high, sample } = learnedRate(18, 40)!;
    expect(rate).toBe(0.45);
    expect(low).toBeCloseTo(0.327908, 5);
    expect(high).toBeCloseTo(0.578427, 5);
    expect(sample).toBe(40);
  });

  it('ends where the observed rate is just 1.645 standard errors away', () => {
    for (const [passed, came] of [
      [3, 10],
      [50, 80],
      [199, 200],
    ] as const) {
      const { rate, low, high } = learnedRate(passed, came)!;
      for (const end of [low, high]) {
        expect(Math.abs(rate - end) / Math.sqrt((end * (1 - end)) / came)).toBeCloseTo(1.644853627, 8);
      }
    }
  });

  it('leaves room at both ends: 5 of 5 is not certainty and 0 of 5 not impossibility', () => {
    expect(learnedRate(5, 5)!.low).toBeLessThan(0.75);
    expect(learnedRate(0, 5)!.high).toBeGreaterThan(0.25);
  });

  it('is NaN where more pass than came', () => {
    expect(learnedRate(6, 5)!.rate).toBeNaN();
  });

  it('holds the rate within its range, narrower the more people it was learned from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (came, share) => {
          const passed = Math.floor(came * share);
          const few = learnedRate(passed, came)!;
          const many = learnedRate(passed * 10, came * 10)!;
          expect(few.low).toBeLessThanOrEqual(few.rate + 1e-12);
          expect(few.high).toBeGreaterThanOrEqual(few.rate - 1e-12);
          expect(many.high - many.low).toBeLessThan(few.high - few.low);
        },
      ),
    );
  });
});
