/** What people do to a workbook between two plans, as changes to its records. */
import fc from 'fast-check';
import { areaAddress } from '../../src/grid/a1';
import { isPlanSheet } from '../../src/grid/names';
import type { FileSheet, FileTable, WorkbookFile } from '../../src/standin/file/workbookFile';
import { areaOf } from './fileArea';
import { applyStep } from './fileSteps';
import { callsOf, months, setCell } from './planningBook';

/** An edit with what it draws by lot, each from 0 to below 1; without effect where it does not apply. */
export interface UserEdit {
  kind: keyof typeof edits;
  lots: [number, number, number];
}

type Lots = UserEdit['lots'];

/** Any edit of any place. */
export function userEdits(): fc.Arbitrary<UserEdit> {
  const lot = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  return fc.record({
    kind: fc.constantFrom(...(Object.keys(edits) as UserEdit['kind'][])),
    lots: fc.tuple(lot, lot, lot),
  });
}

/** Makes an edit; gives the note that it has left, if any. */
export function makeEdit(file: WorkbookFile, { kind, lots }: UserEdit, id: number): string | null {
  return edits[kind](file, lots, `note ${id} of the user's`) ?? null;
}

interface Found {
  sheet: FileSheet;
  table: FileTable;
}

function pick<Item>(list: readonly Item[], lot: number): Item | undefined {
  return list[Math.floor(lot * list.length)];
}

const planSheets = (file: WorkbookFile): FileSheet[] => file.sheets.filter(({ name }) => isPlanSheet(name));

const planTables = (file: WorkbookFile): Found[] =>
  planSheets(file).flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** Writes where nothing stands; elsewhere the note would be an edit of our own cells. */
function note(sheet: FileSheet, row: number, column: number, text: string): string | null {
  const cell = sheet.cells.get(row)?.get(column);
  if (cell && (cell.value !== null || cell.formula !== undefined)) return null;
  setCell(sheet, row, column, text);
  return text;
}

