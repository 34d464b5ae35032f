import fc from 'fast-check';
import { payOfLine, type PayInMonth } from '../support/payInMonths';
import { withPay } from '../../../src/model/whatIf/payChange';
import { lineRates } from '../support/rates';
import { change } from '../support/scenarios';

const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
const rates = [
  lineRates({ basePay: 5000, overtimePay: 45 }),
  lineRates({ basePay: 5200, overtimePay: 48, from: '2026-04' }),
  lineRates({ line: 'CIC', basePay: 8000, overtimePay: 70 }),
];
const pay = (given: Parameters<typeof change>[0], line = 'Hotline'): PayInMonth[] =>
  payOfLine(withPay(rates, change({ driver: 'pay', ...given })), line, months);
const basePay = (...given: Parameters<typeof pay>): number[] => pay(...given).map((one) => one.basePay);

describe('a change of base pay', () => {
  it('by a factor takes overtime pay with it, in whatever months rates change', () => {
    expect(pay({ value: 1.1 }).map((one) => one.basePay)).toEqual([5500, 5500, 5500, 5720, 5720].map(near));
    expect(pay({ value: 1.1 }).map((one) => one.overtimePay)).toEqual(
      [49.5, 49.5, 49.5, 52.8, 52.8].map(near),
    );
  });

  it('to a new value takes overtime pay with it in proportion', () => {
    expect(pay({ how: 'value', value: 6000 }, 'CIC')).toEqual(
      months.map((month) => ({ month, basePay: 6000, overtimePay: 52.5, seatCost: 600 })),
    );
  });

  it('in some months begins and ends with them, across a change of rates', () => {
    expect(basePay({ value: 2, from: '2026-03', to: '2026-04' })).toEqual([5000, 5000, 10_000, 10_400, 5200]);
    expect(basePay({ value: 2, from: '2026-05' })).toEqual([5000, 5000, 5000, 5200, 10_400]);
    expect(basePay({ value: 2, to: '2026-01' })).toEqual([10_000, 5000, 5000, 5200, 5200]);
  });

  it('leaves other lines, and overtime where there was no base pay', () => {
    expect(basePay({ value: 2, line: 'Hotline' }, 'CIC')).toEqual(months.map(() => 8000));
    const unpaid = [lineRates({ basePay: 0, overtimePay: 45 })];
    const [first] = withPay(unpaid, change({ driver: 'pay', how: 'value', value: 4000 }));
    expect(first).toMatchObject({ basePay: 4000, overtimePay: 45 });
  });

  it('changes nothing else, and nothing at all by a factor of 1', () => {
    const month = fc.option(fc.constantFrom(...months, '2026-09'), { nil: null });
    fc.assert(
      fc.property(month, month, (from, to) => {
        expect(pay({ from, to })).toEqual(payOfLine(rates, 'Hotline', months));
        for (const one of pay({ from, to, value: 3 })) expect(one.seatCost).toBe(600);
      }),
    );
  });
});

/** To the noise of arithmetic. */
function near(value: number): unknown {
  return expect.closeTo(value, 9);
}
