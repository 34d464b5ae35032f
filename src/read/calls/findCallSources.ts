import { cellAddress } from '../../grid/a1';
import { inputTableNames, isOurTable, isValuesCopy } from '../../grid/names';
import type { CellValue, SheetArea, SheetContents, TableContents, WorkbookContents } from '../../grid/port';
import { usersSheets } from '../find/candidates';
import { heightBelow } from '../find/heightBelow';
import { recordsTable } from '../records/findRecords';
import { sameName } from '../../grid/sameName';
import { areCalls } from './areCalls';
import { recogniseColumns, recogniseMonths, type RecognisedColumns } from './callColumns';
import { monthOfCell } from '../../cells/momentOf';

/** A call log, counts or monthly totals as they stand in the workbook. */
export interface CallSource extends RecognisedColumns {
  /** Name of the Excel table, or the sheet and cell where a plain range begins. */
  id: string;
  headers: string[];
  /** The cells below the headers. */
  area: SheetArea;
  /** The sheet that they are read from, without a copy: a log can be very long. */
  sheet: SheetContents;
}

/** Rows from the top of a sheet in which the header of a plain range is looked for. */
const headerRows = 20;

/**
 * Every call log, every table of counts and every one of monthly totals, Excel tables first. Our own tables, what HR
 * records and what is named as an input of a plan are none.
 */
export function findCallSources(contents: WorkbookContents): CallSource[] {
  return [
    ...contents.tables.flatMap((table) => ofTable(table, contents)),
    ...usersSheets(contents).flatMap((sheet) => ofRange(sheet, contents)),
  ];
}

/** A cell of a source; rows count from 0 below the headers. */
export function cellAt(
  { sheet, area }: Pick<CallSource, 'sheet' | 'area'>,
  row: number,
  offset: number,
): CellValue {
  const { used, values } = sheet;
  return values[area.row + row - used.row]?.[area.column + offset - used.column] ?? null;
}

function ofTable({ name, area, headers }: TableContents, { sheets, tables }: WorkbookContents): CallSource[] {
  const isRecords = recordsTable(tables)?.name === name;
  const sheet = sheets.find((one) => one.name === area.sheet);
  if (isOurTable(name) || isRecords || isValuesCopy(area.sheet) || !sheet) return [];
  const cells = { ...area, row: area.row + 1, rows: area.rows - 1 };
  return sourceOf({ id: name, headers, sheet, area: cells }, isInputName(name));
}

function ofRange(sheet: SheetContents, { tables }: WorkbookContents): CallSource[] {
  const { used, values } = sheet;
  const ofSheet = tables.filter(({ area }) => area.sheet === sheet.name);
  for (const [index, cells] of values.slice(0, headerRows).entries()) {
    const from = cells.findIndex((cell) => typeof cell === 'string' && cell.trim() !== '');
    if (from < 0) continue;
    const end = cells.findIndex((cell, at) => at > from && typeof cell !== 'string');
    const headers = cells.slice(from, end < 0 ? undefined : end).map(String);
    const header = { sheet: sheet.name, row: used.row + index, column: used.column + from };
    if (ofSheet.some(({ area }) => holds(area, header.row, header.column))) continue;
    if (!recogniseColumns(headers) && !recogniseMonths(headers)) continue;
    const rows = heightBelow(values, index, from, headers.length);
    const area = { ...header, row: header.row + 1, rows, columns: headers.length };
    const id = `${sheet.name}!${cellAddress(header.row, header.column)}`;
    return sourceOf({ id, headers, sheet, area }, isInputName(sheet.name));
  }
  return [];
}

/** What the rows are, judged by the headers and, where these leave it open, by the rows. */
function sourceOf(place: Omit<CallSource, keyof RecognisedColumns>, isNamed: boolean): CallSource[] {
  const calls = recogniseColumns(place.headers);
  const cell = (row: number, offset: number): CellValue => cellAt(place, row, offset);
  if (calls && areCalls(place.headers, place.area.rows, cell)) return [{ ...calls, ...place }];
  const months = isNamed ? null : recogniseMonths(place.headers);
  return months && holdsMonths(place, months) ? [{ ...months, ...place }] : [];
}

/** Whether at least two months are named: one alone is no history to project. */
function holdsMonths(place: Pick<CallSource, 'sheet' | 'area'>, { offsets }: RecognisedColumns): boolean {
  const months = new Set<string>();
  for (let row = 0; row < place.area.rows && months.size < 2; row++) {
    const month = monthOfCell(cellAt(place, row, offsets.month!));
    if (month !== null) months.add(month);
  }
  return months.size > 1;
}

function isInputName(name: string): boolean {
  return Object.values(inputTableNames).some((names) => names.some((one) => sameName(one, name)));
}

function holds(area: SheetArea, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}
