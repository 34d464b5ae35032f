import type { LineRates } from '../cost/costRates';
import { addMonths } from '../calendar/month';
import type { ScenarioChange } from './scenario';

/**
 * Rates after a change of base pay on a line or on all of them, in some months or in all. Pay of overtime moves in the
 * same proportion, since it is a multiple of hourly pay (加班费按工资基数的倍数计); a new value where there was no base pay
 * has no proportion and leaves it. Everything else keeps its price.
 */
export function withPay(rates: readonly LineRates[], change: ScenarioChange): LineRates[] {
  const lines = [...new Set(rates.map(({ line }) => line))];
  return lines.flatMap((line) => {
    const own = rates.filter((one) => one.line === line);
    return change.line !== null && change.line !== line ? own : withPayInMonths(own, change);
  });
}

/** The rates of a line, begun anew in the first month that changes and in the first one after the last. */
function withPayInMonths(rates: readonly LineRates[], change: ScenarioChange): LineRates[] {
  const { from, to } = change;
  const ends = [from, to === null ? null : addMonths(to, 1)].filter((month) => month !== null);
  const begins = [...new Set([...rates.map((one) => one.from ?? ''), ...ends])].sort();
  return begins.flatMap((begin) => {
    const before = rates.filter((one) => (one.from ?? '') <= begin);
    const last = before.sort((one, other) => (one.from ?? '').localeCompare(other.from ?? '')).at(-1);
    if (!last) return [];
    const held = { ...last, from: begin === '' ? null : begin };
    return [(from ?? '') <= begin && begin <= (to ?? begin) ? paid(held, change) : held];
  });
}

function paid(rates: LineRates, { how, value }: ScenarioChange): LineRates {
  const { basePay, overtimePay } = rates;
  if (how === 'factor') return { ...rates, basePay: basePay * value, overtimePay: overtimePay * value };
  const proportion = basePay === 0 ? 1 : value / basePay;
  return { ...rates, basePay: value, overtimePay: overtimePay * proportion };
}
