import { headerWords } from '../../cells/header/headerWords';
import { sameName } from '../../grid/sameName';
import { recogniseMonths } from '../calls/callColumns';
import { columnMonths } from '../rows/columnMonths';
import { periodsOf } from '../rows/periods';
import { filledRows, lineNamesOf, type Source } from '../rows/source';
import { profilesOf } from '../recognise/recogniseTable';
import { isNamed, type Candidate } from './candidates';
import { pickColumns } from './pickColumns';

/** Whether a list is a forecast of one line, which has no column for it; past months are none. */
export function isOneLineForecast({ headers, table, area, cells }: Candidate): boolean {
  const { columns } = pickColumns('Forecast', headers, {}, profilesOf(cells));
  const isComplete =
    columns.has('month') && columns.has('calls') && (columns.has('aht') || columns.has('talk'));
  if (!isComplete || columns.has('line')) return false;
  return recogniseMonths(headers) === null || saysForecast(table ?? area.sheet);
}

/** Whether a table or sheet says by its name that it is a forecast. */
export function saysForecast(name: string): boolean {
  return isNamed('Forecast', name) || headerWords(name).words.includes('forecast');
}

/**
 * The name of the only line of a forecast without a column of lines: the one that Lines has, else that of its table or
 * sheet. Null where Lines has several, or a month comes twice, so that its lines are in a column that is not known.
 */
export function oneLineOf(forecast: Source, lines: Source | undefined): string | null {
  const { columns, table, area } = forecast;
  if (columns.has('line') || !columns.has('month')) return null;
  const named = periodsOf(forecast)?.starts ?? columnMonths(forecast).months;
  const isOnce = new Set<unknown>(named.values()).size === named.size && filledRows(forecast).length > 0;
  if (!isOnce) return null;
  const own = table ?? area.sheet;
  const names = lines ? [...new Set(lineNamesOf(lines))] : [];
  if (names.length === 0) return own;
  return names.length === 1 ? names[0]! : (names.find((name) => sameName(name, own)) ?? null);
}

/** The plan's only line, where Actuals have no column of lines; null where they have one, or Lines has several. */
export function lineOfActuals(actuals: Source, lines: Source | undefined): string | null {
  if (actuals.columns.has('line') || !actuals.columns.has('month') || !lines) return null;
  const [name, ...others] = new Set(lineNamesOf(lines));
  return name !== undefined && others.length === 0 ? name : null;
}
