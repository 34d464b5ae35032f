/** What each step does to a workbook of plain records, and what Excel would not let it do. */
import { areaAddress, parseCell } from '../../src/grid/a1';
import { copiedFormula } from '../../src/grid/copiedFormula';
import type { FileCell, FileSheet, FileTable, WorkbookFile } from '../../src/standin/file/workbookFile';
import type { CellInput, SheetArea, WriteStep } from '../../src/grid/port';
import { blankSheet } from './blankSheet';
import { areaOf } from './fileArea';
import { addChart, deleteChart, pointChart, replaceRules } from './fileOverlays';
import { copyPage, setPrintArea, setUpPage } from './filePage';
import { shiftCells } from './fileShift';

export function applyStep(file: WorkbookFile, step: WriteStep): void {
  switch (step.kind) {
    case 'addSheet':
      refuse(file.structureProtected || sheetNamed(file, step.sheet), `no sheet ${step.sheet} can be added`);
      file.sheets.push(blankSheet(step.sheet));
      return;
    case 'deleteSheet':
      file.names = file.names.filter((name) => name.sheet !== step.sheet);
      file.sheets.splice(file.sheets.indexOf(sheetOf(file, step.sheet)), 1);
      return;
    case 'insertCells':
      shiftCells(openSheet(file, step.area), step.area, step.area.rows);
      return;
    case 'deleteCells': {
      const sheet = openSheet(file, step.area);
      clear(sheet, step.area);
      shiftCells(sheet, { ...step.area, row: step.area.row + step.area.rows }, -step.area.rows);
      return;
    }
    case 'clear':
      clear(openSheet(file, step.area), step.area);
      return;
    case 'cells':
      writeCells(openSheet(file, step.area), step.area, step.cells);
      return;
    case 'fill':
      writeCells(openSheet(file, step.area), { ...step.area, rows: 1 }, [step.cells]);
      fill(openSheet(file, step.area), step.area);
      return;
    case 'numberFormats':
      writeFormats(file, step.area, step.formats);
      return;
    case 'numberFormat':
      writeFormats(file, step.area, matrixOf(step.area, step.format));
      return;
    case 'copyFormats':
      copyFormats(file, step);
      return;
    case 'copySheetLook':
      copySheetLook(file, step);
      return;
    case 'validate': {
      const { note, ...rule } = step.rule;
      const validation = { ref: areaAddress(step.area), ...rule, prompt: note, alert: note, added: true };
      openSheet(file, step.area).validations.push(validation);
      return;
    }
    case 'addTable':
      addTable(file, step);
      return;
    case 'resizeTable':
      resizeTable(file, step);
      return;
    case 'unlistTable': {
      const { sheet, table } = tableOf(file, step.name);
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      return;
    }
    case 'setName':
      refuse(step.replaces !== nameTaken(file, step.name), `the name ${step.name} is there, or is not`);
      file.names = file.names.filter((one) => one.name.toLowerCase() !== step.name.toLowerCase());
      file.names.push({ name: step.name, formula: step.formula.slice(1) });
      return;
    case 'deleteName':
      refuse(!nameTaken(file, step.name), `there is no name ${step.name}`);
      file.names = file.names.filter((one) => one.name !== step.name);
      return;
    case 'addChart':
      addChart(openSheet(file, step.chart), step.chart);
      return;
    case 'pointChart':
      pointChart(openSheet(file, step), step);
      return;
    case 'deleteChart':
      deleteChart(openSheet(file, step), step.name);
      return;
    case 'rules':
      replaceRules(openSheet(file, step), step);
      return;
    case 'fitRows':
      return;
    case 'freeze':
      sheetOf(file, step.sheet).frozen = { rows: step.rows, columns: step.columns };
      return;
    case 'foldColumns': {
      const { columnLevels, hiddenColumns } = openSheet(file, step);
      for (let column = step.column; column < step.column + step.columns; column++) {
        refuse(step.onNewSheet && columnLevels.has(column), `column ${column} is folded already`);
        refuse(!step.folded && !columnLevels.has(column), `column ${column} is not folded`);
        if (step.folded) {
          columnLevels.set(column, 1);
          hiddenColumns.add(column);
        } else {
          columnLevels.delete(column);
          hiddenColumns.delete(column);
        }
      }
      return;
    }
    case 'tabColour':
      sheetOf(file, step.sheet).tabColour = step.colour.replace('#', '') || undefined;
      return;
    case 'pageSetup':
      setUpPage(file, step);
      return;
    case 'printArea':
      setPrintArea(file, step);
      return;
    case 'columnWidths':
      step.widths.forEach((width, index) =>
        sheetOf(file, step.sheet).columnWidths.set(step.column + index, width),
      );
      return;
    case 'showAllRows':
      tableOf(file, step.name);
      return;
    case 'checkpoint':
    case 'look':
      return;
  }
}

function refuse(isWrong: unknown, message: string): void {
  if (isWrong) throw new Error(message);
}

