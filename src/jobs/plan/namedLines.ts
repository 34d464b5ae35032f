import type { LineSummary, MonthSummary } from './planOutcome';

/** Lines of a month that are short, and those that are over, each with the greatest first. */
export interface NamedLines {
  short: LineSummary[];
  over: LineSummary[];
}

/** Who is short or over in a month by more than so many heads, and by a tenth of a head at least. */
export function namedLines({ lines }: Pick<MonthSummary, 'lines'>, least: number): NamedLines {
  const isMore = (heads: number): boolean => heads > least + 1e-6 && Math.round(heads * 10) > 0;
  const by = (figure: 'toAdd' | 'surplus'): LineSummary[] =>
    lines.filter((line) => isMore(line[figure])).sort((one, other) => other[figure] - one[figure]);
  return { short: by('toAdd'), over: by('surplus') };
}
