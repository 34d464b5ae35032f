import type { LineRates } from './costRates';
import type { Month } from '../calendar/month';

/**
 * Gives what a line costs in a month: of its rates, in any order, those that began last by then. Throws a RangeError
 * where none have begun, which no checked input leaves open.
 */
export function ratesInForce(rates: readonly LineRates[]): (line: string, month: Month) => LineRates {
  const latestFirst = new Map<string, LineRates[]>();
  for (const one of [...rates].sort((a, b) => begin(b).localeCompare(begin(a)))) {
    latestFirst.set(one.line, [...(latestFirst.get(one.line) ?? []), one]);
  }
  return (line, month) => {
    const found = latestFirst.get(line)?.find((one) => begin(one) <= month);
    if (!found) throw new RangeError(`Line ${line} has no rates in ${month}`);
    return found;
  };
}

/** The month from which rates hold, before every month where they hold from the beginning. */
function begin({ from }: LineRates): Month {
  return from ?? '';
}
