import type { Area } from '../book/book';
import { areaAddress, parseArea } from '../file/address';
import { columnLetters, quoteSheet } from '../../grid/a1';
import { isEntireColumns, isEntireRows, wholeSheet } from './areas';

export interface SheetReference {
  /** Absent when the address names no sheet. */
  sheet?: string;
  area: Area;
}

/** "A1:B2", "A:C" or "1:3"; absolute marks are not written. */
export function formatArea(area: Area): string {
  const { row, column, rows, columns } = area;
  if (isEntireColumns(area) && !isEntireRows(area)) {
    return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  }
  if (isEntireRows(area) && !isEntireColumns(area)) return `${row + 1}:${row + rows}`;
  return areaAddress({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
}

/** The address with its sheet, quoted where Excel quotes it. */
export function formatReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${formatArea(area)}`;
}

/** Reads "A1", "$A$1:B2", "A:C", "Sheet1!A1" or "'My sheet'!A1"; undefined for anything else. */
export function parseReference(text: string): SheetReference | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Za-z0-9:]+)$/.exec(text.trim());
  if (!match) return undefined;
  const parsed = parseArea(match[3] ?? '');
  if (!parsed) return undefined;
  const sheet = match[1] === undefined ? match[2] : match[1].replace(/''/g, "'");
  const area: Area = {
    row: parsed.top,
    column: parsed.left,
    rows: parsed.bottom - parsed.top + 1,
    columns: parsed.right - parsed.left + 1,
  };
  if (area.row + area.rows > wholeSheet.rows || area.column + area.columns > wholeSheet.columns)
    return undefined;
  return sheet === undefined ? { area } : { sheet, area };
}
