/** A rectangle of cells; rows and columns count from 0, the last ones are included. */
export interface CellArea {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Column letters, e.g. 0 is "A" and 27 is "AB". */
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

/** "B3" for row 2, column 1. */
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

/** An area such as "A1:C5", "A1", "A:C" or "3:5"; undefined for anything else. */
export function parseArea(ref: string): CellArea | undefined {
  const [first = '', last = first] = ref.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  if (from && to) return ordered(from.row, from.column, to.row, to.column);
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(ref);
  if (columns) return ordered(0, columnIndex(columns[1]!), LAST_ROW, columnIndex(columns[2]!));
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(ref);
  return rows ? ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN) : undefined;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): CellArea {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

/** "A1:C5", or "A1" for a single cell. */
export function areaAddress(area: CellArea): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}
