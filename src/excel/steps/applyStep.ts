import type { CellLook, CellRule, WriteStep } from '../../grid/port';
import { addChart, pointChart } from './charts';
import { foldColumns } from './foldColumns';
import { forgetSheet, rangeOf, sheetNamed } from './rangeOf';
import { setPrintArea, setUpPage } from './setUpPage';

/** Points of one character of the default font, which is how Office.js measures column widths. */
const pointsPerCharacter = 5.25;
const paddingPoints = 3.75;

/** Steps that are nothing but changes; the others ask the workbook something on their way. */
export type PlainStep = Exclude<WriteStep, { kind: 'rules' | 'copySheetLook' }>;

/** Queues one step; nothing happens before the next sync. */
export function applyStep(context: Excel.RequestContext, step: PlainStep): void {
  const { worksheets, tables, names } = context.workbook;
  switch (step.kind) {
    case 'checkpoint':
      return;
    case 'addSheet':
      worksheets.add(step.sheet);
      return;
    case 'deleteSheet':
      worksheets.getItem(step.sheet).delete();
      forgetSheet(context, step.sheet);
      return;
    case 'insertCells':
      rangeOf(context, step.area).insert('Down');
      return;
    case 'deleteCells':
      rangeOf(context, step.area).delete('Up');
      return;
    case 'clear':
      rangeOf(context, step.area).clear('All');
      return;
    case 'cells':
      rangeOf(context, step.area).formulas = step.cells;
      return;
    case 'fill':
      fill(context, step);
      return;
    case 'numberFormats':
      rangeOf(context, step.area).numberFormat = step.formats;
      return;
    case 'numberFormat':
      // One value stands for every cell, which the types of Office.js do not know.
      rangeOf(context, step.area).numberFormat = step.format as unknown as string[][];
      return;
    case 'look':
      applyLook(rangeOf(context, step.area), step.look);
      return;
    case 'validate':
      applyRule(rangeOf(context, step.area), step.rule);
      return;
    case 'addTable': {
      const table = tables.add(rangeOf(context, step.area), true);
      table.style = step.style;
      // The name comes last: a table that bears it is whole.
      table.name = step.name;
      return;
    }
    case 'resizeTable':
      tables.getItem(step.name).resize(rangeOf(context, step.area));
      return;
    case 'showAllRows':
      tables.getItem(step.name).clearFilters();
      return;
    case 'unlistTable':
      tables.getItem(step.name).convertToRange();
      return;
    case 'setName':
      if (step.replaces) names.getItem(step.name).formula = step.formula;
      else names.add(step.name, step.formula);
      return;
    case 'deleteName':
      names.getItem(step.name).delete();
      return;
    case 'addChart':
      addChart(context, step.chart);
      return;
    case 'pointChart':
      pointChart(context, step);
      return;
    case 'deleteChart':
      worksheets.getItem(step.sheet).charts.getItem(step.name).delete();
      return;
    case 'copyFormats':
      rangeOf(context, step.to).copyFrom(rangeOf(context, step.from), 'Formats');
      return;
    case 'columnWidths':
      setWidths(context, step);
      return;
    case 'fitRows':
      rangeOf(context, step.area).format.autofitRows();
      return;
    case 'freeze':
      freeze(sheetNamed(context, step.sheet), step.rows, step.columns);
      return;
    case 'foldColumns':
      foldColumns(context, step);
      return;
    case 'tabColour':
      sheetNamed(context, step.sheet).tabColor = step.colour;
      return;
    case 'pageSetup':
      setUpPage(context, step);
      return;
    case 'printArea':
      setPrintArea(context, step);
      return;
  }
}

function setWidths(
  context: Excel.RequestContext,
  { sheet, column, widths }: Extract<WriteStep, { kind: 'columnWidths' }>,
): void {
  const points = widths.map((characters) => characters * pointsPerCharacter + paddingPoints);
  const columns = rangeOf(context, { sheet, row: 0, column, rows: 1, columns: widths.length });
  columns.setColumnProperties(points.map((columnWidth) => ({ format: { columnWidth } })));
}

function fill(context: Excel.RequestContext, { area, cells }: Extract<WriteStep, { kind: 'fill' }>): void {
  const first = rangeOf(context, { ...area, rows: 1 });
  first.formulas = [cells];
  rangeOf(context, { ...area, row: area.row + 1, rows: area.rows - 1 }).copyFrom(first, 'Formulas');
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  const corner = rows > 0 && columns > 0 ? sheet.getRangeByIndexes(0, 0, rows, columns).untrack() : null;
  if (corner) sheet.freezePanes.freezeAt(corner);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.unfreeze();
}

function applyRule(range: Excel.Range, { list, between, note }: CellRule): void {
  const { dataValidation } = range;
  dataValidation.rule = {
    ...(list !== undefined && { list: { inCellDropDown: true, source: list } }),
    ...(between && {
      decimal: { formula1: between.lowest, formula2: between.highest, operator: 'Between' },
    }),
  };
  dataValidation.prompt = { ...note, showPrompt: true };
  dataValidation.errorAlert = { ...note, showAlert: true, style: 'Stop' };
}

function applyLook(range: Excel.Range, look: CellLook): void {
  const { font, fill } = range.format;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.fontSize !== undefined) font.size = look.fontSize;
  if (look.fontColour !== undefined) font.color = look.fontColour;
  if (look.fillColour !== undefined) fill.color = look.fillColour;
  if (look.wrap !== undefined) range.format.wrapText = look.wrap;
}
