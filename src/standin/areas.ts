import { LAST_COLUMN, LAST_ROW } from '../grid/a1';
import type { Rectangle } from '../grid/area';

/** The stand-in says area, as Office.js does, where the product says rectangle. */
export type Area = Rectangle;

export const ALL_ROWS = LAST_ROW + 1;
export const ALL_COLUMNS = LAST_COLUMN + 1;

export const wholeSheet: Area = { row: 0, column: 0, rows: ALL_ROWS, columns: ALL_COLUMNS };

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

export function isEntireColumns(area: Area): boolean {
  return area.row === 0 && area.rows === ALL_ROWS;
}

export function isEntireRows(area: Area): boolean {
  return area.column === 0 && area.columns === ALL_COLUMNS;
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The cells that both areas hold; null when they hold none in common. */
export function intersect(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both; `undefined` stands for no area yet. */
export function union(a: Area | undefined, b: Area): Area {
  if (!a) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether the area lies on the sheet and holds at least one cell. */
export function isOnSheet(area: Area): boolean {
  return area.rows > 0 && area.columns > 0 && contains(wholeSheet, area);
}

/** The used part of an area that may be whole columns or rows; null when none of it is used. */
export function clip(area: Area, used: Area | null): Area | null {
  return used ? intersect(area, used) : null;
}
