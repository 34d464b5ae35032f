import { isFilled, isText, type Grid } from '../../grid/grid';
import { searchedRows, titleRows, usersSheets } from '../find/usersSheets';
import type { CellValue, SheetArea, WorkbookContents } from '../../grid/port';
import { monthRuns, type MonthCell } from './monthsOfRow';

/** A text and where it stands on its sheet. */
export interface TextCell {
  row: number;
  column: number;
  text: string;
}

/** Rows of figures below a row of months. Rows and columns count from the sheet's own first cell. */
export interface AcrossBlock {
  sheet: string;
  /** The Excel table whose header the months are; null on a plain sheet. */
  table: string | null;
  headerRow: number;
  months: MonthCell[];
  /** Columns of the labels, from the left. */
  labelColumns: number[];
  /** What stands above the labels, in the row of the months. */
  corners: TextCell[];
  /** Texts above the block, the nearest row first. */
  titles: TextCell[];
  /** Years above the months, by the month's place in `months`. */
  yearsAbove: (number | null)[];
  /** First row of figures and how many there are. */
  firstRow: number;
  rows: number;
}

/** Every block with months across on the user's sheets, but for rows below the headers of other `lists`. */
export function acrossBlocks(contents: WorkbookContents, lists: readonly SheetArea[]): AcrossBlock[] {
  return usersSheets(contents).flatMap((grid) => blocksOf(grid, lists, contents));
}

function blocksOf(grid: Grid, lists: readonly SheetArea[], contents: WorkbookContents): AcrossBlock[] {
  const tables = contents.tables.filter(({ area }) => area.sheet === grid.sheet);
  const headers: { row: number; runs: MonthCell[][] }[] = [];
  for (const row of searchedRows(grid, lists)) {
    const runs = monthRuns(grid.row(row));
    if (runs.length > 0) headers.push({ row, runs });
  }
  return headers.flatMap(({ row, runs }, at) => {
    const end = headers[at + 1]?.row ?? grid.endRow;
    const previous = headers[at - 1]?.row ?? -1;
    return runs.flatMap((months, which): AcrossBlock[] => {
      const left = runs[which - 1]?.at(-1)?.offset ?? -1;
      const height = heightOf(grid, row, end, months);
      const labels = labelColumns(grid, row, height, months[0]!.offset, left);
      const first = labelColumns(grid, row, height, runs[0]![0]!.offset, -1);
      if (height === 0 || (labels.length === 0 && first.length === 0)) return [];
      const columns = labels.length > 0 ? labels : first;
      const ownsLabels = labels.length > 0;
      return [
        {
          sheet: grid.sheet,
          table: tables.find(({ area }) => area.row === row)?.name ?? null,
          headerRow: row,
          months,
          labelColumns: columns,
          corners: textsOf(grid, row, columns),
          titles: titlesOf(grid, row, previous, ownsLabels ? columns[0]! : months[0]!.offset, months),
          yearsAbove: months.map(({ offset }) => yearAbove(grid, row, months[0]!.offset, offset)),
          firstRow: row + 1,
          rows: height,
        },
      ];
    });
  });
}

/** Rows below the header until one without anything from its labels to its last month, or the next header. */
function heightOf(grid: Grid, header: number, end: number, months: readonly MonthCell[]): number {
  const line = { column: 0, rows: 1, columns: months.at(-1)!.offset + 1 };
  let row = header + 1;
  while (row < end && !grid.isBlank({ ...line, row }, 'asBlank')) row++;
  // The title of the next block stands right above its header, and has no figures.
  while (row > header + 1 && row === end && end < grid.endRow && !hasFigure(grid, row - 1, months)) row--;
  return row - header - 1;
}

function hasFigure(grid: Grid, row: number, months: readonly MonthCell[]): boolean {
  return months.some(({ offset }) => isFilled(grid.value(row, offset), 'asBlank'));
}

/** Columns right before the months that hold text, or what the header calls lines, as far as they go without a gap. */
function labelColumns(grid: Grid, header: number, height: number, months: number, left: number): number[] {
  const columns: number[] = [];
  for (let column = months - 1; column > left; column--) {
    const area = { row: header, rows: height + 1, column, columns: 1 };
    if (grid.isBlank(area, 'asBlank')) break;
    if (grid.values(area).flat().some(isText)) columns.unshift(column);
  }
  return columns;
}

function titlesOf(
  grid: Grid,
  header: number,
  previous: number,
  from: number,
  months: readonly MonthCell[],
): TextCell[] {
  const titles: TextCell[] = [];
  for (let row = header - 1; row > previous && row >= header - titleRows; row--) {
    if (hasNumber(grid, row, months)) break;
    const width = months.at(-1)!.offset + 1 - from;
    titles.push(
      ...textsOf(
        grid,
        row,
        Array.from({ length: width }, (_, column) => from + column),
      ),
    );
  }
  return titles;
}

/** The texts of a row in these columns, each with its place on the sheet. */
function textsOf(grid: Grid, row: number, columns: readonly number[]): TextCell[] {
  return columns.flatMap((column) => {
    const cell = grid.value(row, column);
    return isText(cell) ? [{ row, column, text: cell.trim() }] : [];
  });
}

/** A row of figures above belongs to another block; a year does not make one. */
function hasNumber(grid: Grid, row: number, months: readonly MonthCell[]): boolean {
  return months.some(({ offset }) => {
    const cell = grid.value(row, offset);
    return typeof cell === 'number' && yearOf(cell) === null;
  });
}

/** The year in the row above a month, or in that row to its left, as merged cells leave it. */
function yearAbove(grid: Grid, header: number, first: number, offset: number): number | null {
  for (let column = offset; column >= first; column--) {
    const year = yearOf(grid.value(header - 1, column));
    if (year !== null) return year;
  }
  return null;
}

/** A year as a cell of its own: 2026, "2026" or "2026年". */
function yearOf(cell: CellValue): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 2000 && cell <= 2099 ? cell : null;
  const match = typeof cell === 'string' ? /^\s*(20\d{2})\s*年?\s*$/.exec(cell) : null;
  return match ? Number(match[1]) : null;
}
