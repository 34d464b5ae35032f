import { isText, textOf, type Grid } from '../../grid/grid';
import { searchedRows, titleRows, usersSheets } from '../find/usersSheets';
import type { CellValue, SheetArea, TableContents, WorkbookContents } from '../../grid/port';
import { measureOfLabel } from '../../cells/measureOfText';
import { readMonthLabel, type MonthLabel } from '../../cells/monthLabel';
import { candidateId } from '../find/candidates';
import { heightBelow } from '../find/heightBelow';
import { isTotalLabel } from '../../cells/totalLabel';
import { lineColumns, type ColumnTexts, type LineColumn } from './lineColumns';
import { lineNames, type LineName } from './lineNames';

/** Months below each other, and a column of figures for each line. Rows and columns are the sheet's. */
export interface LineBlock {
  /** What a choice calls it: see `candidateId`. */
  id: string;
  table: string | null;
  /** From the header to the last month. */
  area: SheetArea;
  columns: LineColumn[];
  /** The row that says the measures of its columns, above the lines or below them; null where no row but theirs does. */
  measureRow: number | null;
  /** The row of the first month. */
  firstRow: number;
  monthHeader: string;
  months: LineBlockRow[];
  /** Texts above the block, the nearest row first. */
  titles: string[];
}

/** A row with figures; its month is null where its first cell names none. */
export interface LineBlockRow {
  row: number;
  raw: CellValue;
  column: number;
  month: MonthLabel | null;
}

/** What a person has said: which block it is, by its id, and of headers whether they are lines. */
export interface LineBlockChoice {
  where?: string;
  lines?: Readonly<Record<string, boolean>>;
}

/**
 * Every block whose header names two of the lines (or the only one) with months below to their left, but for the rows
 * below the headers of other `lists`. Where the user says that it is one, no name need be known.
 */
export function lineBlocks(
  contents: WorkbookContents,
  names: readonly string[],
  choice: LineBlockChoice,
  lists: readonly SheetArea[],
): LineBlock[] {
  const lineIn = lineNames(names);
  const fewest = Math.min(2, new Set(names).size);
  return usersSheets(contents).flatMap((grid) => {
    const found: LineBlock[] = [];
    let end = 0;
    for (const row of searchedRows(grid, lists)) {
      if (row < end) continue;
      const hits = grid.row(row).flatMap((cell, column) => (lineOf(cell, lineIn) ? [column] : []));
      const isNamed = fewest > 0 && hits.length >= fewest;
      const isPossible =
        isNamed || choice.where?.startsWith(`${grid.sheet}!`) || tableAt(contents, grid, row);
      const block = isPossible
        ? blockAt(grid, row, isNamed ? hits[0]! : null, lineIn, choice, contents)
        : null;
      if (!block || !(isNamed || (block.id === choice.where && mayHaveLines(block)))) continue;
      found.push(block);
      end = block.area.row + block.area.rows;
    }
    return found;
  });
}

/**
 * Whether a block that the user has pointed at may have its lines across: a list has each month as often as there are
 * lines, and texts beside the months.
 */
function mayHaveLines({ months, columns }: LineBlock): boolean {
  const named = months.map(({ month }) => JSON.stringify(month));
  const [first] = columns;
  return new Set(named).size === named.length && (first?.kind === 'open' || first?.kind === 'line');
}

/** The table whose header stands in a row. */
function tableAt({ tables }: WorkbookContents, { sheet }: Grid, row: number): TableContents | undefined {
  return tables.find(({ area }) => area.sheet === sheet && area.row === row);
}

function lineOf(cell: CellValue, lineIn: (text: string) => LineName | null): LineName | null {
  return typeof cell === 'string' && cell.length <= 80 ? lineIn(cell) : null;
}

