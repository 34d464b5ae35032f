import { placeOf } from '../../grid/a1';
import type { SheetCell } from '../../grid/area';
import type { CellValue, SheetArea } from '../../grid/port';
import type { Place } from '../../grid/problem';
import type { DateOrder } from '../../cells/dateOrder';
import type { DurationUnit } from '../../cells/units';
import type { TableCells } from '../recognise/recogniseTable';
import type { RecognisedColumns } from './callColumns';

/** A call log, counts or monthly totals as they stand in the workbook. */
export interface CallSource extends RecognisedColumns {
  /** Name of the Excel table, or the sheet and cell where a plain range begins. */
  id: string;
  headers: string[];
  /** The cells below the headers. */
  area: SheetArea;
  /** Those cells, read from their sheet without a copy: a log can be very long. */
  cells: TableCells;
  /** The day of rows that have times only, or the first one of a week of weekdays, where a title above names it. */
  titled?: number;
  /** The sources of which this one is made up, where it is of several sheets. */
  joins?: readonly string[];
  /** Where a cell stands on its sheet, if the rows of the source are not those of the sheet. */
  placeAt?: (row: number, offset: number) => { row: number; column: number; sheet?: string };
}

/** How the columns are to be read where the headers do not say it, or say it wrongly. */
export interface ReadChoices {
  /** Units by header id. */
  units?: Readonly<Record<string, DurationUnit>>;
  /** Header ids of the columns that add up to the handling time. */
  handling?: readonly string[];
  /** Of dates as text that may be read both ways. */
  dateOrder?: DateOrder;
}

/** A cell of a source; rows count from 0 below the headers. */
export function cellAt({ cells }: Pick<CallSource, 'cells'>, row: number, offset: number): CellValue {
  return cells.value(row, offset);
}

/** The number format of such a cell, as far as formats were read. */
export function formatAt(
  { cells }: Pick<CallSource, 'cells'>,
  row: number,
  offset: number,
): string | undefined {
  return cells.format(row, offset);
}

/** Where such a cell stands in the workbook. */
export function standsAt(
  { area, placeAt }: Pick<CallSource, 'area' | 'placeAt'>,
  row: number,
  offset: number,
): SheetCell {
  const own = placeAt?.(row, offset) ?? { row: area.row + row, column: area.column + offset };
  return { sheet: area.sheet, ...own };
}

/** The first header cell of a source. */
export function headerPlaceOf({ area }: Pick<CallSource, 'area'>): Place {
  return placeOf({ ...area, row: area.row - 1 });
}