const edits = {
  /** Below a table, right under it or a few rows further down. */
  noteBelow: (file: WorkbookFile, [which, down, across]: Lots, text: string) => {
    const { sheet, table } = pick(planTables(file), which)!;
    const { row, rows, column, columns } = areaOf(table.ref);
    return note(sheet, row + rows + Math.floor(down * 4), column + Math.floor(across * columns), text);
  },
  noteBeside: (file: WorkbookFile, [which, down, across]: Lots, text: string) => {
    const { sheet, table } = pick(planTables(file), which)!;
    const { row, rows, column, columns } = areaOf(table.ref);
    return note(sheet, row + Math.floor(down * rows), column + columns + Math.floor(across * 3), text);
  },
  rowsAbove: (file: WorkbookFile, [which, where]: Lots) => {
    // Names follow inserted rows in Excel, which records do not.
    const sheet = pick(
      planSheets(file).filter(({ name }) => name !== 'PlanSettings'),
      which,
    );
    if (!sheet) return;
    const area = { sheet: sheet.name, row: Math.floor(where * 3), column: 0, rows: 2, columns: 80 };
    applyStep(file, { kind: 'insertCells', area });
  },
  deleteSheet: (file: WorkbookFile, [which]: Lots) => {
    const sheet = pick(planSheets(file), which);
    const texts = [...(sheet?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
    if (!sheet || texts.some(({ value }) => String(value).startsWith('note '))) return;
    applyStep(file, { kind: 'deleteSheet', sheet: sheet.name });
    // Names on a deleted sheet stay, with nothing to point at.
    for (const name of file.names)
      name.formula = name.formula.replace(new RegExp(`^${sheet.name}!.*`), '#REF!');
  },
  deleteName: (file: WorkbookFile, [which]: Lots) => {
    const name = pick(
      file.names.filter((one) => one.name.startsWith('Crew_')),
      which,
    );
    if (name) applyStep(file, { kind: 'deleteName', name: name.name });
  },
  deleteChart: (file: WorkbookFile, [which]: Lots) => {
    const sheets = planSheets(file).filter((one) => one.charts.length > 0 && !one.protected);
    const sheet = pick(sheets, which);
    const chart = pick(sheet?.charts ?? [], which);
    if (sheet && chart) applyStep(file, { kind: 'deleteChart', sheet: sheet.name, name: chart.name });
  },
  /** The rows of a table in another order, with whatever stands in them. */
  sort: (file: WorkbookFile, [which, by]: Lots) => {
    const { sheet, table } = pick(planTables(file), which)!;
    const { row, rows, column, columns } = areaOf(table.ref);
    const before = Array.from({ length: rows - 1 }, (_, index) => new Map(sheet.cells.get(row + 1 + index)));
    const turn = Math.floor(by * before.length);
    before.forEach((_, index) => {
      const from = before[(index + turn) % before.length]!;
      for (let at = column; at < column + columns; at++) {
        sheet.cells.get(row + 1 + index)!.set(at, from.get(at) ?? { value: null });
      }
    });
  },
  overwrite: (file: WorkbookFile, [which, down, across]: Lots) => {
    const { sheet, table } = pick(planTables(file), which)!;
    const { row, rows, column, columns } = areaOf(table.ref);
    setCell(sheet, row + 1 + Math.floor(down * (rows - 1)), column + Math.floor(across * columns), 12_345);
  },
  ownColumn: (file: WorkbookFile, [which]: Lots, text: string) => {
    const { sheet, table } = pick(planTables(file), which)!;
    const area = areaOf(table.ref);
    const column = area.column + area.columns;
    const isFree = [...sheet.cells.values()].every((row) => !row.has(column));
    if (!isFree) return null;
    setCell(sheet, area.row, column, text);
    table.columns.push({ name: text });
    table.ref = areaAddress({ ...area, columns: area.columns + 1 });
    return text;
  },
  hide: (file: WorkbookFile, [which]: Lots) => {
    const sheet = pick(planSheets(file), which);
    if (sheet) sheet.visibility = 'hidden';
  },
  protect: (file: WorkbookFile, [which]: Lots) => {
    const sheet = pick(planSheets(file), which);
    if (sheet) sheet.protected = true;
  },
  totals: (file: WorkbookFile, [which]: Lots) => {
    pick(planTables(file), which)!.table.showTotals = true;
  },
  calls: (file: WorkbookFile, [row, heads]: Lots) => {
    const forecast = inputTable(file, 'Forecast')!;
    const { rows } = areaOf(forecast.table.ref);
    setCell(forecast.sheet, 1 + Math.floor(row * (rows - 1)), 2, callsOf(3 + Math.floor(heads * 40)));
  },
  moreMonths: (file: WorkbookFile) => {
    const { sheet, table } = inputTable(file, 'Forecast')!;
    const { rows, columns } = areaOf(table.ref);
    const month = months(12)[(rows - 1) / linesOf];
    if (month === undefined) return;
    for (let line = 0; line < linesOf; line++) {
      const above = sheet.cells.get(1 + line)!;
      for (let column = 0; column < columns; column++) {
        setCell(sheet, rows + line, column, column === 0 ? month : (above.get(column)?.value ?? null));
      }
    }
    table.ref = areaAddress({ row: 0, column: 0, rows: rows + linesOf, columns });
  },
  fewerMonths: (file: WorkbookFile) => {
    const { sheet, table } = inputTable(file, 'Forecast')!;
    const { rows, columns } = areaOf(table.ref);
    if (rows <= 1 + linesOf) return;
    for (let line = 1; line <= linesOf; line++) sheet.cells.delete(rows - line);
    table.ref = areaAddress({ row: 0, column: 0, rows: rows - linesOf, columns });
  },
  ladder: (file: WorkbookFile, [feeds]: Lots) => {
    setCell(inputTable(file, 'Lines')!.sheet, 2, 1, feeds < 0.5 ? null : 'Hotline');
  },
  noCosts: (file: WorkbookFile) => {
    for (const name of ['Costs', 'Budget']) {
      if (inputTable(file, name)) applyStep(file, { kind: 'deleteSheet', sheet: name });
    }
  },
} satisfies Record<string, (file: WorkbookFile, lots: Lots, text: string) => string | null | void>;

/** How many lines the forecast has in each month. */
export const linesOf = 3;

function inputTable(file: WorkbookFile, name: string): Found | undefined {
  return file.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => (table.name === name ? [{ sheet, table }] : [])),
  )[0];
}
