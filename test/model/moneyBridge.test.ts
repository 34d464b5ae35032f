import { headsBridge } from '../../src/model/bridge';
import { headCost } from '../../src/model/costRates';
import { moneyBridge, type CostDrivers } from '../../src/model/moneyBridge';
import { lineRates } from './support/rates';

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
  takingOn: 8000,
  cost: 700_000,
};
const bridgeTo = (change: Partial<CostDrivers>) => {
  const april = { ...march, ...change };
  return moneyBridge(headsBridge(march, april), march, april, rates);
};

describe('the bridge of cost', () => {
  it('is flat between two equal months', () => {
    const { costBefore, cost, ...steps } = bridgeTo({});
    expect(Object.values(steps)).toEqual([0, 0, 0, 0, 0, 0, 0]);
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
    expect(bridgeTo({ takingOn: 9500 }).hiresCost).toBe(1500);
    expect(bridgeTo({ paidHeads: 92 }).surplusCost).toBeCloseTo(2 * headCost(rates), 6);
    expect(bridgeTo({ paidHeads: 92, required: 90 }).surplusCost).toBe(0);
  });
});
