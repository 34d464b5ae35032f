import { cellAddress } from '../../grid/a1';
import { belowHeader, hasCell, shareCells } from '../../grid/area';
import { Grid, isFilled, isText } from '../../grid/grid';
import { titleRows, usersSheets } from '../find/usersSheets';
import { isOurTable, isValuesCopy } from '../../grid/names';
import type { CellValue, SheetArea, TableContents, WorkbookContents } from '../../grid/port';
import { isInputName } from '../find/candidates';
import { heightBelow } from '../find/heightBelow';
import { profilesOf, type TableCells } from '../recognise/recogniseTable';
import { recordsTable } from '../records/findRecords';
import { areCalls } from './areCalls';
import { cellAt, type CallSource } from './callSource';
import { callColumnsOf } from '../../cells/header/headerIndex';
import { callMatrices } from './callMatrix';
import { isOfCalls } from './isOfCalls';
import { joinedSources } from './joinedSources';
import { recogniseColumns, recogniseMonths, type RecognisedColumns } from './callColumns';
import { titledDay } from './titledDays';
import { monthOfCell } from '../../cells/momentOf';

/** Rows from the top of a sheet in which the header of a plain range is looked for. */
const headerRows = 20;

/**
 * Every call log, every table of counts and every one of monthly totals, Excel tables first. Our own tables, what HR
 * records and what is named as an input of a plan are none. What a person has pointed at comes first, in place of what
 * is found in the same cells; nothing is found in cells that are not free.
 */
export function findCallSources(
  contents: WorkbookContents,
  pointed: readonly CallSource[] = [],
  isFree: (area: SheetArea) => boolean = () => true,
): CallSource[] {
  const found = [
    ...contents.tables.flatMap((table) => ofTable(table, contents)),
    ...usersSheets(contents).flatMap((sheet) => {
      const ranges = ofRange(sheet, contents);
      return ranges.length > 0 ? ranges : ofMatrix(sheet, contents);
    }),
  ];
  const isLeft = (area: SheetArea): boolean =>
    isFree(area) && !pointed.some((one) => shareCells(one.area, area));
  return joinedSources([...pointed, ...found.filter(({ area }) => isLeft(area))]);
}

function ofTable({ name, area, headers }: TableContents, { sheets, tables }: WorkbookContents): CallSource[] {
  const isRecords = recordsTable(tables)?.name === name;
  const sheet = sheets.find((one) => one.name === area.sheet);
  if (isOurTable(name) || isRecords || isValuesCopy(area.sheet) || !sheet) return [];
  const below = belowHeader(area);
  const grid = new Grid(sheet);
  const place = { id: name, headers, area: below, cells: grid.within(below) };
  return sourceOf(place, isInputName(name), [name, ...titlesOf(grid, area.row)]);
}

function ofRange(grid: Grid, { tables }: WorkbookContents): CallSource[] {
  const { sheet } = grid;
  const ofSheet = tables.filter(({ area }) => area.sheet === sheet);
  for (let row = grid.firstRow; row < grid.firstRow + headerRows; row++) {
    const cells = grid.row(row);
    const column = cells.findIndex(isText);
    if (column < 0) continue;
    if (ofSheet.some(({ area }) => hasCell(area, row, column))) continue;
    for (const headers of headersFrom(cells, grid.row(row + 1), column)) {
      if (!headers.some((one) => callColumnsOf(one).size > 0)) continue;
      const header = { sheet, row, column, columns: headers.length };
      const area = { ...header, row: row + 1, rows: heightBelow(grid, header) };
      const id = `${sheet}!${cellAddress(row, column)}`;
      const place = { id, headers, area, cells: grid.within(area) };
      const found = sourceOf(place, isInputName(sheet), titlesOf(grid, row));
      if (found.length > 0 || recogniseColumns(headers) || recogniseMonths(headers)) return found;
    }
  }
  return [];
}

/** The texts up to the first cell that is none and, if these say too little, those behind blank columns between them. */
function headersFrom(cells: readonly CellValue[], below: readonly CellValue[], column: number): string[][] {
  const end = cells.findIndex((cell, at) => at > column && typeof cell !== 'string');
  const near = cells.slice(column, end < 0 ? undefined : end).map(String);
  const last = cells.reduce<number>((found, cell, at) => (isText(cell) ? at : found), column);
  const all = cells.slice(column, last + 1);
  const wide = all.map((cell) => cell ?? '');
  // A blank cell over a filled one is that of a merged title, whose headers stand below.
  const isOne = wide.every(
    (cell, at) => typeof cell === 'string' && (cell !== '' || !isFilled(below[column + at], 'asBlank')),
  );
  const texts = wide.filter((cell) => cell !== '');
  // Two tables side by side have the same headers.
  const isTwice = new Set(texts).size < texts.length;
  return all.length > near.length && isOne && !isTwice ? [near, wide.map(String)] : [near];
}

/** Counts with dates or times across; no plan is in days, so that what is named as an input is none. */
function ofMatrix(grid: Grid, { tables }: WorkbookContents): CallSource[] {
  const ofSheet = tables.filter(({ area }) => area.sheet === grid.sheet);
  if (ofSheet.some(({ name }) => isOurTable(name) || isInputName(name))) return [];
  return callMatrices(grid);
}

/** What the rows are, judged by the headers and, where these leave it open, by the rows. */
function sourceOf(
  place: Omit<CallSource, keyof RecognisedColumns>,
  isNamed: boolean,
  titles: readonly CellValue[],
): CallSource[] {
  const { headers, cells } = place;
  const calls = recogniseColumns(headers, cells);
  const found = (recognised: RecognisedColumns): CallSource[] => {
    const { kind, offsets } = recognised;
    const hasTimesOnly = kind === 'counts' && offsets.date === undefined && areTimes(recognised, cells);
    const day = hasTimesOnly ? titledDay(titles) : null;
    const source = { ...recognised, ...place, ...(day !== null && { titled: day }) };
    return isOfCalls(source, titles.filter(isText)) ? [source] : [];
  };
  if (calls && areCalls(calls, cells)) return found(calls);
  const months = isNamed ? null : recogniseMonths(headers, cells);
  return months && holdsMonths(place, months) ? found(months) : [];
}

/** Whether rows begin with times of day that name no date. */
function areTimes({ offsets, clock }: RecognisedColumns, cells: TableCells): boolean {
  if (offsets.start === undefined) return false;
  const { clocks, spans } = profilesOf(cells)(offsets.start);
  return clock !== undefined || clocks + spans > 0.5;
}

/** The name of a sheet and what stands above a header, which may say what a table is of, and of which day. */
function titlesOf(grid: Grid, header: number): CellValue[] {
  const above = Array.from({ length: Math.min(header, titleRows) }, (_, up) => header - 1 - up);
  return [grid.sheet, ...above.flatMap((row) => [...grid.row(row)])];
}

/** Whether at least two months are named: one alone is no history to project. */
function holdsMonths(place: Pick<CallSource, 'cells' | 'area'>, { offsets }: RecognisedColumns): boolean {
  const months = new Set<string>();
  for (let row = 0; row < place.area.rows && months.size < 2; row++) {
    const month = monthOfCell(cellAt(place, row, offsets.month!));
    if (month !== null) months.add(month);
  }
  return months.size > 1;
}
