import type { SheetArea } from './port';
import type { SheetCell } from './area';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Column letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column index of letters, e.g. "AB" is 27; -1 for text that is no column. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index++) {
    const code = letters.charCodeAt(index) & 0xdf;
    if (code < 65 || code > 90) return -1;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** A cell's address without its sheet, such as "C7"; row and column count from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Row and column of an address such as "B3" or "$B$3"; undefined for anything else. */
export function parseCell(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!match) return undefined;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1]!);
  return row < 0 || row > LAST_ROW || column > LAST_COLUMN ? undefined : { row, column };
}

/** An area's address without its sheet: "C7" or "C7:D9". */
export function areaAddress({ row, column, rows, columns }: Omit<SheetArea, 'sheet'>): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** The absolute reference that a formula uses, with its sheet quoted: 'My sheet'!$C$7:$C$9. */
export function absoluteReference(area: SheetArea): string {
  const first = `$${columnLetters(area.column)}$${area.row + 1}`;
  const last = `$${columnLetters(area.column + area.columns - 1)}$${area.row + area.rows}`;
  return `${quoteSheet(area.sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** A reference to one cell that moves along when its formula is copied: 'My sheet'!C7. */
export function cellReference(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${cellAddress(row, column)}`;
}

/** A sheet name as a formula writes it: quoted unless it is a plain word. */
export function quoteSheet(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replace(/'/g, "''")}'`;
}

/** Where a cell stands, as problems and the pane name it: its sheet and its address on it. */
export function placeOf({ sheet, row, column }: SheetCell): { sheet: string; address: string } {
  return { sheet, address: cellAddress(row, column) };
}
