import type { CellValue, SheetArea, SheetContents, WorkbookContents } from '../../grid/port';
import { usersSheets } from '../find/candidates';
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

/** Rows of a sheet in which months are looked for; in a log of more they would cost seconds, and no plan begins there. */
const searchedRows = 20_000;

/** Rows above a block in which its title or its year may stand. */
const titleRows = 3;

/** Every block with months across on the user's sheets, but for rows below the headers of other `lists`. */
export function acrossBlocks(contents: WorkbookContents, lists: readonly SheetArea[]): AcrossBlock[] {
  return usersSheets(contents).flatMap((sheet) => {
    const here = lists.filter((area) => area.sheet === sheet.name);
    return blocksOf(sheet, here, contents);
  });
}

function blocksOf(
  sheet: SheetContents,
  lists: readonly SheetArea[],
  contents: WorkbookContents,
): AcrossBlock[] {
  const tables = contents.tables.filter(({ area }) => area.sheet === sheet.name);
  const inBody = (row: number): boolean => lists.some((area) => row > area.row && row < area.row + area.rows);
  const headers = sheet.values.slice(0, searchedRows).flatMap((cells, index) => {
    const runs = inBody(sheet.used.row + index) ? [] : monthRuns(cells);
    return runs.length > 0 ? [{ index, runs }] : [];
  });
  return headers.flatMap(({ index, runs }, at) => {
    const end = headers[at + 1]?.index ?? sheet.values.length;
    const previous = headers[at - 1]?.index ?? -1;
    return runs.flatMap((months, which): AcrossBlock[] => {
      const left = runs[which - 1]?.at(-1)?.offset ?? -1;
      const height = heightOf(sheet, index, end, months);
      const labels = labelColumns(sheet, index, height, months[0]!.offset, left);
      const first = labelColumns(sheet, index, height, runs[0]![0]!.offset, -1);
      if (height === 0 || (labels.length === 0 && first.length === 0)) return [];
      const columns = labels.length > 0 ? labels : first;
      const ownsLabels = labels.length > 0;
      return [
        {
          sheet: sheet.name,
          table: tables.find(({ area }) => area.row === sheet.used.row + index)?.name ?? null,
          headerRow: sheet.used.row + index,
          months: months.map((month) => ({ ...month, offset: sheet.used.column + month.offset })),
          labelColumns: columns.map((column) => sheet.used.column + column),
          corners: textsOf(sheet, index, columns),
          titles: titlesOf(sheet, index, previous, ownsLabels ? columns[0]! : months[0]!.offset, months),
          yearsAbove: months.map(({ offset }) => yearAbove(sheet, index, months[0]!.offset, offset)),
          firstRow: sheet.used.row + index + 1,
          rows: height,
        },
      ];
    });
  });
}

/** Rows below the header until one without anything from its labels to its last month, or the next header. */
function heightOf(sheet: SheetContents, header: number, end: number, months: readonly MonthCell[]): number {
  const last = months.at(-1)!.offset;
  let row = header + 1;
  while (row < end && sheet.values[row]!.slice(0, last + 1).some(isFilled)) row++;
  // The title of the next block stands right above its header, and has no figures.
  while (row > header + 1 && row === end && end < sheet.values.length && !hasFigure(sheet, row - 1, months))
    row--;
  return row - header - 1;
}

function hasFigure(sheet: SheetContents, row: number, months: readonly MonthCell[]): boolean {
  return months.some(({ offset }) => isFilled(sheet.values[row]?.[offset] ?? null));
}

/** Columns right before the months that hold text, or what the header calls lines, as far as they go without a gap. */
function labelColumns(
  sheet: SheetContents,
  header: number,
  height: number,
  months: number,
  left: number,
): number[] {
  const columns: number[] = [];
  for (let column = months - 1; column > left; column--) {
    const cells = sheet.values.slice(header, header + height + 1).map((row) => row[column] ?? null);
    if (!cells.some(isFilled)) break;
    if (cells.some((cell) => typeof cell === 'string' && cell.trim() !== '')) columns.unshift(column);
  }
  return columns;
}

function titlesOf(
  sheet: SheetContents,
  header: number,
  previous: number,
  from: number,
  months: readonly MonthCell[],
): TextCell[] {
  const titles: TextCell[] = [];
  for (let row = header - 1; row > previous && row >= header - titleRows; row--) {
    if (hasNumber(sheet, row, months)) break;
    const width = months.at(-1)!.offset + 1 - from;
    titles.push(
      ...textsOf(
        sheet,
        row,
        Array.from({ length: width }, (_, column) => from + column),
      ),
    );
  }
  return titles;
}

/** The texts of a row in these columns, each with its place on the sheet. */
function textsOf({ used, values }: SheetContents, row: number, columns: readonly number[]): TextCell[] {
  return columns.flatMap((column) => {
    const cell = values[row]?.[column];
    if (typeof cell !== 'string' || cell.trim() === '') return [];
    return [{ row: used.row + row, column: used.column + column, text: cell.trim() }];
  });
}

/** A row of figures above belongs to another block; a year does not make one. */
function hasNumber(sheet: SheetContents, row: number, months: readonly MonthCell[]): boolean {
  return months.some(({ offset }) => {
    const cell = sheet.values[row]?.[offset] ?? null;
    return typeof cell === 'number' && yearOf(cell) === null;
  });
}

/** The year in the row above a month, or in that row to its left, as merged cells leave it. */
function yearAbove(sheet: SheetContents, header: number, first: number, offset: number): number | null {
  const cells = sheet.values[header - 1] ?? [];
  for (let column = offset; column >= first; column--) {
    const year = yearOf(cells[column] ?? null);
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

function isFilled(cell: CellValue): boolean {
  return cell !== null && cell !== '' && !(typeof cell === 'string' && cell.trim() === '');
}
