import { costKinds } from '../../../src/model/cost/costFigures';
import { costOfMonth, ratio } from '../../../src/model/cost/costMonth';
import { makePlan } from '../../../src/model/plan/plan';
import { trainingOfMonth } from '../../../src/model/cost/trainingCost';
import { workedExample } from '../support/planInputs';
import { lineRates } from '../support/rates';

const rows = makePlan(workedExample()).lines;
const hotline = rows.find(({ line }) => line === 'Hotline')!;
const fed = rows.find(({ line }) => line === 'CIC')!;
const costOf = (row = hotline, rates = lineRates(), stages = 0) =>
  costOfMonth(row, rates, trainingOfMonth(row, rates, 8), stages);

describe("the cost of a line's month", () => {
  it('is that of the worked example, kind by kind', () => {
    // 80 actual heads and 9 hires are paid; 12 are lost to upgrade and coaching and 720 h of 168 are spent in class.
    const cost = costOf(hotline, lineRates(), 1400);
    expect(cost.paidHeads).toBe(89);
    expect(cost.workingHeads).toBeCloseTo(89 - 12 - 720 / 168, 9);
    expect(cost.basePay).toBeCloseTo(cost.workingHeads * 5000, 6);
    expect(cost.onCosts).toBeCloseTo(cost.workingHeads * 2000, 6);
    expect(cost.overtime).toBeCloseTo(89 * 6 * 45, 6);
    expect(cost.hiring).toBe(9 * 800);
    expect(cost.stages).toBe(1400);
    expect(cost.attrition).toBe(3 * 2000);
    expect(cost.seats).toBe(89 * 600);
    expect(cost.telecom).toBeCloseTo(120_000 * 0.05 + 8000 * 3, 6);
    expect(cost.costPerHire).toBeCloseTo((7200 + 1400) / 9, 9);
    expect(cost.costPerCall).toBeCloseTo(cost.total / 120_000, 9);
  });

  it('pays nobody twice: who is upgraded is paid on the line that they leave', () => {
    expect(fed.byUpgrade).toBe(4);
    expect(costOf(fed).paidHeads).toBe(0);
    expect(costOf(fed).hiring).toBe(0);
  });

  it('follows the hires, not the planned joiners, in whom the same people would be paid twice', () => {
    const { settings, ...input } = workedExample();
    const costWith = (plannedJoiners: number) => {
      const forecast = input.forecast.map((row) => ({ ...row, plannedJoiners }));
      // Nobody is taken off the phones to coach, so that joiners change nothing but the heads of the next month.
      const plan = makePlan({ ...input, forecast, settings: { ...settings, lostShare: 0 } });
      const row = plan.lines.find(({ line }) => line === 'Hotline')!;
      expect([row.newJoiners, row.hires]).toEqual([plannedJoiners, 1]);
      return costOf(row);
    };
    expect(costWith(30)).toEqual(costWith(0));
    expect(costWith(30).paidHeads).toBe(81);
    expect(costWith(30).hiring).toBe(800);
  });

  it('pays at least the heads that it has in training', () => {
    const row = { ...hotline, actual: 0, hires: 0, headsToAdd: 0 };
    const cost = costOf(row);
    expect(cost.paidHeads).toBe(12);
    expect(cost.basePay).toBe(0);
    expect(cost.training).toBeCloseTo(12 * 7000, 6);
  });

  it('has no cost per call without calls and none per hire without hires', () => {
    const row = { ...hotline, calls: 0, requiredHours: 0, hires: 0 };
    expect([costOf(row).costPerCall, costOf(row).costPerHire]).toEqual([null, null]);
    expect([ratio(5, 0), ratio(5, 2)]).toEqual([null, 2.5]);
  });

  it('adds up its kinds', () => {
    const cost = costOf();
    expect(cost.total).toBe(costKinds.reduce((sum, kind) => sum + cost[kind], 0));
    expect(costKinds.map((kind) => cost[kind]).every((one) => one >= 0)).toBe(true);
  });
});
