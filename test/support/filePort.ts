/** A workbook port over plain records: every step does what Excel does, without a formula engine. */
import { areaAddress } from '../../src/workbook/a1';
import type {
  CellInput,
  CellValue,
  SheetArea,
  UndoableStep,
  WorkbookContents,
  WorkbookPort,
  WriteStep,
} from '../../src/workbook/port';
import { WorkbookError } from '../../src/workbook/port';
import { parseArea as parseCellArea } from '../../src/workbook/file/address';
import type { FileCell, FileSheet, FileTable, WorkbookFile } from '../../src/workbook/file/workbookFile';

function parseArea(ref: string): Omit<SheetArea, 'sheet'> {
  const { top, left, bottom, right } = parseCellArea(ref)!;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export interface FilePort extends WorkbookPort {
  readonly file: WorkbookFile;
  /** Steps taken so far, undone ones included. */
  readonly taken: WriteStep[];
  /** Makes the n-th step from now fail, as a broken connection would. */
  failAfter(steps: number): void;
}

export function createFilePort(file: WorkbookFile): FilePort {
  const taken: WriteStep[] = [];
  let left = Infinity;
  let settings: unknown = null;
  const take = (step: WriteStep): void => {
    if (left-- <= 0) {
      left = Infinity;
      throw new Error('connection lost');
    }
    taken.push(step);
    apply(file, step);
  };
  return {
    file,
    taken,
    failAfter: (steps) => void (left = steps),
    read: (formulasOf) => Promise.resolve(contentsOf(file, formulasOf)),
    write: (steps: UndoableStep[]) => {
      let done = 0;
      try {
        for (const { step } of steps) {
          take(step);
          done++;
        }
        return Promise.resolve();
      } catch (error) {
        for (const { undo } of steps.slice(0, done).reverse()) undo.forEach((step) => apply(file, step));
        return Promise.reject(new WorkbookError('failed', String(error), true));
      }
    },
    loadSettings: () => Promise.resolve(settings),
    saveSettings: (value) => {
      settings = value;
      return Promise.resolve();
    },
    goTo: () => Promise.resolve(),
    watch: () => Promise.resolve(() => Promise.resolve()),
  };
}

function sheetOf(file: WorkbookFile, name: string): FileSheet {
  const sheet = file.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What a port reads of the records: cached values, tables, names. */
export function contentsOf(file: WorkbookFile, formulasOf: readonly string[]): WorkbookContents {
  return {
    sheets: file.sheets.map((sheet) => {
      const used = usedArea(sheet);
      const read = <T>(pick: (cell: FileCell | undefined) => T): T[][] =>
        Array.from({ length: used.rows }, (_, row) =>
          Array.from({ length: used.columns }, (_, column) =>
            pick(sheet.cells.get(used.row + row)?.get(used.column + column)),
          ),
        );
      return {
        name: sheet.name,
        visible: sheet.visibility === 'visible',
        protected: sheet.protected,
        used,
        values: read((cell) => valueOf(cell)),
        merges: sheet.merges.map((merge) => ({ sheet: sheet.name, ...parseArea(merge) })),
        ...(formulasOf.includes(sheet.name) && {
          formulas: read((cell) =>
            cell?.formula === undefined ? ((valueOf(cell) ?? '') as CellInput) : `=${cell.formula}`,
          ),
          numberFormats: read((cell) => file.styles[cell?.style ?? 0]?.numberFormat ?? 'General'),
        }),
      };
    }),
    tables: file.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => ({
        name: table.name,
        area: { sheet: sheet.name, ...parseArea(table.ref) },
        headers: table.columns.map((column) => column.name),
        hasTotals: table.showTotals,
      })),
    ),
    names: file.names.map(({ name, formula }) => ({ name, formula: `=${formula}` })),
    structureProtected: file.structureProtected,
  };
}

function valueOf(cell: FileCell | undefined): CellValue {
  const value = cell?.value ?? null;
  return typeof value === 'object' && value !== null ? value.error : value;
}

function usedArea(sheet: FileSheet): SheetArea {
  const rows = [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].some(([, cell]) => cell.value !== null || cell.formula !== undefined) ? [row] : [],
  );
  const columns = rows.flatMap((row) => [...sheet.cells.get(row)!.keys()]);
  if (rows.length === 0) return { sheet: sheet.name, row: 0, column: 0, rows: 0, columns: 0 };
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    sheet: sheet.name,
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

