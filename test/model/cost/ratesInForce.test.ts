import { ratesInForce } from '../../../src/model/cost/ratesInForce';
import { lineRates } from '../support/rates';

const rates = [
  lineRates({ from: '2026-07', basePay: 5200 }),
  lineRates({ from: null, basePay: 5000 }),
  lineRates({ from: '2027-01', basePay: 5400 }),
  lineRates({ line: 'CIC', from: '2026-03', basePay: 7000 }),
];
const payIn = (month: string, line = 'Hotline'): number => ratesInForce(rates)(line, month).basePay;

describe('the rates in force', () => {
  it('are those that began last by the month, whatever their order', () => {
    expect(['2026-01', '2026-06', '2026-07', '2026-12', '2027-01', '2030-05'].map((m) => payIn(m))).toEqual([
      5000, 5000, 5200, 5200, 5400, 5400,
    ]);
  });

  it('are those of the line itself', () => {
    expect([payIn('2026-03', 'CIC'), payIn('2027-02', 'CIC')]).toEqual([7000, 7000]);
  });

  it('are an error before any have begun, and of a line without any', () => {
    expect(() => payIn('2026-02', 'CIC')).toThrow(RangeError);
    expect(() => payIn('2026-02', 'Chat')).toThrow('Line Chat has no rates in 2026-02');
  });
});
