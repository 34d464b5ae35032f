import fc from 'fast-check';
import { coachingMultiplier, trainingLoss } from '../../../src/model/plan/coaching';
import { evaluate } from '../../../src/model/figures/evaluate';
import { headsToAdd, hireNeed } from '../../../src/model/hiring/hiring';
import { planFigures } from '../../../src/model/plan/planFigures';

/** The surplus of a plan's row. */
function surplusHeads(required: number, actual: number): number {
  return evaluate(planFigures.surplus.of, (name) => (name === 'actual' ? actual : required)) as number;
}
const usual = { buddySpan: 2, coachSpan: 6, lostShare: 1 };
const heads = fc.double({ min: 0, max: 5000, noNaN: true });

describe('heads to add and surplus', () => {
  it('are what is missing and what is over', () => {
    expect(headsToAdd(88.943, 80)).toBeCloseTo(8.943, 12);
    expect(surplusHeads(80, 88.943)).toBeCloseTo(8.943, 12);
  });

  it('are never below 0', () => {
    expect(headsToAdd(80, 88)).toBe(0);
    expect(surplusHeads(88, 80)).toBe(0);
  });

  it('differ by exactly required less actual, and one of them is 0', () => {
    fc.assert(
      fc.property(heads, heads, (required, actual) => {
        const [add, surplus] = [headsToAdd(required, actual), surplusHeads(required, actual)];
        expect(add - surplus).toBe(required - actual);
        expect(Math.min(add, surplus)).toBe(0);
      }),
    );
  });
});

describe('hire need', () => {
  it('is 9 for the worked example', () => {
    expect(hireNeed(88.943, 80)).toBe(9);
  });

  it('is 3 with the coaching loop solved', () => {
    expect(hireNeed(80.943, 80, usual)).toBe(3);
  });

  it('is 0 where there are enough heads, coaching or not', () => {
    expect(hireNeed(80, 80)).toBe(0);
    expect(hireNeed(70, 80, usual)).toBe(0);
  });

  it('has no answer where the coaching loop has none', () => {
    expect(hireNeed(81, 80, { ...usual, buddySpan: 1 })).toBeNaN();
  });

  it('ignores a gap that is only floating-point noise', () => {
    expect(hireNeed(0.1 + 0.2, 0.3)).toBe(0);
    expect(hireNeed(80 + 1e-9, 80)).toBe(0);
  });

  it('is enough to fill the gap once the hires are coached, with less than one hire to spare', () => {
    fc.assert(
      fc.property(heads, heads, (required, actual) => {
        const hires = hireNeed(required, actual, usual);
        const gap = headsToAdd(required, actual);
        expect(hires - trainingLoss(hires, 0, usual)).toBeGreaterThanOrEqual(gap - 1e-5);
        if (hires > 0) expect((hires - 1) / coachingMultiplier(usual)).toBeLessThan(gap);
      }),
    );
  });
});
