import { planLineMonth, type LineMonth } from '../../../src/model/plan/lineMonth';
import type { ForecastMonth, PlanLine } from '../../../src/model/plan/planInput';
import { defaultPlanSettings, type PlanSettings } from '../../../src/model/plan/planSettings';
import { forecastMonth, planLine, workedStages } from '../support/planInputs';

function planned(change: Partial<ForecastMonth> = {}, settings: Partial<PlanSettings> = {}): LineMonth {
  const all = { ...defaultPlanSettings, ...settings };
  return planLineMonth(forecastMonth(change), planLine('Hotline'), 4, 80, all);
}

describe("a line's month", () => {
  it('takes the workload of its calls', () => {
    expect(planned()).toMatchObject({ calls: 120_000, ahtSeconds: 240, requiredHours: 8000, pty: 0.7 });
  });

  it('has fewer hours a head where the day is shorter', () => {
    expect(planned({}, { hoursPerDay: 7.5 }).hoursPerHead).toBe(157.5);
  });

  it('needs nobody for calls where there are none, and still its losses in heads', () => {
    const row = planned({ calls: 0 });
    expect([row.baseHeads, row.absence]).toEqual([0, 0]);
    expect(row.required).toBe(3 + 4 + 6 + 2);
  });

  it('loses by rate a share of the heads who are there, in the need and from the next month alike', () => {
    const row = planned({ attrition: { rate: 0.1 } });
    expect([row.leavers, row.attrition]).toEqual([8, 8]);
    expect(row.nextMonth).toBe(80 + 12 - 8 - 4);
  });

  it('loses no more heads than there are', () => {
    const row = planned({ attrition: { heads: 90 }, plannedJoiners: 0 });
    expect([row.leavers, row.attrition, row.nextMonth]).toEqual([80, 80, 0]);
  });

  it('loses a smaller share of its helpers where the setting says so', () => {
    const row = planned({}, { lostShare: 0.5 });
    expect([row.buddies, row.coaches]).toEqual([3, 1]);
  });

  it('has a gap before coaching that leaves the coaching out', () => {
    const row = planned();
    expect(row.gapBeforeCoaching).toBeCloseTo(row.required - row.buddies - row.coaches - 80, 9);
  });

  it('hires nobody on a fed line, whatever it lacks', () => {
    const fed = planLineMonth(forecastMonth(), planLine('CIC', 'Hotline'), 0, 60, defaultPlanSettings);
    expect(fed.headsToAdd).toBeGreaterThan(0);
    expect([fed.byUpgrade, fed.hires, fed.interviews]).toEqual([fed.headsToAdd, 0, 0]);
  });
});

describe("a line's heads of the next month", () => {
  const nextHeads = (change: Partial<ForecastMonth>, line: PlanLine, settings: PlanSettings): number =>
    planLineMonth(forecastMonth(change), line, 4, 80, settings).nextMonth;

  it('are the actual ones and joiners less leavers and upgraded', () => {
    expect(nextHeads({}, planLine('Hotline'), defaultPlanSettings)).toBe(80 + 12 - 3 - 4);
  });

  it('take upgrades into a fed line unrounded', () => {
    const row = planned({ plannedJoiners: 0 });
    const fed = nextHeads({ plannedJoiners: 0 }, planLine('CIC', 'Hotline'), defaultPlanSettings);
    expect(fed).toBeCloseTo(80 - 3 - 4 + row.toAdd, 12);
    expect(row.toAdd % 1).not.toBe(0);
  });

  it('take planned joiners of a fed line besides its upgrades, but solved ones are these and count once', () => {
    const fed = planLine('CIC', 'Hotline');
    const solved = planLine('CIC', 'Hotline', workedStages, 'solved');
    const [one, other] = [fed, solved].map((line) =>
      planLineMonth(forecastMonth(), line, 4, 80, defaultPlanSettings),
    ) as [LineMonth, LineMonth];
    expect(nextHeads({}, fed, defaultPlanSettings)).toBeCloseTo(80 + 12 - 3 - 4 + one.toAdd, 12);
    expect(other.newJoiners).toBeGreaterThan(0);
    expect(nextHeads({}, solved, defaultPlanSettings)).toBeCloseTo(80 - 3 - 4 + other.toAdd, 12);
  });
});
