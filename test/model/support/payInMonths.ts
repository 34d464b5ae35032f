import type { LineRates } from '../../../src/model/cost/costRates';
import { ratesInForce } from '../../../src/model/cost/ratesInForce';

export interface PayInMonth extends Pick<LineRates, 'basePay' | 'overtimePay' | 'seatCost'> {
  month: string;
}

/** What a line pays in each month. */
export function payOfLine(
  rates: readonly LineRates[],
  line: string,
  months: readonly string[],
): PayInMonth[] {
  return months.map((month) => {
    const { basePay, overtimePay, seatCost } = ratesInForce(rates)(line, month);
    return { month, basePay, overtimePay, seatCost };
  });
}
