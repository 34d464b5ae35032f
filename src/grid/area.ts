import type { SheetArea } from './port';

/** A rectangle of cells on whatever sheet. */
export type Rectangle = Omit<SheetArea, 'sheet'>;

/** A cell of a sheet; row and column count from 0. */
export type SheetCell = Pick<SheetArea, 'sheet' | 'row' | 'column'>;

/** Whether a cell lies in a rectangle. */
export function hasCell(area: Rectangle, row: number, column: number): boolean {
  return hasRow(area, row) && hasColumn(area, column);
}

/** Whether one of a rectangle's rows is this one. */
export function hasRow({ row: first, rows }: Pick<Rectangle, 'row' | 'rows'>, row: number): boolean {
  return row >= first && row < first + rows;
}

/** Whether one of a rectangle's columns is this one. */
export function hasColumn(
  { column: first, columns }: Pick<Rectangle, 'column' | 'columns'>,
  column: number,
): boolean {
  return column >= first && column < first + columns;
}

/** Whether two runs of columns have one in common. */
export function shareColumns(
  one: Pick<Rectangle, 'column' | 'columns'>,
  other: Pick<Rectangle, 'column' | 'columns'>,
): boolean {
  return one.column < other.column + other.columns && other.column < one.column + one.columns;
}

/** Whether two rectangles have a cell in common. */
export function overlap(one: Rectangle, other: Rectangle): boolean {
  return shareColumns(one, other) && one.row < other.row + other.rows && other.row < one.row + one.rows;
}

/** Whether two areas have a cell of a sheet in common. */
export function shareCells(one: SheetArea, other: SheetArea): boolean {
  return one.sheet === other.sheet && overlap(one, other);
}

/** The rows of an area that begins with a header row, without that row. */
export function belowHeader<Area extends Rectangle>(area: Area): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

/** So many rows right below an area, in its columns. */
export function rowsBelow<Area extends Rectangle>(area: Area, rows: number): Area {
  return { ...area, row: area.row + area.rows, rows };
}

/** One column of an area, counted from its first. */
export function columnAt<Area extends Rectangle>(area: Area, offset: number): Area {
  return { ...area, column: area.column + offset, columns: 1 };
}
