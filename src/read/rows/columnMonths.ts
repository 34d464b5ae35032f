import { monthOf, monthSerial, type Month } from '../../model/calendar/month';
import type { InputColumn } from '../../grid/headers';
import { commonStyle, readMonth } from '../../cells/months';
import type { MonthStyle, ReadMonth } from '../../cells/monthStyle';
import { cellOf, filledRows, type Source } from './source';
import { yearsOfMonths } from '../../cells/years';

/** The months of an input's rows, and how they are written. */
export interface ColumnMonths {
  /** By data row; a row whose cell names no month is not there. */
  months: ReadonlyMap<number, Month>;
  style: MonthStyle | { misfit: number };
  /** The first row whose month names no year while nothing else does; null where there is none. */
  yearless: number | null;
}

const known = new WeakMap<Source, Map<InputColumn, ColumnMonths>>();

/** Reads the months of a column of an input, once for each source. */
export function columnMonths(source: Source, column: InputColumn = 'month'): ColumnMonths {
  const columns = known.get(source) ?? new Map<InputColumn, ColumnMonths>();
  known.set(source, columns);
  const found = columns.get(column) ?? readColumn(source, column);
  columns.set(column, found);
  return found;
}

function readColumn(source: Source, column: InputColumn): ColumnMonths {
  const read = filledRows(source).flatMap((row): (ReadMonth & { row: number })[] => {
    const month = readMonth(cellOf(source, row, column));
    return month ? [{ row, ...month }] : [];
  });
  const yearless = read.filter(({ year }) => year === null);
  const isTold = yearless.length === read.length && source.year !== undefined;
  const years = isTold
    ? yearsOfMonths(
        yearless.map(({ month }) => month),
        source.year!,
      )
    : null;
  const months = new Map<number, Month>();
  for (const { row, year, month } of read) {
    const own = year ?? years?.get(month);
    const found = own === undefined ? null : monthOf(own, month);
    if (found !== null) months.set(row, found);
  }
  // How a month without its year is written does not count, as long as that is what is wrong.
  const full = read.filter(({ row }) => months.has(row));
  const common = commonStyle(full);
  const style = 'misfit' in common ? { misfit: full[common.misfit]!.row } : common;
  return {
    months,
    style: years ? withinYears(style, [...months.values()].sort()) : style,
    yearless: isTold ? null : (yearless[0]?.row ?? null),
  };
}

/** Months without a year mean those of these years only. */
function withinYears(style: ColumnMonths['style'], months: readonly Month[]): ColumnMonths['style'] {
  if ('misfit' in style || months.length === 0 || (style.kind !== 'text' && style.kind !== 'number'))
    return style;
  return { ...style, within: { first: monthSerial(months[0]!), last: monthSerial(months.at(-1)!) } };
}
