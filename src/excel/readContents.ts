import type {
  CellInput,
  CellValue,
  ChartContents,
  SheetArea,
  SheetCondition,
  SheetContents,
  TableContents,
  WorkbookContents,
} from '../grid/port';
import { isOurChart, isPlanSheet } from '../grid/names';
import { loadFormulaRules } from './steps/formulaRules';

/** Cells of one request: far below the 5 MB that Excel on the web takes. */
const cellsPerRead = 100_000;

/** Rows from the top whose number formats are read on every sheet, which show whether figures are times. */
const rowsWithFormats = 60;

/** Types of charts that came after the others and have no series to ask for. */
const withoutSeries = /treemap|sunburst|histogram|pareto|boxwhisker|waterfall|funnel|regionmap/i;

/**
 * Reads every sheet's values, its first rows' number formats, the tables, names and protection; formulas only of the
 * sheets named, and merges only of those among them that a plan writes.
 */
export async function readContents(
  context: Excel.RequestContext,
  formulasOf: readonly string[] | SheetCondition,
): Promise<WorkbookContents> {
  const named = typeof formulasOf === 'function' ? [] : formulasOf;
  const inPassing = typeof formulasOf === 'function' ? formulasOf : () => false;
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name,items/visibility');
  const tables = workbook.tables.load('items/name,items/showTotals,items/showHeaders,items/style');
  const names = workbook.names.load('items/name,items/formula');
  const protection = workbook.protection.load('protected');
  await context.sync();

  const usedRanges = sheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  );
  const sheetProtection = sheets.items.map((sheet) => sheet.protection.load('protected'));
  const tableParts = tables.items.map(loadTable);
  const merges = sheets.items.map((sheet) =>
    named.includes(sheet.name) && isPlanSheet(sheet.name) ? mergedAreas(sheet) : null,
  );
  await context.sync();

  const contents: SheetContents[] = [];
  for (const [index, sheet] of sheets.items.entries()) {
    const range = usedRanges[index]!;
    const used = areaOf(sheet.name, range.isNullObject ? null : range);
    const isNamed = named.includes(sheet.name);
    contents.push({
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      protected: sheetProtection[index]!.protected,
      used,
      merges: merges[index]?.(sheet.name) ?? [],
      ...(await readCells(context, sheet, used, { isNamed, formulas: isNamed || inPassing(used) })),
      ...(isNamed && (await readOverlays(context, sheet))),
    });
  }
  return {
    sheets: contents,
    tables: tableParts.map((read) => read()),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    structureProtected: protection.protected,
  };
}

/** Queues what is needed of a table; the returned function reads it after the next sync. */
function loadTable(table: Excel.Table): () => TableContents {
  const sheet = table.worksheet.load('name');
  const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  // A table may hide its header row, and then asking for it is an error.
  const header = table.showHeaders ? table.getHeaderRowRange().load('values') : null;
  return () => {
    const area = areaOf(sheet.name, range);
    return {
      name: table.name,
      area: table.showTotals ? { ...area, rows: area.rows - 1 } : area,
      headers: (header?.values[0] ?? []).map(String),
      hasTotals: table.showTotals,
      ...(table.style && { style: table.style }),
    };
  };
}

function areaOf(
  sheet: string,
  range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'> | null,
): SheetArea {
  if (!range) return { sheet, row: 0, column: 0, rows: 0, columns: 0 };
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { sheet, row, column, rows, columns };
}

/**
 * Asking for merged areas makes desktop Excel forget the user's undo list (OfficeDev/office-js, issue 5918), so that they
 * are asked for only where something is about to be written.
 */
function mergedAreas(sheet: Excel.Worksheet): (name: string) => SheetArea[] {
  const merged = sheet.getRange().getMergedAreasOrNullObject();
  const areas = merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  merged.load('areaCount');
  return (name) => (merged.isNullObject ? [] : areas.items.map((area) => areaOf(name, area)));
}

/** Cell values in chunks of rows, so that a large sheet never makes one over-long answer. */
async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: SheetArea,
  { isNamed, formulas: withFormulas }: { isNamed: boolean; formulas: boolean },
): Promise<Pick<SheetContents, 'values' | 'formulas' | 'numberFormats'>> {
  const values: CellValue[][] = [];
  const formulas: CellInput[][] = [];
  const numberFormats: string[][] = [];
  const rowsPerRead = Math.max(1, Math.floor(cellsPerRead / Math.max(1, used.columns)));
  for (let from = 0; from < used.rows; from += rowsPerRead) {
    const rows = Math.min(rowsPerRead, used.rows - from);
    const range = sheet
      .getRangeByIndexes(used.row + from, used.column, rows, used.columns)
      .load(isNamed ? 'values,formulas,numberFormat' : withFormulas ? 'values,formulas' : 'values');
    const top =
      from === 0 && !isNamed
        ? sheet
            .getRangeByIndexes(used.row, used.column, Math.min(rows, rowsWithFormats), used.columns)
            .load('numberFormat')
        : null;
    await context.sync();
    values.push(...range.values.map(valuesOf));
    if (withFormulas) formulas.push(...(range.formulas as CellInput[][]));
    const formatted = isNamed ? range : top;
    if (formatted) numberFormats.push(...(formatted.numberFormat as string[][]));
  }
  return withFormulas ? { values, formulas, numberFormats } : { values, numberFormats };
}

/** Excel's own word for an empty cell is "", which a formula may show too: both hold nothing. */
function valuesOf(row: unknown[]): CellValue[] {
  return row.map((value) => (value === '' ? null : (value as CellValue)));
}

/** What lies over a sheet's cells: its charts and its conditional formats. */
async function readOverlays(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Pick<SheetContents, 'charts' | 'rules'>> {
  const charts = sheet.charts.load('items/name,items/chartType');
  const rules = await loadFormulaRules(context, sheet);
  return {
    charts: await readSeries(context, charts.items),
    rules: rules.map(({ custom }) => custom.rule.formula),
  };
}

/** Series are read of our own charts only, since nothing is ever asked of the others. */
async function readSeries(
  context: Excel.RequestContext,
  charts: readonly Excel.Chart[],
): Promise<ChartContents[]> {
  const series = charts.map(({ name, chartType, series: own }) =>
    isOurChart(name) && !withoutSeries.test(chartType) ? own.load('items/name') : null,
  );
  if (series.some((one) => one !== null)) await context.sync();
  return charts.map(({ name, chartType }, index) => ({
    name,
    type: chartType,
    series: (series[index]?.items ?? []).map((one) => one.name),
  }));
}
