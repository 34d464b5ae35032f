import type {
  ChartContents,
  SheetArea,
  SheetCondition,
  SheetContents,
  TableContents,
  WorkbookContents,
} from '../grid/port';
import { isOurChart, isPlanSheet } from '../grid/names';
import { datesFrom1900 } from './dates1904';
import { gridOf } from '../grid/grid';
import { readCells, type CellsRead, type WantedCells } from './readCells';

/** Rows from the top whose number formats are read on every sheet, which show whether figures are times. */
const rowsWithFormats = 60;

/** Under which the workbook's settings keep what is remembered of its plan. */
export const planKey = 'crewplan.plan';
/** What 1 January 2000 is in a workbook whose dates count from 1904. */
const dayFrom1904 = 35_064;

/** Where a range is and how large. */
const place = 'rowIndex,columnIndex,rowCount,columnCount';

/** Types of charts that came after the others and have no series to ask for. */
const withoutSeries = /treemap|sunburst|histogram|pareto|boxwhisker|waterfall|funnel|regionmap/i;

/**
 * Reads every sheet's values, its first rows' number formats, the tables, names and protection; formulas only of the
 * sheets named, and merges only of those among them that a plan writes. No answer is to take more than `limit` bytes. Dates
 * are read as counted from 1900, whatever the workbook counts from.
 */
export async function readContents(
  context: Excel.RequestContext,
  formulasOf: readonly string[] | SheetCondition,
  limit?: number,
): Promise<WorkbookContents> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load('items/name,items/visibility');
  const tables = workbook.tables.load('items/name,items/showTotals,items/showHeaders,items/style');
  const names = workbook.names.load('items/name,items/formula');
  const protection = workbook.protection.load('protected');
  const plan = workbook.settings.getItemOrNullObject(planKey).load('value');
  const day = workbook.functions.date(2000, 1, 1).load('value');
  await context.sync();

  const isFrom1904 = day.value === dayFrom1904;
  const named = typeof formulasOf === 'function' ? [] : formulasOf;
  const inPassing = typeof formulasOf === 'function' ? formulasOf : () => false;
  const sheets = worksheets.items.map((sheet) =>
    loadSheet(sheet, named.includes(sheet.name), inPassing, isFrom1904),
  );
  const tableParts = tables.items.map(loadTable);
  await context.sync();

  const wanted = sheets.map((read) => read());
  const placesOf = tableParts.map(({ place }) => place());
  const seamsOf = (sheet: string): number[] =>
    placesOf.flatMap((area) => (area.sheet === sheet ? [area.row] : []));
  const cells = await readCells(
    context,
    wanted.flatMap((one) => one.cells.map((some) => ({ ...some, seams: seamsOf(one.sheet.name) }))),
    { limit, also: () => wanted.forEach(({ overlays }) => overlays?.loadRest()) },
  );
  const contents = wanted.map(({ sheet, cells: [asked, ...more], overlays }): SheetContents => {
    const [whole, top = whole] = cells.splice(0, 1 + more.length) as [CellsRead, CellsRead?];
    const { values, formulas } = isFrom1904 ? datesFrom1900(whole) : whole;
    return {
      ...sheet,
      values,
      numberFormats: top.numberFormat,
      ...(asked!.properties.includes('formulas') && { formulas }),
      ...overlays?.read(),
    };
  });
  return {
    sheets: contents,
    tables: tableParts.map(({ read }) => read(contents)),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    structureProtected: protection.protected,
    ...(!plan.isNullObject && { keptPlan: plan.value as unknown }),
    ...(isFrom1904 && { date1904: true }),
  };
}

/** A sheet without its cells, and which of these are to be read; overlays only where formulas are. */
interface WantedSheet {
  sheet: Omit<SheetContents, 'values'>;
  cells: WantedCells[];
  overlays: Overlays | null;
}

