import { belowHeader, columnAt, rowsBelow } from '../../grid/area';
import { Grid, gridOf } from '../../grid/grid';
import type { TablesCatalogue } from '../../words/catalogue';
import { monthSerial, type Month } from '../../model/calendar/month';
import { asText } from '../../tables/tableCells';
import { formats } from '../../tables/tableSpec';
import { recordsName } from '../../grid/names';
import type { CellInput, SheetArea, UndoableStep, WorkbookContents } from '../../grid/port';
import { tablePage } from '../../write/pageSetup';
import { tableStyle } from '../../write/presentTables';
import type { RecordKey, RecordTable } from '../../read/records/findRecords';
import { leftSheet } from './leftSheet';

/** A row for HR's table: so many people more (or, to correct a slip, fewer) at a stage. */
export interface RecordRow {
  month: Month;
  line: CellInput;
  stage: CellInput;
  done: number;
}

/** Our columns in the order in which a new table has them. */
const keys: readonly RecordKey[] = ['month', 'line', 'stage', 'done'];
const widths: Record<RecordKey, number> = { month: 11, line: 18, stage: 22, done: 14 };

/** The table as it will be once it has been made. */
export function newRecordTable(rows: readonly RecordRow[], words: TablesCatalogue): RecordTable {
  const headers = keys.map((key) => words.records[key]);
  const column = (offset: number): { header: string; offset: number } => ({
    header: headers[offset]!,
    offset,
  });
  return {
    table: { name: recordsName, area: newArea(rows), headers, hasTotals: false },
    columns: { month: column(0), line: column(1), stage: column(2), done: column(3) },
  };
}

function newArea(rows: readonly RecordRow[]): SheetArea {
  return { sheet: recordsName, row: 0, column: 0, rows: rows.length + 1, columns: keys.length };
}

/**
 * A sheet with the table and its first rows, in this order: where Excel is gone half way, what is left can be taken up
 * by the next recording, be it a bare sheet, its headers or a table with blank rows.
 */
export function newRecords(
  rows: readonly RecordRow[],
  words: TablesCatalogue,
  contents: WorkbookContents,
): UndoableStep[] {
  const area = newArea(rows);
  const header = { ...area, rows: 1 };
  const left = leftSheet(contents);
  const before = left ? [keys.map((_, at): CellInput => new Grid(left).value(0, at) ?? '')] : null;
  const frozen = { rows: 1, columns: 0 };
  const look = { bold: true, fontColour: '#FFFFFF', fillColour: '#2F6497' };
  return [
    ...(left
      ? []
      : [step({ kind: 'addSheet', sheet: recordsName }, { kind: 'deleteSheet', sheet: recordsName })]),
    step(
      { kind: 'cells', area: header, cells: [keys.map((key) => words.records[key])] },
      ...(before ? [{ kind: 'cells', area: header, cells: before } as const] : []),
    ),
    step(
      { kind: 'addTable', area, name: recordsName, style: tableStyle },
      { kind: 'unlistTable', name: recordsName },
    ),
    ...keys.flatMap((key, offset) =>
      columnSteps(key, { ...area, row: 1, column: offset }, rows, left !== null),
    ),
    step({ kind: 'look', area: header, look }),
    step({ kind: 'columnWidths', sheet: recordsName, column: 0, widths: keys.map((key) => widths[key]) }),
    step({ kind: 'freeze', sheet: recordsName, ...frozen }),
    step(
      tablePage({ sheet: recordsName, widths: new Map(keys.map((key, at) => [at, widths[key]])), frozen }),
    ),
  ];
}

/**
 * Rows added at the end of the table; those that are there are neither moved nor rewritten. Blank rows at its end are
 * filled first, and what stands below the table makes room.
 */
export function appendRecords(
  found: RecordTable,
  rows: readonly RecordRow[],
  contents: WorkbookContents,
): UndoableStep[] {
  const { name, area } = found.table;
  const grid = gridOf(contents, area.sheet);
  const filled = filledRows(found, grid);
  const growth = Math.max(0, rows.length - (area.rows - 1 - filled));
  const below = rowsBelow(area, growth);
  const grown = { ...area, rows: area.rows + growth };
  const first = area.row + 1 + filled;
  return [
    ...(growth > 0 && !grid.isBlank(below)
      ? [
          step({ kind: 'showAllRows', name }),
          step({ kind: 'insertCells', area: below }, { kind: 'deleteCells', area: below }),
        ]
      : []),
    ...(growth > 0
      ? [step({ kind: 'resizeTable', area: grown, name }, { kind: 'resizeTable', area, name })]
      : []),
    ...keys.flatMap((key) => {
      const column = area.column + found.columns[key].offset;
      return columnSteps(key, { ...area, row: first, column }, rows, true);
    }),
  ];
}

/** Writes one column of the rows; the area's place counts, its size is that of the rows. */
function columnSteps(
  key: RecordKey,
  place: SheetArea,
  rows: readonly RecordRow[],
  clears: boolean,
): UndoableStep[] {
  const area = { ...place, rows: rows.length, columns: 1 };
  const format = { month: formats.month, line: formats.general, stage: formats.general, done: formats.whole };
  const cellOf = (row: RecordRow): CellInput => (key === 'month' ? monthSerial(row.month) : asText(row[key]));
  return [
    step({ kind: 'numberFormat', area, format: format[key] }),
    {
      step: { kind: 'cells', area, cells: rows.map((row) => [cellOf(row)]) },
      undo: clears ? [{ kind: 'clear', area }] : [],
    },
  ];
}

/** How many rows of the table hold anything of ours, blank ones between them included. */
function filledRows({ table, columns }: RecordTable, grid: Grid): number {
  const below = belowHeader(table.area);
  return Math.max(...keys.map((key) => grid.filledRows(columnAt(below, columns[key].offset))));
}

/** A step with what takes it back. */
export function step(taken: UndoableStep['step'], ...undo: UndoableStep['undo']): UndoableStep {
  return { step: taken, undo };
}
