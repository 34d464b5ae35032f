import fc from 'fast-check';
import { summed } from '../../../src/model/figures/figure';
import { planFigures } from '../../../src/model/plan/planFigures';
import { makePlan } from '../../../src/model/plan/plan';
import type { PlanInput } from '../../../src/model/plan/planInput';
import { addUpTotals } from '../../../src/model/plan/planTotals';
import { defaultPlanSettings, type RoundingPolicy } from '../../../src/model/plan/planSettings';
import { forecastMonth, planInputs, planLine } from '../support/planInputs';

const figures = [
  'calls',
  'requiredHours',
  'baseHeads',
  'absence',
  'leavers',
  'attrition',
  'upgrade',
  'newJoiners',
  'buddies',
  'coaches',
  'trainingLoss',
  'loss',
  'required',
  'actual',
  'surplus',
  'toAdd',
  'shortTraining',
  'interviews',
  'interviewQuota',
] as const;

/** Two lines of a month that each miss 8.943 - 4 = 4.943 heads. */
function twoLines(rounding: RoundingPolicy): PlanInput {
  return {
    forecast: ['A', 'B'].map((line) => forecastMonth({ line })),
    lines: ['A', 'B'].map((line) => planLine(line)),
    settings: { ...defaultPlanSettings, rounding },
  };
}

describe('the merged total', () => {
  it('is the sum of the lines in every figure', () => {
    fc.assert(
      fc.property(planInputs(), (input) => {
        const { lines, totals } = makePlan(input);
        for (const total of totals) {
          const ofMonth = lines.filter((row) => row.month === total.month);
          for (const figure of figures) {
            const sum = ofMonth.reduce((all, row) => all + row[figure], 0);
            expect(total[figure]).toBeCloseTo(sum, 6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('adds up these figures and those that are rounded, and no other', () => {
    const rounded = ['headsToAdd', 'byUpgrade', 'hires'];
    expect([...summed(planFigures)].sort()).toEqual([...figures, ...rounded].sort());
  });

  it('has one row a month, in the order of the months', () => {
    const later = forecastMonth({ month: '2026-02' });
    const { lines } = makePlan({ ...twoLines('none'), forecast: [later, forecastMonth({ line: 'B' })] });
    expect(() => addUpTotals(lines, { rounding: 'none', tolerance: 0 })).not.toThrow();
    const input = twoLines('none');
    const forecast = ['2026-11', '2026-02'].flatMap((month) =>
      input.forecast.map((row) => ({ ...row, month })),
    );
    expect(makePlan({ ...input, forecast }).totals.map(({ month }) => month)).toEqual(['2026-02', '2026-11']);
  });

  it('keeps a shortage on one line and a surplus on another apart: they do not make up for each other', () => {
    const input = twoLines('none');
    const forecast = [input.forecast[0]!, { ...input.forecast[1]!, actualHeads: 100 }];
    const total = makePlan({ ...input, forecast }).totals[0]!;
    expect(total.toAdd).toBeGreaterThan(0);
    expect(total.surplus).toBeGreaterThan(0);
  });

  it('is nothing for a plan without lines', () => {
    expect(addUpTotals([], { rounding: 'perLine', tolerance: 0.25 })).toEqual([]);
  });
});

describe('the heads to add of the total', () => {
  const headsToAdd = (rounding: RoundingPolicy): number => makePlan(twoLines(rounding)).totals[0]!.headsToAdd;

  it('are the whole heads of each line under rounding per line: 5 and 5', () => {
    expect(headsToAdd('perLine')).toBe(10);
  });

  it('are rounded up once under rounding at the total: 9.886 to 10', () => {
    expect(headsToAdd('total')).toBe(10);
    const { lines } = makePlan(twoLines('total'));
    expect(lines.map((row) => row.headsToAdd)).toEqual(lines.map((row) => row.toAdd));
  });

  it('keep their fraction without rounding', () => {
    expect(headsToAdd('none')).toBeCloseTo(2 * 4.943, 2);
  });

  it('are never fewer rounded per line than rounded once, and never fewer rounded once than with fractions', () => {
    fc.assert(
      fc.property(planInputs({ newJoinerMode: 'planned', tolerance: 0 }), (input) => {
        const by = (rounding: RoundingPolicy): number[] =>
          makePlan({ ...input, settings: { ...input.settings, rounding } }).totals.map(
            (row) => row.headsToAdd,
          );
        const [perLine, once, none] = [by('perLine'), by('total'), by('none')];
        perLine.forEach((heads, index) => expect(heads).toBeGreaterThanOrEqual(once[index]! - 1e-9));
        once.forEach((heads, index) => expect(heads).toBeGreaterThanOrEqual(none[index]! - 1e-5));
      }),
      { numRuns: 60 },
    );
  });
});
