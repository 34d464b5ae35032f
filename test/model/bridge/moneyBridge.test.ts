import { headsBridge } from '../../../src/model/bridge/bridge';
import { moneyBridge, type CostDrivers } from '../../../src/model/bridge/moneyBridge';
import { headCost, lineRates } from '../support/rates';

const rates = lineRates({ telecomPerHour: 0 });
const march: CostDrivers = {
  calls: 120_000,
  ahtSeconds: 240,
  hoursPerHead: 168,
  pty: 0.7,
  loss: 20,
  required: 88,
  paidHeads: 90,
  leavers: 3,
  hires: 10,
  classes: 1,
  stages: 1500,
  cost: 700_000,
};
const bridgeTo = (change: Partial<CostDrivers>, now = rates) => {
  const april = { ...march, ...change };
  return moneyBridge(headsBridge(march, april), march, april, { before: rates, now, hoursPerDay: 8 });
};

describe('the bridge of cost', () => {
  it('is flat between two equal months', () => {
    const { costBefore, cost, lineChangeCost, ...steps } = bridgeTo({});
    expect(Object.values(steps)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(lineChangeCost).toBe(0);
    expect(costBefore).toBe(cost);
  });

  it('charges more calls with the heads that they need and with their telecom', () => {
    const { volumeCost, ahtCost, hoursCost, ptyCost, lossesCost, hiresCost } = bridgeTo({ calls: 132_000 });
    const heads = (12_000 * 240) / 3600 / 168 / 0.7;
    expect(volumeCost).toBeCloseTo(heads * headCost(rates) + 12_000 * 0.05, 6);
    expect([ahtCost, hoursCost, ptyCost, lossesCost, hiresCost]).toEqual([0, 0, 0, 0, 0]);
  });

  it('charges leavers with the heads that they cost and with what a leaver costs', () => {
    const { lossesCost } = bridgeTo({ loss: 22, leavers: 5 });
    expect(lossesCost).toBeCloseTo(2 * headCost(rates) + 2 * 2000, 6);
  });

  it('charges hires with what taking them on costs, and heads beyond the need apart', () => {
    // Two more at 800, a second class of 10 days at 400, and 300 more at the stages.
    expect(bridgeTo({ hires: 12, classes: 2, stages: 1800 }).hiresCost).toBe(1600 + 4000 + 300);
    expect(bridgeTo({ paidHeads: 92 }).surplusCost).toBeCloseTo(2 * headCost(rates), 6);
    expect(bridgeTo({ paidHeads: 92, required: 90 }).surplusCost).toBe(0);
  });

  it('charges everything else at the rates before, and what other rates change apart', () => {
    const raised = lineRates({ basePay: 5500, hiringCost: 900, trainerDayPay: 500, telecomPerHour: 1 });
    const more = { calls: 132_000, paidHeads: 99, required: 97, hires: 12, leavers: 5, loss: 22 };
    const { ratesCost, ...steps } = bridgeTo(more, raised);
    const { ratesCost: none, ...stepsBefore } = bridgeTo(more);
    expect(none).toBe(0);
    expect(steps).toEqual(stepsBefore);
    const telecom = (132_000 * 240) / 3600;
    expect(ratesCost).toBeCloseTo(99 * 500 * 1.4 + 12 * 100 + 10 * 100 + telecom, 6);
  });
});
