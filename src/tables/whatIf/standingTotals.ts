import { tables as catalogues } from '../../words/catalogue';
import { ourTables } from '../../grid/names';
import type { TableContents, WorkbookContents } from '../../grid/port';

/** Figures of the plan's total against which a comparison tells whether it is out of date. */
const figures = ['required', 'toAdd', 'hires', 'interviews'] as const;
type Figure = (typeof figures)[number];

/** The plan's own totals as they stand in the workbook, by the headers of the language in which they were written. */
export interface StandingTotals {
  plan: Record<Figure | 'month', string>;
  /** The cost review's total; null where the plan was made without costs. */
  cost: Record<'month' | 'total', string> | null;
}

/** The totals of the plan that stands in the workbook; null without a plan whose columns have their names. */
export function standingTotals(contents: Pick<WorkbookContents, 'tables'>): StandingTotals | null {
  const plan = headersOf(contents, ourTables.total, 'plan', ['month', ...figures]);
  const cost = headersOf(contents, ourTables.costTotal, 'cost', ['month', 'total']);
  return plan && { plan, cost };
}

/** The headers of a table of ours in the language in which it has all of those asked for. */
function headersOf<Key extends string>(
  { tables }: { tables: readonly TableContents[] },
  name: string,
  words: 'plan' | 'cost',
  keys: readonly Key[],
): Record<Key, string> | null {
  const table = tables.find((one) => one.name === name);
  if (!table) return null;
  const written = Object.values(catalogues).map((catalogue) => catalogue[words] as Record<string, string>);
  const language = written.find((headers) => keys.every((key) => table.headers.includes(headers[key]!)));
  if (!language) return null;
  return Object.fromEntries(keys.map((key) => [key, language[key]!])) as Record<Key, string>;
}
