import type { Month } from '../../model/calendar/month';
import { columnOfTable, thisRow } from '../tableSpec';
import { ourTables } from '../../grid/names';
import type { CallLayout } from './callLayout';

/** A line's month of a Forecast made from calls. */
export interface ForecastMonth {
  month: Month;
  line: string;
}

/** A row for each line and month that is projected: a forecast begins after the history. */
export function forecastMonths({ lines, projected }: CallLayout): ForecastMonth[] {
  return lines.flatMap(({ line }) => projected.map(({ month }) => ({ month, line })));
}

/** The months by line that the history has, which rows of an earlier run may still name. */
export function pastMonths({ lines }: CallLayout): ForecastMonth[] {
  return lines.flatMap(({ months }) => months.filter(({ used }) => used));
}

/**
 * The formulas of calls and AHT of every row of a Forecast whose month and line stand under these headers. A month is in
 * the history or in the projection, so that the sum of both is the figure of the one that has it.
 */
export function forecastFormulas(
  headers: { month: string; line: string },
  { words }: Pick<CallLayout, 'words'>,
): { calls: string; aht: string } {
  const { callHistory: history, callProjection: projection } = words;
  const sumOf = (table: string, own: { month: string; line: string }, values: readonly string[]): string => {
    const column = (header: string): string => columnOfTable(table, header);
    const found = `(${column(own.month)}=${thisRow(headers.month)})*(${column(own.line)}=${thisRow(headers.line)})`;
    return `SUMPRODUCT(${found}*${values.map(column).join('*')})`;
  };
  const both = (ofHistory: readonly string[], ofProjection: string): string =>
    `${sumOf(ourTables.callHistory, history, ofHistory)}+${sumOf(ourTables.callProjection, projection, [ofProjection])}`;
  return {
    calls: `=ROUND(${both([history.monthCalls], projection.calls)},0)`,
    aht: `=ROUND(${both([history.used, history.ahtSeconds], projection.ahtSeconds)},1)`,
  };
}

/** Whether a formula is one of these, in whatever language its tables were written. */
export function isForecastFormula(formula: unknown): boolean {
  const tables = [ourTables.callHistory, ourTables.callProjection];
  return typeof formula === 'string' && tables.every((table) => formula.includes(`${table}[`));
}
