import type { Area } from '../book/book';
import { LAST_COLUMN, LAST_ROW } from '../../grid/a1';

export const ALL_ROWS = LAST_ROW + 1;
export const ALL_COLUMNS = LAST_COLUMN + 1;

export const wholeSheet: Area = { row: 0, column: 0, rows: ALL_ROWS, columns: ALL_COLUMNS };

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

/** The cells that both areas hold; null when they hold none in common. */
export function intersect(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function holds(outer: Area, inner: Area): boolean {
  const common = intersect(outer, inner);
  return common !== null && sameArea(common, inner);
}

/** The smallest rectangle around both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Whether the area lies on the sheet and holds at least one cell. */
export function isOnSheet(area: Area): boolean {
  return area.rows > 0 && area.columns > 0 && holds(wholeSheet, area);
}

/** The used part of an area that may be whole columns or rows; null when none of it is used. */
export function clip(area: Area, used: Area | null): Area | null {
  return used ? intersect(area, used) : null;
}
