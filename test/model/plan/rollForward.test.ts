import fc from 'fast-check';
import { evaluate } from '../../../src/model/figures/evaluate';
import { planFigures } from '../../../src/model/plan/planFigures';

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
    joined: joiners * month.trainingPassRate,
    leavers,
    upgrade: upgradesOut,
    fedBy: 'another line',
    toAdd: upgradesIn,
  };
  return evaluate(planFigures.nextMonth.of, (name) => row[name]!) as number;
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

  it('never goes below 0, though more should leave than there are', () => {
    expect(rollForward({ ...still, leavers: 90 })).toBe(0);
  });

  it('moves the upgraded from one line to the other without losing anybody', () => {
    fc.assert(
      fc.property(heads, heads, heads, (lower, higher, upgraded) => {
        fc.pre(upgraded <= lower);
        const from = rollForward({ ...still, actual: lower, upgradesOut: upgraded });
        const to = rollForward({ ...still, actual: higher, upgradesIn: upgraded });
        expect(from + to).toBe(lower + higher);
      }),
    );
  });
});
