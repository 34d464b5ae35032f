import type { TemplateCatalogue } from '../../words/template';
import { bounds } from '../../cells/bounds';
import type { InputColumn } from '../../grid/headers';
import type { CellRule } from '../../grid/port';

/** What "no upper limit" and "not the limit itself" come to in a rule, which knows a least and a greatest number only. */
const noLimit = 1e9;
const step = 0.001;

/** Dates that may be meant by a month or a day: the years 2000 to 2199, as serial numbers. */
const dates = { lowest: 36526, highest: 109574 };

/**
 * What may be typed into a column of a template, with a note that says so; null for a column of free text. `lines` is
 * the reference to the names of the Lines table.
 */
export function columnRule(
  column: InputColumn,
  header: string,
  lines: string,
  { prompts, joinersFrom }: TemplateCatalogue,
): CellRule | null {
  const message = prompts[column];
  if (message === undefined) return null;
  const note = { title: header.slice(0, 32), message };
  if (column === 'line' || column === 'fedBy') return { list: lines, note };
  if (column === 'month' || column === 'fromMonth' || column === 'fromDay' || column === 'toDay')
    return { between: dates, note };
  if (column === 'joinersFrom') return { list: joinersFrom.join(','), note };
  const bound = bounds[column];
  if (!bound) return null;
  const { least = -noLimit, above, most = noLimit, below } = bound;
  const lowest = above === undefined ? least : above + step;
  return { between: { lowest, highest: below === undefined ? most : below - step }, note };
}
