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

/** Reads "A1:C5", "A1", "A:C" or "3:5", with or without dollar signs; undefined for anything else. */
export function parseArea(text: string): Omit<SheetArea, 'sheet'> | undefined {
  const [first = '', last = first] = text.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  if (from && to) return between(from.row, from.column, to.row, to.column);
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) return between(0, columnIndex(columns[1]!), LAST_ROW, columnIndex(columns[2]!));
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN) : undefined;
}

function between(row: number, column: number, otherRow: number, otherColumn: number) {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(row - otherRow) + 1,
    columns: Math.abs(column - otherColumn) + 1,
  };
}

/** An address with the sheet that it names, if it names one. */
export interface SheetReference {
  sheet?: string;
  area: Omit<SheetArea, 'sheet'>;
}

/** Reads "A1", "$A$1:B2", "A:C", "Sheet1!A1" or "'My sheet'!A1"; undefined for anything that is not on a sheet. */
export function parseReference(text: string): SheetReference | undefined {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Za-z0-9:]+)$/.exec(text.trim());
  const area = parseArea(match?.[3] ?? '');
  if (!match || !area) return undefined;
  if (area.row + area.rows > LAST_ROW + 1 || area.column + area.columns > LAST_COLUMN + 1) return undefined;
  const sheet = match[1] === undefined ? match[2] : match[1].replace(/''/g, "'");
  return sheet === undefined ? { area } : { sheet, area };
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
