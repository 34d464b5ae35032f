import { headCost, lineRates } from '../support/rates';

describe('the cost of a head in a month', () => {
  it('is base pay with on-costs, overtime and the seat', () => {
    expect(headCost(lineRates())).toBeCloseTo(5000 * 1.4 + 6 * 45 + 600, 9);
  });

  it('has nothing to do with hiring, leaving, class and calls', () => {
    const others = {
      hiringCost: 1,
      attritionCost: 1,
      trainerDayPay: 1,
      telecomPerCall: 1,
      telecomPerHour: 1,
    };
    expect(headCost(lineRates(others))).toBe(headCost(lineRates()));
  });

  it('is nothing where nothing is given', () => {
    const none = { basePay: 0, overtimeHours: 0, seatCost: 0 };
    expect(headCost(lineRates(none))).toBe(0);
  });
});