/** The block below a header row; `first` is the first column known to be a line's. */
function blockAt(
  grid: Grid,
  header: number,
  first: number | null,
  lineIn: (text: string) => LineName | null,
  { lines = {} }: LineBlockChoice,
  contents: WorkbookContents,
): LineBlock | null {
  const month = monthColumn(grid, header, first);
  if (month === null) return null;
  const below = measuresBelow(grid, header, month) ? header + 1 : header;
  let end = month + 1;
  while (textAt(grid, header, end) !== '' || textAt(grid, below, end) !== '') end++;
  let start = month;
  while (start > 0 && textAt(grid, header, start - 1) !== '') start--;
  const height = heightBelow(grid, { row: below, column: month, columns: end - month });
  const rows = Array.from({ length: height }, (_, index) => below + 1 + index);
  const isAbove = below === header && measuresAbove(grid, { header, month, end }, lineIn);
  const texts = columnTexts(grid, { header, below, month, end, rows, isAbove });
  const table = tableAt(contents, grid, header)?.name ?? null;
  const area = {
    sheet: grid.sheet,
    row: header,
    column: start,
    rows: below - header + height + 1,
    columns: end - start,
  };
  return {
    id: candidateId({ table, area }),
    table,
    area,
    columns: lineColumns(texts, lineIn, lines),
    measureRow: below > header ? below : isAbove ? header - 1 : null,
    firstRow: below + 1,
    monthHeader: textAt(grid, header, month),
    months: rows.flatMap((row): LineBlockRow[] => {
      const raw = grid.value(row, month);
      const figures = { row, rows: 1, column: month + 1, columns: end - month - 1 };
      if (grid.isBlank(figures, 'asBlank') || isTotalLabel(textOf(raw))) return [];
      return [{ row, column: month, raw, month: readMonthLabel(raw) }];
    }),
    titles: Array.from({ length: Math.min(header, titleRows) }, (_, up) => header - 1 - up).flatMap((row) =>
      grid.slice(row, start, end - start).flatMap((cell) => (isText(cell) ? [cell.trim()] : [])),
    ),
  };
}

/** The nearest column to the left of the lines, or the first of all, below which months stand. */
function monthColumn(grid: Grid, header: number, first: number | null): number | null {
  const columns = Array.from({ length: first ?? grid.row(header).length }, (_, column) => column);
  if (first !== null) columns.reverse();
  const found = columns.find((column) => {
    // A row of measures leaves the cell below the month's header blank.
    const top = textAt(grid, header + 1, column) === '' ? header + 1 : header;
    const rows = heightBelow(grid, { row: top, column, columns: 1 });
    const cells = grid.values({ row: top + 1, rows, column, columns: 1 }).flat();
    const filled = cells.filter((cell) => textOf(cell) !== '' && !isTotalLabel(textOf(cell)));
    const months = filled.filter((cell) => readMonthLabel(cell) !== null);
    return months.length > 0 && months.length * 2 >= filled.length;
  });
  return found ?? null;
}

/** Whether the row below a header says which measure of a line each column has. */
function measuresBelow(grid: Grid, header: number, month: number): boolean {
  if (readMonthLabel(grid.value(header + 1, month)) !== null) return false;
  return grid
    .row(header + 1)
    .some((cell, column) => column > month && typeof cell === 'string' && measureOfLabel(cell) !== null);
}

interface HeaderRows {
  header: number;
  /** The row of measures, or the header itself. */
  below: number;
  month: number;
  end: number;
  rows: readonly number[];
  isAbove: boolean;
}

/** Measures stand above their lines where a line stands below more than one of them. */
function measuresAbove(
  grid: Grid,
  { header, month, end }: Pick<HeaderRows, 'header' | 'month' | 'end'>,
  lineIn: (text: string) => LineName | null,
): boolean {
  const names = grid
    .slice(header, month + 1, end - month - 1)
    .flatMap((cell) => lineOf(cell, lineIn)?.name ?? []);
  return new Set(names).size < names.length;
}

function columnTexts(grid: Grid, { header, below, month, end, rows, isAbove }: HeaderRows): ColumnTexts[] {
  let [name, measure]: [ColumnTexts['name'], string] = [null, ''];
  return Array.from({ length: end - month - 1 }, (_, index): ColumnTexts => {
    const column = month + 1 + index;
    const own = textAt(grid, header, column);
    if (own !== '') name = { text: own, row: header, column };
    const above = isAbove ? textAt(grid, header - 1, column) : '';
    if (above !== '') measure = above;
    return {
      column,
      name,
      measure: below > header ? textAt(grid, below, column) : measure,
      hasNumbers: rows.some((row) => typeof grid.value(row, column) === 'number'),
    };
  });
}

function textAt(grid: Grid, row: number, column: number): string {
  return textOf(grid.value(row, column));
}
