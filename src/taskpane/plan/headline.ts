import type { PlanSummary } from '../../jobs/plan/planOutcome';
import type { Words } from '../shell/words';

/** The plan in one sentence: in how many months heads are short, and the worst of them. */
export function headlineOf({ months }: PlanSummary, words: Words): string {
  const { result: text } = words.text;
  const short = months.filter(({ toAdd }) => toAdd > 0);
  const [first] = short;
  if (!first) return text.enough;
  const worst = short.reduce((most, one) => (one.toAdd > most.toAdd ? one : most), first);
  const values = { month: words.month(worst.month), heads: words.heads(worst.toAdd) };
  if (months.length === 1) return words.fill(text.shortOnly, values);
  return words.count(text.short, short.length, { ...values, all: words.heads(months.length) });
}
