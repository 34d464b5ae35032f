import type { CellValue, SheetArea, SheetContents, WorkbookContents } from '../../grid/port';
import { measureOfLabel } from '../../cells/measureOfText';
import { readMonthLabel, type MonthLabel } from '../../cells/monthLabel';
import { candidateId, usersSheets } from '../find/candidates';
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

/** Rows of a sheet in which a header is looked for, and rows above one in which its title may stand. */
const [searchedRows, titleRows] = [20_000, 3];

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
  return usersSheets(contents).flatMap((sheet) => {
    const { used, values } = sheet;
    const bodies = lists.filter((area) => area.sheet === sheet.name);
    const isBody = (row: number): boolean =>
      bodies.some((area) => row > area.row && row < area.row + area.rows);
    const found: LineBlock[] = [];
    let end = 0;
    for (let row = 0; row < Math.min(values.length, searchedRows); row++) {
      if (row < end || isBody(used.row + row)) continue;
      const hits = values[row]!.flatMap((cell, column) => (lineOf(cell, lineIn) ? [column] : []));
      const isNamed = fewest > 0 && hits.length >= fewest;
      const isPossible =
        isNamed || choice.where?.startsWith(`${sheet.name}!`) || isTableHeader(contents, sheet, row);
      const block = isPossible
        ? blockAt(sheet, row, isNamed ? hits[0]! : null, lineIn, choice, contents)
        : null;
      if (!block || !(isNamed || (block.id === choice.where && mayHaveLines(block)))) continue;
      found.push(block);
      end = block.area.row + block.area.rows - used.row;
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

function isTableHeader({ tables }: WorkbookContents, { name, used }: SheetContents, row: number): boolean {
  return tables.some(({ area }) => area.sheet === name && area.row === used.row + row);
}

function lineOf(cell: CellValue, lineIn: (text: string) => LineName | null): LineName | null {
  return typeof cell === 'string' && cell.length <= 80 ? lineIn(cell) : null;
}

/** The block below a header row; `first` is the first column known to be a line's. */
function blockAt(
  sheet: SheetContents,
  header: number,
  first: number | null,
  lineIn: (text: string) => LineName | null,
  { lines = {} }: LineBlockChoice,
  contents: WorkbookContents,
): LineBlock | null {
  const { name, used, values } = sheet;
  const cells = values[header]!;
  const month = monthColumn(sheet, header, first);
  if (month === null) return null;
  const below = measuresBelow(sheet, header, month) ? header + 1 : header;
  let end = month + 1;
  while (textAt(sheet, header, end) !== '' || textAt(sheet, below, end) !== '') end++;
  let start = month;
  while (start > 0 && textAt(sheet, header, start - 1) !== '') start--;
  const height = heightBelow(values, below, month, end - month);
  const rows = Array.from({ length: height }, (_, index) => below + 1 + index);
  const texts = columnTexts(sheet, { header, below, month, end, rows }, lineIn);
  const table = contents.tables.find(({ area }) => area.sheet === name && area.row === used.row + header);
  const area = {
    sheet: name,
    row: used.row + header,
    column: used.column + start,
    rows: below - header + height + 1,
    columns: end - start,
  };
  return {
    id: candidateId({ table: table?.name ?? null, area }),
    table: table?.name ?? null,
    area,
    columns: lineColumns(texts, lineIn, lines),
    monthHeader: textOf(cells[month] ?? null),
    months: rows.flatMap((row): LineBlockRow[] => {
      const raw = values[row]![month] ?? null;
      const hasFigures = values[row]!.slice(month + 1, end).some((cell) => textOf(cell) !== '');
      if (!hasFigures || isTotalLabel(textOf(raw))) return [];
      return [{ row: used.row + row, column: used.column + month, raw, month: readMonthLabel(raw) }];
    }),
    titles: Array.from({ length: Math.min(header, titleRows) }, (_, up) => header - 1 - up).flatMap((row) =>
      values[row]!.slice(start, end).flatMap((cell) =>
        typeof cell === 'string' && cell.trim() !== '' ? [cell.trim()] : [],
      ),
    ),
  };
}

/** The nearest column to the left of the lines, or the first of all, below which months stand. */
function monthColumn({ values }: SheetContents, header: number, first: number | null): number | null {
  const columns = Array.from({ length: first ?? values[header]!.length }, (_, column) => column);
  if (first !== null) columns.reverse();
  const found = columns.find((column) => {
    // A row of measures leaves the cell below the month's header blank.
    const top = textOf(values[header + 1]?.[column] ?? null) === '' ? header + 1 : header;
    const height = heightBelow(values, top, column, 1);
    const cells = values.slice(top + 1, top + 1 + height).map((row) => row[column] ?? null);
    const filled = cells.filter((cell) => textOf(cell) !== '' && !isTotalLabel(textOf(cell)));
    const months = filled.filter((cell) => readMonthLabel(cell) !== null);
    return months.length > 0 && months.length * 2 >= filled.length;
  });
  return found ?? null;
}

/** Whether the row below a header says which measure of a line each column has. */
function measuresBelow(sheet: SheetContents, header: number, month: number): boolean {
  const below = sheet.values[header + 1] ?? [];
  if (readMonthLabel(below[month] ?? null) !== null) return false;
  return below.some(
    (cell, column) => column > month && typeof cell === 'string' && measureOfLabel(cell) !== null,
  );
}

interface HeaderRows {
  header: number;
  /** The row of measures, or the header itself. */
  below: number;
  month: number;
  end: number;
  rows: readonly number[];
}

function columnTexts(
  sheet: SheetContents,
  { header, below, month, end, rows }: HeaderRows,
  lineIn: (text: string) => LineName | null,
): ColumnTexts[] {
  const { used, values } = sheet;
  const names = values[header]!.slice(month + 1, end).flatMap((cell) => lineOf(cell, lineIn)?.name ?? []);
  // Measures stand above their lines where a line stands below more than one of them.
  const isAbove = below === header && new Set(names).size < names.length;
  let [name, measure]: [ColumnTexts['name'], string] = [null, ''];
  return Array.from({ length: end - month - 1 }, (_, index): ColumnTexts => {
    const column = month + 1 + index;
    const own = textAt(sheet, header, column);
    if (own !== '') name = { text: own, row: used.row + header, column: used.column + column };
    const above = isAbove ? textAt(sheet, header - 1, column) : '';
    if (above !== '') measure = above;
    return {
      column: used.column + column,
      name,
      measure: below > header ? textAt(sheet, below, column) : measure,
      hasNumbers: rows.some((row) => typeof values[row]?.[column] === 'number'),
    };
  });
}

function textAt({ values }: SheetContents, row: number, column: number): string {
  return textOf(values[row]?.[column] ?? null);
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value).trim();
}
