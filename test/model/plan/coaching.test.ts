import fc from 'fast-check';
import {
  coachingLoad,
  coachingMultiplier,
  helperHeads,
  trainingLoss,
} from '../../../src/model/plan/coaching';

const usual = { buddySpan: 2, coachSpan: 6, lostShare: 1 };
const span = fc.double({ min: 0.5, max: 50, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const coachings = fc.record({ buddySpan: span, coachSpan: span, lostShare: share });

describe('helpers of new joiners', () => {
  it('are one buddy per 2 and one coach per 6', () => {
    expect(helperHeads(12, 2, 1)).toBe(6);
    expect(helperHeads(12, 6, 1)).toBe(2);
  });

  it('lose only their share of time', () => {
    expect(helperHeads(12, 2, 0.25)).toBe(1.5);
  });

  it('keep their fraction', () => {
    expect(helperHeads(1, 6, 1)).toBeCloseTo(1 / 6, 15);
  });
});

describe('training loss', () => {
  it('is upgrade plus buddies plus coaches', () => {
    expect(trainingLoss(12, 4, usual)).toBe(12);
  });

  it('is the upgrade alone where nobody joins', () => {
    expect(trainingLoss(0, 4, usual)).toBe(4);
  });

  it('is proportional to the new joiners', () => {
    fc.assert(
      fc.property(coachings, fc.double({ min: 0, max: 1000, noNaN: true }), (coaching, joiners) => {
        const one = trainingLoss(joiners, 0, coaching);
        expect(trainingLoss(2 * joiners, 0, coaching)).toBeCloseTo(2 * one, 6);
      }),
    );
  });
});

describe('the coaching multiplier', () => {
  it('is exactly 3 for spans of 2 and 6 and the whole of their time', () => {
    expect(coachingMultiplier(usual)).toBe(3);
  });

  it('is exactly 1 where no time is lost', () => {
    expect(coachingMultiplier({ ...usual, lostShare: 0 })).toBe(1);
  });

  it('is 1.5 where half of the time is lost', () => {
    expect(coachingMultiplier({ ...usual, lostShare: 0.5 })).toBe(1.5);
  });

  it.each([
    { buddySpan: 1, coachSpan: 6, lostShare: 1 },
    { buddySpan: 2, coachSpan: 2, lostShare: 1 },
    { buddySpan: 0.5, coachSpan: 6, lostShare: 0.9 },
  ])('does not exist where each hire costs a head or more: %j', (coaching) => {
    expect(coachingLoad(coaching)).toBeGreaterThanOrEqual(1);
    expect(coachingMultiplier(coaching)).toBeNaN();
  });

  it('is 1 / (1 - s(1/b + 1/c)) wherever the load is below 1, and NaN elsewhere', () => {
    fc.assert(
      fc.property(coachings, (coaching) => {
        const load = coachingLoad(coaching);
        fc.pre(Math.abs(load - 1) > 1e-6);
        const multiplier = coachingMultiplier(coaching);
        if (load > 1) expect(multiplier).toBeNaN();
        else expect(multiplier / (1 / (1 - load))).toBeCloseTo(1, 8);
      }),
    );
  });

  it('makes hires cover the gap and their own helpers, neither more nor less', () => {
    fc.assert(
      fc.property(coachings, fc.double({ min: 0, max: 1000, noNaN: true }), (coaching, gap) => {
        fc.pre(coachingLoad(coaching) < 0.99);
        const hires = gap * coachingMultiplier(coaching);
        expect(hires - trainingLoss(hires, 0, coaching)).toBeCloseTo(gap, 6);
      }),
    );
  });
});
