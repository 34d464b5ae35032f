import fc from 'fast-check';
import { makePlan } from '../../../src/model/plan/plan';
import { ratesInForce } from '../../../src/model/cost/ratesInForce';
import { trainingOfMonth } from '../../../src/model/cost/trainingCost';
import { reviewCosts } from '../../../src/model/cost/costReview';
import { workedExample } from '../support/planInputs';
import { costedInputs, lineRates } from '../support/rates';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const hotline = makePlan(workedExample()).lines.find(({ line }) => line === 'Hotline')!;

describe("a month's training", () => {
  it('is paid by the hour, as the worked example shows', () => {
    // 9 hires for 10 days of 8 hours at 5,000 x 1.4 / 168; 4 upgraded, 6 buddies and 2 coaches for the whole month.
    const training = trainingOfMonth(hotline, lineRates(), 8);
    expect(training.hourCost).toBeCloseTo(7000 / 168, 9);
    expect(training.classroomHours).toBe(720);
    expect(training.classroomCost).toBeCloseTo(30_000, 6);
    expect(training.upgradeCost).toBeCloseTo(4 * 7000, 6);
    expect(training.buddyCost).toBeCloseTo(6 * 7000, 6);
    expect(training.coachCost).toBeCloseTo(2 * 7000, 6);
    expect(training.refresherCost).toBe(0);
    expect(training.trainerCost).toBe(4000);
    expect(training.trainingCost).toBeCloseTo(30_000 + 84_000 + 4000, 6);
  });

  it('pays trainers by class, by the day, by the hour, or both', () => {
    const trainerOf = (change: object): number => trainingOfMonth(hotline, lineRates(change), 8).trainerCost;
    expect(trainerOf({ classSize: 4 })).toBe(2 * 4000);
    expect(trainerOf({ trainerDayPay: 0, trainerHourPay: 50 })).toBe(4000);
    expect(trainerOf({ trainerHourPay: 50 })).toBe(8000);
  });

  it('groups the hires into classes and tells who has no seat', () => {
    const training = trainingOfMonth(hotline, lineRates({ classSize: 3, rooms: 2 }), 8);
    expect([training.classes, training.largestClass, training.unseated]).toEqual([2, 3, 3]);
  });

  it('has classes of whole people where hires have a fraction', () => {
    const row = { ...hotline, hires: 8.2 };
    const training = trainingOfMonth(row, lineRates({ classSize: 8 }), 8);
    expect([training.classes, training.largestClass]).toEqual([2, 5]);
    expect(training.classroomHours).toBeCloseTo(8.2 * 80, 9);
  });

  it('has refresher training only where it is asked for, for the actual heads', () => {
    const training = trainingOfMonth(hotline, lineRates({ refresherDays: 0.5 }), 8);
    expect(training.refresherHours).toBe(80 * 4);
    expect(training.refresherHeads).toBeCloseTo(320 / 168, 9);
    expect(training.headsInTraining).toBeCloseTo(12 + (720 + 320) / 168, 9);
  });
});

describe('in any plan with costs', () => {
  it('people in training cost what as many heads cost, and trainers come on top', () => {
    fc.assert(
      fc.property(costedInputs(), (input) => {
        for (const training of reviewCosts(makePlan(input), input)!.training) {
          const { basePay, onCostRate } = ratesInForce(input.rates!)(training.line, training.month);
          const people = training.headsInTraining * basePay * (1 + onCostRate);
          const scale = Math.max(1, training.trainingCost);
          expect(Math.abs(training.trainingCost - training.trainerCost - people) / scale).toBeLessThan(1e-9);
        }
      }),
    );
  });
});
