import { absoluteReference, parseCell, placeOf } from '../../grid/a1';
import type { InputColumn } from '../../grid/headers';
import { ourTables, type InputName } from '../../grid/names';
import type { Place } from '../../grid/problem';
import type { CellValue, SheetArea } from '../../grid/port';
import type { ReadUnit } from '../../cells/readUnit';
import { columnAt } from '../../grid/area';
import { isFilled } from '../../grid/grid';
import type { PlanForecastRow, PlanForecastHeaders, Where } from './planForecastCells';
import type { FilledDown } from './filledDown';

/** An input table as it stands in the workbook: where its columns are and what its cells hold. */
export interface Source {
  input: InputName;
  /** Name of the Excel table; null for a plain range. */
  table: string | null;
  /** The data rows without the header: of a table all of them, of a plain range those up to the first blank one. */
  area: SheetArea;
  headerRow: number;
  columns: ReadonlyMap<InputColumn, SourceColumn>;
  /** Cell values, row by row, as wide as the area; trailing blank rows are left out. */
  values: readonly (readonly CellValue[])[];
  /** The year of months that name none, where the user has chosen it or a title says it. */
  year?: number;
  /** Months and lines that hold for rows below theirs; `values` have them in each. */
  filledDown?: FilledDown;
  /** The line of every row, where no column names it. */
  line?: string;
  /** Rows that hold no figures of their own: units below the header, and totals. */
  withoutFigures?: ReadonlySet<number>;
  /**
   * Where the user's cells cannot be used as they stand, the rows of a table of ours that puts them into the usual
   * form: formulas refer to that table, problems to the user's cells. `values` are then the table's.
   */
  planForecast?: { rows: readonly PlanForecastRow[]; where: Where; headers: PlanForecastHeaders };
}

export interface SourceColumn {
  /** The header as the user wrote it. */
  header: string;
  /** Offset from the area's first column. */
  offset: number;
  /** Of handling times and calls: how they are written. */
  unit?: ReadUnit;
}

/** The value in a data row's column; null for a blank cell or where the column is absent. */
export function cellOf(source: Source, row: number, column: InputColumn): CellValue {
  const value = rawCellOf(source, row, column);
  return isFilled(value, 'asBlank') ? value : null;
}

/** Whether a cell looks blank and is not: a formula takes its spaces for text. */
export function holdsOnlySpaces(source: Source, row: number, column: InputColumn): boolean {
  const value = rawCellOf(source, row, column);
  return isFilled(value) && !isFilled(value, 'asBlank');
}

function rawCellOf(source: Source, row: number, column: InputColumn): CellValue {
  const found = source.columns.get(column);
  return found ? (source.values[row]?.[found.offset] ?? null) : null;
}

/** The cell of a data row and column. */
export function cellPlace(source: Source, row: number, column: InputColumn): Place {
  const copied = source.planForecast?.rows[row];
  const origin = copied?.get(column) ?? copied?.get('line');
  if (origin) return placeOf(origin);
  const { area } = source;
  return placeOf({
    ...area,
    row: area.row + row,
    column: area.column + (source.columns.get(column)?.offset ?? 0),
  });
}

/** The cell that stands for a whole row: its line, stage or month, whichever the input has. */
export function rowPlace(source: Source, row: number): Place {
  const column = (['line', 'stage', 'month'] as const).find((one) => source.columns.has(one));
  return cellPlace(source, row, column ?? 'line');
}

/** The header cell of a column, or the first one of the input. */
export function headerPlace(source: Source, column?: InputColumn): Place {
  const offset = column && !source.planForecast ? (source.columns.get(column)?.offset ?? 0) : 0;
  return placeOf({ ...source.area, row: source.headerRow, column: source.area.column + offset });
}

/** Rows that hold anything in a column that we know, but for totals and a row of units. */
export function filledRows(source: Source): number[] {
  const columns = [...source.columns.keys()];
  return source.values
    .map((_, row) => row)
    .filter(
      (row) =>
        !source.withoutFigures?.has(row) && columns.some((column) => cellOf(source, row, column) !== null),
    );
}

/** The names that a Lines table gives, as its cells have them but for spaces around them. */
export function lineNamesOf(lines: Source): string[] {
  return filledRows(lines).flatMap((row) => {
    const name = cellOf(lines, row, 'line');
    return name === null ? [] : [String(name).trim()];
  });
}

/**
 * How a formula refers to a column's data cells: Table[Column] where the names need no escaping, else the cells. A
 * column name with brackets or quotes is legal in Excel, but other spreadsheet programs stumble over it, and over the
 * name of a table that could be a cell, which those that write files let through.
 */
export function columnReference(source: Source, column: InputColumn): string | null {
  const found = source.columns.get(column);
  if (!found) return null;
  if (source.planForecast)
    return `${ourTables.forecast}[${source.planForecast.headers[column as keyof PlanForecastHeaders]}]`;
  const plain = /^[\p{L}\p{N}_ ]+$/u.test(found.header) && found.header.trim() === found.header;
  if (source.table !== null && plain && parseCell(source.table) === undefined)
    return `${source.table}[${found.header}]`;
  return absoluteReference(columnAt(source.area, found.offset));
}

/** The number of each data row as a formula: counted from the first, or as our own table has it. */
export function rowNumbers(source: Source): string {
  if (source.planForecast) return `${ourTables.forecast}[${source.planForecast.headers.row}]`;
  return rowsOf(columnReference(source, 'month')!);
}

/** The number of each row of some cells, counted from their own first: rows put in above move them all. */
export function rowsOf(cells: string): string {
  return `(ROW(${cells})-ROW(INDEX(${cells},1))+1)`;
}
