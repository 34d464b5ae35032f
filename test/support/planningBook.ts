/** Workbooks with input tables, built from plain rows. The one without changes is the worked example. */
import { settingsVersion } from '../../src/model/plan/planSettings';
import { monthSerial } from '../../src/model/calendar/month';
import { areaAddress, parseCell } from '../../src/grid/a1';
import type { FileCellValue, FileSheet, WorkbookFile } from '../../src/standin/file/workbookFile';
import { inputNames, type InputName } from '../../src/grid/names';
import { blankSheet, blankWorkbook } from './blankSheet';

export interface InputTable {
  sheet: string;
  /** Name of the Excel table; null makes it a plain range. */
  table: string | null;
  /** Address of the first header. */
  at: string;
  headers: string[];
  rows: FileCellValue[][];
}

/** What differs from the worked example; null leaves an input out. */
export type InputChanges = Partial<Record<InputName, Partial<InputTable> | null>>;

const january = monthSerial('2026-01');

/** Calls of a month that come to so many base heads at an AHT of 240 s, 21 days of 8 h and a PTY of 1. */
export const callsOf = (heads: number): number => (heads * 168 * 3600) / 240;

/** One line whose upgrade of 4 heads is the gap of a second line above it, which has nobody and loses nobody. */
const workedExample: Partial<Record<InputName, InputTable>> = {
  Forecast: {
    sheet: 'Forecast',
    table: 'Forecast',
    at: 'A1',
    headers: [
      'Month',
      'Line',
      'Calls',
      'Talk seconds',
      'Hold seconds',
      'After-call seconds',
      'Attrition heads',
      'Planned joiners',
    ],
    rows: [
      [january, 'Hotline', 120_000, 180, 20, 40, 3, 12],
      [january, 'CIC', callsOf(4), 180, 20, 40, null, null],
    ],
  },
  Lines: {
    sheet: 'Lines',
    table: 'Lines',
    at: 'A1',
    headers: ['Line', 'Fed by', 'PTY', 'Absence rate', 'Opening heads'],
    rows: [
      ['Hotline', null, 0.7, 0.08, 80],
      ['CIC', 'Hotline', 1, null, 0],
    ],
  },
  Stages: {
    sheet: 'Stages',
    table: 'Stages',
    at: 'A1',
    headers: ['Stage', 'Pass rate'],
    rows: [
      ['Interview', 0.45],
      ['Offer', 0.8],
      ['Reporting', 0.9],
    ],
  },
};

const otherHeaders: Partial<Record<InputName, string[]>> = {
  Calendar: ['Month', 'Working days'],
  Actuals: ['Month', 'Line', 'Actual heads'],
  Costs: ['Line', 'Base pay', 'On-cost rate', 'Hiring cost'],
  Budget: ['Month', 'Line', 'Budget'],
};

const otherDefaults = (input: InputName): InputTable => ({
  sheet: input,
  table: input,
  at: 'A1',
  headers: otherHeaders[input] ?? [],
  rows: [],
});

/** The worked example with changes, one sheet for each input unless the changes put them elsewhere. */
export function planningBook(changes: InputChanges = {}): WorkbookFile {
  const file = blankWorkbook();
  // Its figures are by China's calendar, whatever language its Excel speaks.
  file.settings.set('crewplan', JSON.stringify({ version: settingsVersion, calendar: 'CN' }));
  for (const input of inputNames) {
    const change = changes[input];
    const base = workedExample[input];
    if (change === null || (!base && !change)) continue;
    addInput(file, { ...(base ?? otherDefaults(input)), ...change });
  }
  return file;
}

/** The worked example's rows of an input, each cell of which may be changed by its header and row. */
export function withCells(
  input: 'Forecast' | 'Lines' | 'Stages',
  cells: Record<string, FileCellValue>,
  row = 0,
): Partial<InputTable> {
  const { headers, rows } = workedExample[input]!;
  const added = Object.keys(cells).filter((header) => !headers.includes(header));
  const all = [...headers, ...added];
  return {
    headers: all,
    rows: rows.map((old, index) =>
      all.map((header, at) => (index === row && header in cells ? cells[header]! : (old[at] ?? null))),
    ),
  };
}

/** Puts an input onto its sheet, which is added where it is not there yet. */
export function addInput(file: WorkbookFile, input: InputTable): void {
  const sheet = file.sheets.find((one) => one.name === input.sheet) ?? blankSheet(input.sheet);
  if (!file.sheets.includes(sheet)) file.sheets.push(sheet);
  const { row, column } = parseCell(input.at)!;
  [input.headers, ...input.rows].forEach((values, index) =>
    values.forEach((value, offset) => setCell(sheet, row + index, column + offset, value)),
  );
  if (input.table === null) return;
  const size = { rows: Math.max(2, input.rows.length + 1), columns: input.headers.length };
  sheet.tables.push({
    name: input.table,
    ref: areaAddress({ row, column, ...size }),
    columns: input.headers.map((name) => ({ name })),
    showTotals: false,
    showFilter: true,
    bandedRows: true,
  });
}

/** Puts a value, or a formula that begins with "=", into a cell; null empties it. */
export function setCell(sheet: FileSheet, row: number, column: number, value: FileCellValue): void {
  const cells = sheet.cells.get(row) ?? new Map();
  sheet.cells.set(row, cells);
  if (value === null) cells.delete(column);
  else if (typeof value === 'string' && value.startsWith('=')) {
    cells.set(column, { value: null, formula: value.slice(1) });
  } else cells.set(column, { value });
}

/** Serial numbers of the first days of consecutive months of 2026. */
export function months(count: number): number[] {
  return Array.from({ length: count }, (_, index) =>
    monthSerial(`2026-${String(index + 1).padStart(2, '0')}`),
  );
}
