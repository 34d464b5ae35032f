import { namedLines } from '../../jobs/plan/namedLines';
import type { LineSummary, MonthSummary, PlanSummary } from '../../jobs/plan/planOutcome';
import type { Words } from '../shell/words';

/** How many lines a sentence names that are short, and that are over. */
const mostNamed = 3;

/**
 * The plan in a sentence or two: who is short in the worst month and who has people over, and in how many months anybody
 * is short. What a line may lack without a hire is no shortage.
 */
export function headlineOf(summary: PlanSummary, words: Words): string {
  const { months, lines, settings } = summary;
  const { result: text } = words.text;
  const short = months
    .map((month) => ({ month, heads: shortBy(month, settings.tolerance) }))
    .filter(({ heads }) => heads > 0);
  const [first] = short;
  if (!first) return text.enough;
  const worst = short.reduce((most, one) => (one.heads > most.heads ? one : most), first);
  const values = { month: words.month(worst.month.month), all: words.heads(months.length) };
  if (lines.length > 1) {
    const named = lineTexts(worst.month, settings.tolerance, words, values.month) + text.stop;
    if (months.length === 1) return named;
    return words.sentences([named, words.count(text.shortMonths, short.length, values)]);
  }
  const heads = words.heads(worst.heads);
  if (months.length === 1) return words.fill(text.shortOnly, { ...values, heads });
  return words.count(text.short, short.length, { ...values, heads });
}

/** Heads that the lines of a month lack beyond what is tolerated. */
function shortBy(month: MonthSummary, tolerance: number): number {
  return namedLines(month, tolerance).short.reduce((sum, { toAdd }) => sum + toAdd, 0);
}

/** "Sales short 3.4 in May; Support 2.8 over", or without the month. */
export function lineTexts(month: MonthSummary, least: number, words: Words, when?: string): string {
  const { result: text } = words.text;
  const { short, over } = namedLines(month, least);
  const says = (lines: readonly LineSummary[], sentence: string, figure: 'toAdd' | 'surplus'): string => {
    const rest = lines.length - mostNamed;
    const named = lines
      .slice(0, mostNamed)
      .map((one) => words.fill(sentence, { line: one.line, heads: words.heads(one[figure]) }));
    return words.list([...named, ...(rest > 0 ? [words.count(text.moreLines, rest)] : [])]);
  };
  const lack = says(short, text.lineShort, 'toAdd');
  const shorts =
    when !== undefined && lack !== '' ? words.fill(text.inMonth, { lines: lack, month: when }) : lack;
  return [shorts, says(over, text.lineOver, 'surplus')].filter((part) => part !== '').join(text.nextLine);
}
