import { cellAddress } from '../a1';
import { isOurTable, isRecords, isValuesCopy } from '../names';
import type { CellValue, SheetArea, SheetContents, TableContents, WorkbookContents } from '../port';
import { usersSheets } from '../read/candidates';
import { heightBelow } from '../read/heightBelow';
import { areCalls } from './areCalls';
import { recogniseColumns, type RecognisedColumns } from './callColumns';

/** A call log or counts as they stand in the workbook. */
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

/** Every call log and every table of counts, Excel tables first. Our own tables and what HR records are none. */
export function findCallSources(contents: WorkbookContents): CallSource[] {
  const found = [
    ...contents.tables.flatMap((table) => ofTable(table, contents)),
    ...usersSheets(contents).flatMap((sheet) => ofRange(sheet, contents)),
  ];
  return found.filter((source) =>
    areCalls(source.headers, source.area.rows, (row, offset) => cellAt(source, row, offset)),
  );
}

/** A cell of a source; rows count from 0 below the headers. */
export function cellAt({ sheet, area }: CallSource, row: number, offset: number): CellValue {
  const { used, values } = sheet;
  return values[area.row + row - used.row]?.[area.column + offset - used.column] ?? null;
}

function ofTable({ name, area, headers }: TableContents, { sheets }: WorkbookContents): CallSource[] {
  if (isOurTable(name) || isRecords(name) || isValuesCopy(area.sheet)) return [];
  const found = recogniseColumns(headers);
  const sheet = sheets.find((one) => one.name === area.sheet);
  if (!found || !sheet) return [];
  return [{ ...found, id: name, headers, sheet, area: { ...area, row: area.row + 1, rows: area.rows - 1 } }];
}

function ofRange(sheet: SheetContents, { tables }: WorkbookContents): CallSource[] {
  const { used, values } = sheet;
  const ofSheet = tables.filter(({ area }) => area.sheet === sheet.name);
  for (const [index, cells] of values.slice(0, headerRows).entries()) {
    const from = cells.findIndex((cell) => typeof cell === 'string' && cell.trim() !== '');
    if (from < 0) continue;
    const end = cells.findIndex((cell, at) => at > from && typeof cell !== 'string');
    const headers = cells.slice(from, end < 0 ? undefined : end).map(String);
    const found = recogniseColumns(headers);
    const header = { sheet: sheet.name, row: used.row + index, column: used.column + from };
    if (!found || ofSheet.some(({ area }) => holds(area, header.row, header.column))) continue;
    const rows = heightBelow(values, index, from, headers.length, 0);
    const area = { ...header, row: header.row + 1, rows, columns: headers.length };
    return [
      { ...found, id: `${sheet.name}!${cellAddress(header.row, header.column)}`, headers, sheet, area },
    ];
  }
  return [];
}

function holds(area: SheetArea, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}
