import { columnLetters, parseArea } from '../../grid/a1';
import { belowHeader, type Rectangle } from '../../grid/area';
import { gridOf, isFilled, isText, type Grid } from '../../grid/grid';
import { isOurTable } from '../../grid/names';
import type { CellValue, SheetArea, WorkbookContents } from '../../grid/port';
import { sameName } from '../../grid/sameName';
import { momentOf } from '../../cells/momentOf';
import { monthRuns } from '../across/monthsOfRow';
import type { Candidate } from './candidates';
import { usersSheets } from './usersSheets';

/** Rows from the top of some cells in which their header is looked for, below a title or remarks. */
const headerRows = 30;

/** What a choice calls all cells of a sheet. */
export function wholeSheet(sheet: string): string {
  return `${sheet}!`;
}

/** The name of the sheet of which a choice means all cells; null where it means others. */
export function sheetOfWhole(place: string): string | null {
  return place.endsWith('!') ? place.slice(0, -1) : null;
}

/** The tables and the sheets that may be pointed at, whatever they hold. */
export function pointablePlaces(contents: WorkbookContents): string[] {
  const tables = contents.tables.filter(({ name }) => !isOurTable(name)).map(({ name }) => name);
  const sheets = usersSheets(contents).filter((grid) => grid.used.rows > 0);
  return [...tables, ...sheets.map(({ sheet }) => wholeSheet(sheet))];
}

/**
 * The cells that a person points at: a table by its name, "Data!B3:H90", "Data!B:H", "Data!" for a whole sheet, or
 * "Data!B3" for all that stands around this cell. Their header is the first row that is filled about as far as any;
 * columns without a header, and all where the first row is one of data, go by their letters. Null where there is nothing.
 */
export function pointedAt(contents: WorkbookContents, place: string): Candidate | null {
  const table = contents.tables.find(({ name }) => sameName(name, place));
  if (table) {
    const { name, area, headers } = table;
    const cells = gridOf(contents, area.sheet).within(belowHeader(area));
    return { table: name, area, headers, cells, place };
  }
  const end = place.lastIndexOf('!');
  const sheet = plainSheet(place.slice(0, Math.max(0, end)));
  const grid = usersSheets(contents).find((one) => sameName(one.sheet, sheet));
  if (!grid || grid.used.rows === 0) return null;
  const address = place.slice(end + 1).trim();
  const area = address === '' ? grid.used : parseArea(address);
  if (!area) return null;
  const isCell = area.rows === 1 && area.columns === 1;
  const filled = filledPart(grid, isCell ? around(grid, area) : area);
  return filled && headed(grid, filled, place);
}

/** A sheet's name without the quotes that a formula would write around it. */
function plainSheet(name: string): string {
  const quoted = /^'(.*)'$/.exec(name.trim());
  return quoted ? quoted[1]!.replace(/''/g, "'") : name;
}

/** A rectangle less the blank rows and columns around what it holds; null where it holds nothing. */
function filledPart(grid: Grid, area: Rectangle): Rectangle | null {
  const { used } = grid;
  const row = Math.max(area.row, used.row);
  const column = Math.max(area.column, used.column);
  const end = Math.min(area.row + area.rows, used.row + used.rows);
  const right = Math.min(area.column + area.columns, used.column + used.columns);
  let [top, bottom, left, last] = [Infinity, -1, Infinity, -1];
  for (let at = row; at < end; at++) {
    grid.slice(at, column, right - column).forEach((cell, offset) => {
      if (!isFilled(cell, 'asBlank')) return;
      top = Math.min(top, at);
      bottom = at;
      left = Math.min(left, column + offset);
      last = Math.max(last, column + offset);
    });
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: last - left + 1 };
}

/** All that stands around a cell up to blank rows and columns, as Excel marks it by Ctrl+A. */
function around(grid: Grid, { row: top, column: left }: Rectangle): Rectangle {
  const { used } = grid;
  let [row, column, end, right] = [top, left, top + 1, left + 1];
  const [last, widest] = [used.row + used.rows, used.column + used.columns];
  // Corners count: what touches by a corner is one block.
  const holds = (at: number, rows: number, from: number, columns: number): boolean =>
    !grid.isBlank({ row: at, rows, column: from, columns }, 'asBlank');
  for (let size = -1; size !== (end - row) * (right - column);) {
    size = (end - row) * (right - column);
    const [from, wide] = [Math.max(0, column - 1), right - column + 2];
    while (row > used.row && holds(row - 1, 1, from, wide)) row -= 1;
    while (end < last && holds(end, 1, from, wide)) end += 1;
    const [above, high] = [Math.max(0, row - 1), end - row + 2];
    while (column > used.column && holds(above, high, column - 1, 1)) column -= 1;
    while (right < widest && holds(above, high, right, 1)) right += 1;
  }
  return { row, column, rows: end - row, columns: right - column };
}

function headed(grid: Grid, filled: Rectangle, place: string): Candidate {
  const header = headerRow(grid, filled);
  const first = grid.slice(header, filled.column, filled.columns);
  const isHeader = isRowOfHeaders(first);
  const row = isHeader ? header : header - 1;
  const area: SheetArea = {
    sheet: grid.sheet,
    row,
    column: filled.column,
    rows: filled.row + filled.rows - row,
    columns: filled.columns,
  };
  const headers = Array.from({ length: filled.columns }, (_, offset) => {
    const cell = isHeader ? (first[offset] ?? null) : null;
    return isFilled(cell, 'asBlank') ? String(cell) : columnLetters(filled.column + offset);
  });
  return { table: null, area, headers, cells: grid.within(belowHeader(area)), place };
}

/** The first row in which at least half as many cells hold something as in any near it. */
function headerRow(grid: Grid, { row, column, rows, columns }: Rectangle): number {
  const counts = Array.from({ length: Math.min(rows, headerRows) }, (_, at) => {
    return grid.slice(row + at, column, columns).filter((cell) => isFilled(cell, 'asBlank')).length;
  });
  const most = Math.max(...counts);
  return row + counts.findIndex((count) => count * 2 >= most);
}

/** Texts that say what stands below them, or months across; a row with a moment or mostly figures is one of data. */
function isRowOfHeaders(cells: readonly CellValue[]): boolean {
  if (monthRuns(cells).length > 0) return true;
  const filled = cells.filter((cell) => isFilled(cell, 'asBlank'));
  const texts = filled.filter((cell) => isText(cell) && !/^[\d\s.,:%-]+$/.test(cell));
  return texts.length * 2 > filled.length && !filled.some(isMoment);
}

function isMoment(cell: CellValue): boolean {
  return typeof cell === 'string' && (momentOf(cell, null, 'dmy') ?? momentOf(cell, null, 'mdy')) !== null;
}