/** Queues what is needed of a sheet before its cells; the returned function reads it after the next sync. */
function loadSheet(
  sheet: Excel.Worksheet,
  isNamed: boolean,
  inPassing: SheetCondition,
  isFrom1904: boolean,
): () => WantedSheet {
  const { name } = sheet;
  const range = sheet.getUsedRangeOrNullObject(true).load(place).untrack();
  const protection = sheet.protection.load('protected');
  const merges = isNamed && isPlanSheet(name) ? mergedAreas(sheet) : null;
  const overlays = isNamed ? loadOverlays(sheet) : null;
  return () => {
    const used = areaOf(name, range.isNullObject ? null : range);
    const top = { ...used, rows: Math.min(used.rows, rowsWithFormats) };
    const isWithFormulas = isNamed || inPassing(used);
    const properties: WantedCells['properties'] = isWithFormulas ? ['values', 'formulas'] : ['values'];
    return {
      sheet: {
        name,
        visible: sheet.visibility === 'Visible',
        protected: protection.protected,
        used,
        merges: merges?.(name) ?? [],
      },
      // Only by their formats can dates be told from other numbers.
      cells:
        isNamed || isFrom1904
          ? [{ sheet, area: used, properties: [...properties, 'numberFormat'] }]
          : [
              { sheet, area: used, properties },
              { sheet, area: top, properties: ['numberFormat'] },
            ],
      overlays,
    };
  };
}

/** A table, whose place can be told after the next sync, and the rest once the sheets have been read. */
interface WantedTable {
  place(): SheetArea;
  read(sheets: readonly SheetContents[]): TableContents;
}

function loadTable(table: Excel.Table): WantedTable {
  const sheet = table.worksheet.load('name');
  const range = table.getRange().load(place).untrack();
  const placed = (): SheetArea => areaOf(sheet.name, range);
  const read = (sheets: readonly SheetContents[]): TableContents => {
    const area = placed();
    // A table may hide its header row.
    const header = table.showHeaders
      ? gridOf({ sheets: [...sheets] }, sheet.name).slice(area.row, area.column, area.columns)
      : [];
    return {
      name: table.name,
      area: table.showTotals ? { ...area, rows: area.rows - 1 } : area,
      headers: header.map((value) => String(value ?? '')),
      hasTotals: table.showTotals,
      ...(table.style && { style: table.style }),
    };
  };
  return { place: placed, read };
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
  const merged = sheet.getRange().untrack().getMergedAreasOrNullObject().untrack();
  const areas = merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  merged.load('areaCount');
  return (name) => (merged.isNullObject ? [] : areas.items.map((area) => areaOf(name, area)));
}

/** What lies over a sheet's cells: its charts and its conditional formats. */
interface Overlays {
  /** Queues what can only be asked for once it is known what there is. */
  loadRest(): void;
  read(): Pick<SheetContents, 'charts' | 'rules'>;
}

function loadOverlays(sheet: Excel.Worksheet): Overlays {
  const charts = sheet.charts.load('items/name,items/chartType');
  // Excel keeps no range for us from one request to the next.
  const formatsNow = (): Excel.ConditionalFormatCollection => sheet.getRange().untrack().conditionalFormats;
  const formats = formatsNow().load('items/type');
  let rules: Excel.ConditionalFormatRule[] = [];
  // Series are read of our own charts only, since nothing is ever asked of the others.
  const hasSeries = ({ name, chartType }: Excel.Chart): boolean =>
    isOurChart(name) && !withoutSeries.test(chartType);
  return {
    loadRest: () => {
      for (const { series } of charts.items.filter(hasSeries)) series.load('items/name');
      const again = formatsNow();
      rules = formats.items.flatMap(({ type }, index) =>
        type === 'Custom' ? [again.getItemAt(index).custom.rule.load('formula')] : [],
      );
    },
    read: () => ({
      charts: charts.items.map((chart): ChartContents => ({
        name: chart.name,
        type: chart.chartType,
        series: hasSeries(chart) ? chart.series.items.map(({ name }) => name) : [],
      })),
      rules: rules.map(({ formula }) => formula),
    }),
  };
}
