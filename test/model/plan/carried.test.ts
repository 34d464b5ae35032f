import { addMonths } from '../../../src/model/calendar/month';
import type { LineMonth } from '../../../src/model/plan/lineMonth';
import { makePlan } from '../../../src/model/plan/plan';
import type { ForecastMonth } from '../../../src/model/plan/planInput';
import {
  defaultPlanSettings,
  type JoinersFrom,
  type PlanSettings,
} from '../../../src/model/plan/planSettings';
import { forecastMonth, planLine, workedStages } from '../support/planInputs';

interface Year {
  from?: JoinersFrom;
  months?: number;
  base?: number;
  opening?: number;
  forecast?: Partial<ForecastMonth>;
  settings?: Partial<PlanSettings>;
}

/** Months of one line whose base is the same in each, without losses but for those given. */
function lineOf({
  from = 'carried',
  months = 3,
  base = 29.1,
  opening = 14,
  forecast = {},
  settings = {},
}: Year = {}): LineMonth[] {
  const rows = Array.from({ length: months }, (_, index) =>
    forecastMonth({
      month: addMonths('2026-01', index),
      calls: (base * 168 * 3600) / 240,
      pty: 1,
      absence: { heads: 0 },
      attrition: { heads: 0 },
      plannedJoiners: 0,
      actualHeads: index === 0 ? opening : null,
      ...forecast,
    }),
  );
  const lines = [planLine('Hotline', null, workedStages, from)];
  return makePlan({ forecast: rows, lines, settings: { ...defaultPlanSettings, ...settings } }).lines;
}

const hires = (rows: readonly LineMonth[]): number[] => rows.map((row) => row.hires);
const heads = (rows: readonly LineMonth[]): number[] =>
  rows.map(({ actual }) => Math.round(actual * 10_000) / 10_000);

describe('a line that carries its hires', () => {
  it('hires 16, 0, 0 for a need of 29.1 with 14 heads where nothing is tolerated', () => {
    expect(hires(lineOf({ settings: { tolerance: 0 } }))).toEqual([16, 0, 0]);
  });

  it('hires 15, 0, 0 where a quarter of a head is: heads 14, 29, 29', () => {
    const rows = lineOf();
    expect(hires(rows)).toEqual([15, 0, 0]);
    expect(heads(rows)).toEqual([14, 29, 29]);
  });

  it('hires 16 1 1 0 1 1 with attrition of 3 %', () => {
    const rows = lineOf({ months: 6, forecast: { attrition: { rate: 0.03 } } });
    expect(hires(rows)).toEqual([16, 1, 1, 0, 1, 1]);
    expect(heads(rows)).toEqual([14, 29.58, 29.6926, 29.8018, 28.9078, 29.0405]);
  });

  it('shows the buddies and coaches of its hires as loss, for which nobody is hired', () => {
    const [row] = lineOf();
    expect([row!.newJoiners, row!.buddies, row!.coaches]).toEqual([15, 7.5, 2.5]);
    expect([row!.shortTraining, row!.trainingLoss]).toEqual([10, 10]);
    expect(row!.required).toBeCloseTo(39.1, 9);
    expect(row!.toAdd).toBeCloseTo(15.1, 9);
  });

  it('starts as many as bring its hires through training', () => {
    const training = { name: 'Training', passRate: 0.75, inYield: false, isTraining: true };
    const [row] = makePlan({
      forecast: [forecastMonth({ attrition: { heads: 0 }, absence: { heads: 0 }, actualHeads: 59 })],
      lines: [planLine('Hotline', null, [...workedStages, training], 'carried')],
      settings: defaultPlanSettings,
    }).lines;
    expect([row!.hires, row!.newJoiners, row!.nextMonth]).toEqual([9, 12, 68]);
  });

  it('does not use planned joiners', () => {
    expect(lineOf({ forecast: { plannedJoiners: 30 } })).toEqual(lineOf());
  });
});

describe('attrition as a rate', () => {
  const thousand = (joiners: number): LineMonth[] =>
    lineOf({
      from: 'planned',
      months: 10,
      base: 0,
      opening: 1000,
      forecast: { attrition: { rate: 0.125 }, plannedJoiners: joiners },
    });

  it('is a share of the heads who are there: 1,000 fall by an eighth of themselves each month', () => {
    expect(thousand(0).map(({ actual }) => Math.round(actual * 10) / 10)).toEqual([
      1000, 875, 765.6, 669.9, 586.2, 512.9, 448.8, 392.7, 343.6, 300.7,
    ]);
  });

  it('keeps 1,000 heads where 125 join in each month', () => {
    expect(heads(thousand(125))).toEqual(Array.from({ length: 10 }, () => 1000));
  });

  it('may be the whole line, which is then empty and hires anew', () => {
    const rows = lineOf({ opening: 29, forecast: { attrition: { rate: 1 } } });
    expect(rows.map(({ leavers }) => leavers)).toEqual([29, 29, 29]);
    expect(hires(rows)).toEqual([29, 29, 29]);
    expect(heads(rows)).toEqual([29, 29, 29]);
  });
});

describe('the other ways', () => {
  it('solved: hires this month’s heads to add with their coaching, who are heads of the next month', () => {
    const rows = lineOf({ from: 'solved' });
    expect(rows[0]!.toAdd).toBeCloseTo(45.3, 9);
    expect(rows[0]!.newJoiners).toBe(rows[0]!.toAdd);
    expect(hires(rows)).toEqual([46, 0, 0]);
    expect(heads(rows)).toEqual([14, 60, 60]);
  });

  it('planned: the joiners of the forecast are the heads of the next month, whatever is hired', () => {
    const rows = lineOf({ from: 'planned', forecast: { plannedJoiners: 2 } });
    expect(heads(rows)).toEqual([14, 16, 18]);
    expect(rows.map(({ shortTraining }) => shortTraining)).toEqual([0, 0, 0]);
    expect(rows[0]!.toAdd).toBeCloseTo(29.1 + 1 + 1 / 3 - 14, 9);
  });
});

describe('the tolerance', () => {
  it.each([
    [14.1, 0.25, 0],
    [14.25, 0.25, 0],
    [14.2500004, 0.25, 0],
    [14.26, 0.25, 1],
    [14.1, 0, 1],
    [15.2, 1, 1],
  ])('of a need of %p and %p heads hires %p', (base, tolerance, hired) => {
    const [row] = lineOf({ base, settings: { tolerance } });
    expect(row!.hires).toBe(hired);
    expect(row!.toAdd).toBeCloseTo(base - 14, 9);
  });

  it('counts once where lines are rounded up at the total, and not at all where nothing is', () => {
    const settings = (rounding: PlanSettings['rounding']): PlanSettings => ({
      ...defaultPlanSettings,
      rounding,
    });
    const short = ['A', 'B'].map((line) =>
      forecastMonth({
        line,
        calls: (14.1 * 168 * 3600) / 240,
        pty: 1,
        absence: { heads: 0 },
        attrition: { heads: 0 },
        actualHeads: 14,
      }),
    );
    const lines = ['A', 'B'].map((line) => planLine(line, null, workedStages, 'carried'));
    const hired = (rounding: PlanSettings['rounding']): number =>
      makePlan({ forecast: short, lines, settings: settings(rounding) }).totals[0]!.hires;
    expect(hired('perLine')).toBe(0);
    expect(hired('total')).toBe(0);
    expect(hired('none')).toBeCloseTo(0.2, 9);
  });
});
