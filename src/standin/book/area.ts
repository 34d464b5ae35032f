import type { IRange } from '@univerjs/core';
import { areaAddress, parseArea } from '../file/address';
import { BookProblem } from './bookProblem';
import type { Area } from './book';

export function areaOfRange(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function rangeOfArea(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
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

/** "B2" or "B2:D9", without dollar signs. */
export function a1OfArea({ row, column, rows, columns }: Area): string {
  return areaAddress({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
}

/** Reads "B2", "$B$2:D9", "B:C" and the like; a text that is no area of the grid is a problem. */
export function areaOfA1(text: string): Area {
  const parsed = parseArea(text.trim());
  if (!parsed) throw new BookProblem('outsideGrid', text);
  const { top, left, bottom, right } = parsed;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