function apply(file: WorkbookFile, step: WriteStep): void {
  switch (step.kind) {
    case 'addSheet':
      file.sheets.push(blankSheet(step.sheet));
      return;
    case 'deleteSheet':
      file.sheets.splice(file.sheets.indexOf(sheetOf(file, step.sheet)), 1);
      return;
    case 'insertCells':
      shift(sheetOf(file, step.area.sheet), step.area, step.area.rows);
      return;
    case 'deleteCells':
      clear(sheetOf(file, step.area.sheet), step.area);
      shift(
        sheetOf(file, step.area.sheet),
        { ...step.area, row: step.area.row + step.area.rows },
        -step.area.rows,
      );
      return;
    case 'clear':
      clear(sheetOf(file, step.area.sheet), step.area);
      return;
    case 'cells':
      write(file, step.area, step.cells);
      return;
    case 'numberFormats':
      format(file, step.area, step.formats);
      return;
    case 'addTable': {
      const sheet = sheetOf(file, step.area.sheet);
      const header = sheet.cells.get(step.area.row);
      const names = Array.from({ length: step.area.columns }, (_, index) =>
        String(header?.get(step.area.column + index)?.value ?? `Column${index + 1}`),
      );
      sheet.tables.push({
        name: step.name,
        ref: areaAddress(step.area),
        columns: names.map((name) => ({ name })),
        style: step.style,
        showTotals: false,
        showFilter: true,
        bandedRows: true,
      });
      return;
    }
    case 'resizeTable':
      tableOf(file, step.name).table.ref = areaAddress(step.area);
      return;
    case 'unlistTable': {
      const { sheet, table } = tableOf(file, step.name);
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      return;
    }
    case 'setName':
      file.names = file.names.filter((one) => one.name !== step.name);
      file.names.push({ name: step.name, formula: step.formula.slice(1) });
      return;
    case 'deleteName':
      file.names = file.names.filter((one) => one.name !== step.name);
      return;
    case 'freeze':
      sheetOf(file, step.sheet).frozen = { rows: step.rows, columns: step.columns };
      return;
    case 'columnWidths':
      step.widths.forEach((width, index) =>
        sheetOf(file, step.sheet).columnWidths.set(step.column + index, width),
      );
      return;
    case 'checkpoint':
    case 'look':
      return;
  }
}

function tableOf(file: WorkbookFile, name: string): { sheet: FileSheet; table: FileTable } {
  for (const sheet of file.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`no table ${name}`);
}

function write(file: WorkbookFile, area: SheetArea, cells: CellInput[][]): void {
  const sheet = sheetOf(file, area.sheet);
  cells.forEach((row, r) =>
    row.forEach((input, c) => {
      const [at, column] = [area.row + r, area.column + c];
      const style = sheet.cells.get(at)?.get(column)?.style;
      const cell: FileCell =
        typeof input === 'string' && input.startsWith('=')
          ? { value: null, formula: input.slice(1), style }
          : {
              value: input === '' ? null : typeof input === 'string' ? input.replace(/^'/, '') : input,
              style,
            };
      if (!sheet.cells.has(at)) sheet.cells.set(at, new Map());
      sheet.cells.get(at)!.set(column, cell);
    }),
  );
  for (const table of sheet.tables) {
    const place = parseArea(table.ref);
    table.columns = table.columns.map((column, index) => {
      const header = sheet.cells.get(place.row)?.get(place.column + index)?.value;
      return { ...column, name: typeof header === 'string' ? header : column.name };
    });
  }
}

function format(file: WorkbookFile, area: SheetArea, formats: string[][]): void {
  const sheet = sheetOf(file, area.sheet);
  formats.forEach((row, r) =>
    row.forEach((numberFormat, c) => {
      const known = file.styles.findIndex((style) => style.numberFormat === numberFormat);
      const style = known >= 0 ? known : file.styles.push({ numberFormat }) - 1;
      const [at, column] = [area.row + r, area.column + c];
      if (!sheet.cells.has(at)) sheet.cells.set(at, new Map());
      sheet.cells.get(at)!.set(column, { ...(sheet.cells.get(at)!.get(column) ?? { value: null }), style });
    }),
  );
}

function clear(sheet: FileSheet, area: SheetArea): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      sheet.cells.get(row)?.delete(column);
    }
  }
}

/** Moves everything in the area's columns from its first row on by so many rows. */
function shift(sheet: FileSheet, area: SheetArea, by: number): void {
  const rows = [...sheet.cells.keys()]
    .filter((row) => row >= area.row)
    .sort((a, b) => (by > 0 ? b - a : a - b));
  for (const row of rows) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cells.get(row)?.get(column);
      sheet.cells.get(row)?.delete(column);
      if (!sheet.cells.has(row + by)) sheet.cells.set(row + by, new Map());
      sheet.cells.get(row + by)!.delete(column);
      if (cell) sheet.cells.get(row + by)!.set(column, cell);
    }
  }
  for (const table of sheet.tables) {
    const place = parseArea(table.ref);
    const inBand = place.column >= area.column && place.column < area.column + area.columns;
    if (inBand && place.row >= area.row) {
      table.ref = areaAddress({ ...place, row: place.row + by });
    }
  }
}

function blankSheet(name: string): FileSheet {
  return {
    name,
    visibility: 'visible',
    protected: false,
    cells: new Map(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    gridLines: true,
  };
}
