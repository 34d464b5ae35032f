import fc from 'fast-check';
import { evaluate } from '../../../src/model/figures/evaluate';
import { expressionOf } from '../../../src/model/figures/figure';
import { planFigures } from '../../../src/model/plan/planFigures';
import { defaultPlanSettings } from '../../../src/model/plan/planSettings';

const still = {
  actual: 80,
  joiners: 0,
  trainingPassRate: 1,
  leavers: 0,
  upgradesOut: 0,
  upgradesIn: 0,
};
const heads = fc.integer({ min: 0, max: 500 });

/** Heads of the next month; upgrades come in as the heads to add of a line that is fed. */
function rollForward(month: typeof still): number {
  const { joiners, leavers, upgradesOut, upgradesIn } = month;
  const row: Record<string, number | string> = {
    actual: month.actual,
    newJoiners: joiners,
    trainingPass: month.trainingPassRate,
    attrition: leavers,
    upgrade: upgradesOut,
    fedBy: 'another line',
    toAdd: upgradesIn,
  };
  return evaluate(expressionOf(planFigures.nextMonth, defaultPlanSettings)!, (name) => row[name]!) as number;
}

describe('rolling heads forward', () => {
  it('keeps them where nothing moves', () => {
    expect(rollForward(still)).toBe(80);
  });

  it('adds joiners who pass training and upgrades in, and takes leavers and upgrades out', () => {
    const month = {
      actual: 80,
      joiners: 12,
      trainingPassRate: 0.75,
      leavers: 3,
      upgradesOut: 4,
      upgradesIn: 2,
    };
    expect(rollForward(month)).toBe(80 + 9 - 3 - 4 + 2);
  });

  it('goes below 0 rather than hide that more leave than there are', () => {
    expect(rollForward({ ...still, leavers: 90 })).toBe(-10);
  });

  it('moves the upgraded from one line to the other without losing anybody', () => {
    fc.assert(
      fc.property(heads, heads, heads, (lower, higher, upgraded) => {
        const from = rollForward({ ...still, actual: lower, upgradesOut: upgraded });
        const to = rollForward({ ...still, actual: higher, upgradesIn: upgraded });
        expect(from + to).toBe(lower + higher);
      }),
    );
  });
});