function sheetNamed(file: WorkbookFile, name: string): FileSheet | undefined {
  return file.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

function sheetOf(file: WorkbookFile, name: string): FileSheet {
  const sheet = file.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A sheet on which something is about to be changed. */
function openSheet(file: WorkbookFile, place: Pick<SheetArea, 'sheet'>): FileSheet {
  const sheet = sheetOf(file, place.sheet);
  refuse(sheet.protected, `${sheet.name} is protected`);
  return sheet;
}

function tableOf(file: WorkbookFile, name: string): { sheet: FileSheet; table: FileTable } {
  for (const sheet of file.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`no table ${name}`);
}

function nameTaken(file: WorkbookFile, name: string): boolean {
  return file.names.some((one) => one.name.toLowerCase() === name.toLowerCase());
}

function addTable(file: WorkbookFile, step: Extract<WriteStep, { kind: 'addTable' }>): void {
  const sheet = openSheet(file, step.area);
  const tables = file.sheets.flatMap((one) => one.tables);
  const known = tables.some(({ name }) => name.toLowerCase() === step.name.toLowerCase());
  refuse(known || nameTaken(file, step.name), `the name ${step.name} is taken`);
  refuse(step.area.rows < 2, 'a table has at least one row');
  refuseOverlap(sheet, step.area, null);
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
}

function resizeTable(file: WorkbookFile, step: Extract<WriteStep, { kind: 'resizeTable' }>): void {
  const { sheet, table } = tableOf(file, step.name);
  const { row, column } = parseCell(table.ref.split(':')[0]!)!;
  refuse(row !== step.area.row || column !== step.area.column, 'a table keeps its header where it is');
  refuseOverlap(sheet, step.area, table);
  table.ref = areaAddress(step.area);
}

function refuseOverlap(sheet: FileSheet, area: SheetArea, own: FileTable | null): void {
  const others = sheet.tables.filter((table) => table !== own).map(({ ref }) => areaOf(ref));
  const meets = [...others, ...sheet.merges.map(areaOf)].some(
    (other) =>
      other.row < area.row + area.rows &&
      area.row < other.row + other.rows &&
      other.column < area.column + area.columns &&
      area.column < other.column + other.columns,
  );
  refuse(meets, 'a table overlaps another one, or merged cells');
}

function writeCells(sheet: FileSheet, area: SheetArea, cells: CellInput[][]): void {
  refuse(cells.length !== area.rows || cells.some((row) => row.length !== area.columns), 'sizes differ');
  cells.forEach((row, r) =>
    row.forEach((input, c) => {
      const [at, column] = [area.row + r, area.column + c];
      const style = sheet.cells.get(at)?.get(column)?.style;
      if (!sheet.cells.has(at)) sheet.cells.set(at, new Map());
      sheet.cells.get(at)!.set(column, { ...typed(input), ...(style !== undefined && { style }) });
    }),
  );
  for (const table of sheet.tables) {
    const place = areaOf(table.ref);
    table.columns = table.columns.map((column, index) => {
      const header = sheet.cells.get(place.row)?.get(place.column + index)?.value;
      return { ...column, name: typeof header === 'string' ? header : column.name };
    });
  }
}

/** What a cell holds once something was typed into it. */
function typed(input: CellInput): FileCell {
  if (typeof input !== 'string') return { value: input };
  if (input.startsWith('=')) return { value: null, formula: input.slice(1) };
  refuse(/^[\d.]+$/.test(input), `the text ${input} would become a number`);
  return { value: input === '' ? null : input.replace(/^'/, '') };
}

/** As Excel fills down: formulas and values, whose looks stay; relative references move along. */
function fill(sheet: FileSheet, area: SheetArea): void {
  refuse(area.rows < 2, 'there is nothing to fill');
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const { value = null, formula } = sheet.cells.get(area.row)?.get(area.column + index) ?? {};
    const copied = formula === undefined ? null : copiedFormula(`=${formula}`);
    return (rows: number): CellInput =>
      copied?.(rows) ?? (typeof value === 'string' ? `'${value}` : ((value as CellInput) ?? ''));
  });
  const cells = Array.from({ length: area.rows - 1 }, (_, row) => columns.map((cell) => cell(row + 1)));
  writeCells(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, cells);
}

function matrixOf<Cell>({ rows, columns }: SheetArea, cell: Cell): Cell[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell));
}

function writeFormats(file: WorkbookFile, area: SheetArea, formats: string[][]): void {
  const sheet = openSheet(file, area);
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

function copyFormats(file: WorkbookFile, { from, to }: Extract<WriteStep, { kind: 'copyFormats' }>): void {
  refuse(to.rows % from.rows !== 0 || to.columns % from.columns !== 0, 'sizes do not fit');
  const [source, target] = [sheetOf(file, from.sheet), openSheet(file, to)];
  for (let row = 0; row < to.rows; row++) {
    for (let column = 0; column < to.columns; column++) {
      const [fromRow, fromColumn] = [from.row + (row % from.rows), from.column + (column % from.columns)];
      const style = source.cells.get(fromRow)?.get(fromColumn)?.style;
      if (style === undefined) continue;
      if (!target.cells.has(to.row + row)) target.cells.set(to.row + row, new Map());
      const cells = target.cells.get(to.row + row)!;
      cells.set(to.column + column, { ...(cells.get(to.column + column) ?? { value: null }), style });
    }
  }
}

function copySheetLook(
  file: WorkbookFile,
  { from, to, columns }: Extract<WriteStep, { kind: 'copySheetLook' }>,
): void {
  const [source, target] = [sheetOf(file, from), sheetOf(file, to)];
  const widths = [...source.columnWidths].filter(([column]) => column < columns);
  target.columnWidths = new Map(widths);
  target.frozen = { ...source.frozen };
  target.gridLines = source.gridLines;
  copyPage(file, source, target);
}

function clear(sheet: FileSheet, area: SheetArea): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      sheet.cells.get(row)?.delete(column);
    }
  }
}
