import { tables as catalogues, type TablesCatalogue } from '../words/catalogue';
import { chartSize, chartSpecs, summaryCharts, type ChartSpec } from '../tables/charts/chartSpecs';
import { firstRow } from '../tables/sheetSpec';
import { absoluteReference } from '../grid/a1';
import { isOurChart, ourTables } from '../grid/names';
import type {
  ChartContents,
  ChartTexts,
  NewChart,
  PointedSeries,
  UndoableStep,
  WorkbookContents,
  WriteStep,
} from '../grid/port';
import type { Placed } from './placeStack';
import { formerHeadersOf, headersOfColumn } from '../tables/tableWords';
import { cellsOfColumns, placeOfContents, placeOfSpec, type TablePlace } from './tablePlace';
import { plain } from './plainStep';
import { isBlankSheet } from './titleArea';

const allCharts: readonly ChartSpec[] = [...chartSpecs, ...summaryCharts];

/**
 * Charts of the plan. One that is there is only pointed at the cells of its columns, and given other words where the
 * language has changed; where no table moves, it points there already. One whose table is new is drawn; one that is
 * missing although its table was there has been deleted by the user, and stays away until the sheet is deleted too. One
 * whose table goes, goes with it.
 */
export function chartSteps(
  placed: readonly Placed[],
  words: TablesCatalogue,
  contents: WorkbookContents,
  isSettled = false,
): UndoableStep[] {
  const places = placed.map(placeOfSpec);
  const before = contents.tables.map(({ name }) => name);
  const texts = wordsBefore(contents) === words ? null : words;
  return allCharts.flatMap((spec): UndoableStep[] => {
    const present = chartNamed(spec, contents);
    const table = places.find(({ name }) => name === spec.table);
    if (table && present) {
      const step = pointStep(spec, present, table, words, texts);
      return isSettled && isPointed(step, spec, present, contents) ? [] : [plain(step)];
    }
    const isNew = isBlankSheet(spec.sheet, contents);
    if (table) return isNew || !before.includes(spec.table) ? [addStep(spec, table, words)] : [];
    return present ? [deleteStep(spec, contents)] : [];
  });
}

/** Whether a chart has the names that a step would give its series, and its table the columns where they are to point. */
function isPointed(
  step: PointStep,
  spec: ChartSpec,
  present: ChartContents,
  contents: WorkbookContents,
): boolean {
  const table = contents.tables.find(({ name }) => name === spec.table);
  if (step.texts || !table) return false;
  const { series } = pointStep(spec, present, placeOfContents(table), catalogues.en, null);
  const cellsOf = ({ index, values, categories }: PointedSeries): string =>
    [index, absoluteReference(values), absoluteReference(categories)].join();
  return (
    step.series.every(({ index, name }) => present.series[index] === name) &&
    step.series.map(cellsOf).join() === series.map(cellsOf).join()
  );
}

/** Points the charts that were there back at the cells and words that they had. */
export function restoreCharts(contents: WorkbookContents): WriteStep[] {
  const words = wordsBefore(contents);
  return allCharts.flatMap((spec): WriteStep[] => {
    const present = chartNamed(spec, contents);
    const table = contents.tables.find(({ name }) => name === spec.table);
    if (!present || !table || !words) return [];
    const step = pointStep(spec, present, placeOfContents(table), words, words);
    // A series may have the name that an earlier release gave it.
    return [{ ...step, series: step.series.map((one) => ({ ...one, name: present.series[one.index]! })) }];
  });
}

/**
 * Our charts as they are drawn first, on the copy of their sheet and over the copies of their cells: those that stand,
 * and whose cells are copied with every column.
 */
export function chartsOnCopies(contents: WorkbookContents, copyOf: ReadonlyMap<string, string>): WriteStep[] {
  const words = wordsBefore(contents);
  if (!words) return [];
  return allCharts.flatMap((spec): WriteStep[] => {
    const table = contents.tables.find(({ name }) => name === spec.table);
    const target = copyOf.get(spec.sheet);
    const copy = table && copyOf.get(table.area.sheet);
    if (!chartNamed(spec, contents) || !table || copy === undefined || target === undefined) return [];
    const place = placeOfContents({ ...table, area: { ...table.area, sheet: copy } });
    const isWhole = [spec.category, ...spec.series.map(({ key }) => key)].every((key) =>
      cellsOfColumns(place, key),
    );
    return isWhole ? [{ kind: 'addChart', chart: { ...newChart(spec, place, words), sheet: target } }] : [];
  });
}

type PointStep = Extract<WriteStep, { kind: 'pointChart' }>;

function pointStep(
  spec: ChartSpec,
  present: ChartContents,
  table: TablePlace,
  words: TablesCatalogue,
  texts: TablesCatalogue | null,
): PointStep {
  return {
    kind: 'pointChart',
    sheet: spec.sheet,
    name: spec.name,
    series: presentSeries(spec, present, table, words),
    ...(texts && { texts: textsOf(spec, present, texts) }),
  };
}

/** The series that are known by their names; others are the user's own. */
function presentSeries(
  spec: ChartSpec,
  { series }: ChartContents,
  table: TablePlace,
  words: TablesCatalogue,
): PointedSeries[] {
  return spec.series.flatMap(({ key }) => {
    const known = [...headersOfColumn(spec.columns, key), ...formerHeadersOf(spec.columns, key)];
    const index = series.findIndex((name) => known.includes(name));
    const values = cellsOfColumns(table, key);
    const categories = cellsOfColumns(table, spec.category);
    if (index < 0 || !values || !categories) return [];
    return [{ index, name: headerOf(spec, key, words), values, categories }];
  });
}

/** A chart that the user has turned into one without axes has no titles for them. */
function textsOf({ words: key }: ChartSpec, { type }: ChartContents, words: TablesCatalogue): ChartTexts {
  const { title, category, value } = words.charts[key];
  const hasAxes = !/pie|doughnut|treemap|sunburst|regionmap|funnel/i.test(type);
  return { title, ...(hasAxes && { axes: { category, value } }) };
}

function addStep(spec: ChartSpec, table: TablePlace, words: TablesCatalogue): UndoableStep {
  const chart = newChart(spec, table, words);
  return {
    step: { kind: 'addChart', chart },
    undo: [{ kind: 'deleteChart', sheet: spec.sheet, name: spec.name }],
  };
}

/** Taken back, the chart is as it was drawn first. */
function deleteStep(spec: ChartSpec, contents: WorkbookContents): UndoableStep {
  const table = contents.tables.find(({ name }) => name === spec.table);
  const words = wordsBefore(contents) ?? catalogues.en;
  const chart = table && newChart(spec, placeOfContents(table), words);
  return {
    step: { kind: 'deleteChart', sheet: spec.sheet, name: spec.name },
    undo: chart ? [{ kind: 'addChart', chart }] : [],
  };
}

function newChart(spec: ChartSpec, table: TablePlace, words: TablesCatalogue): NewChart {
  const { title, category, value } = words.charts[spec.words];
  const { kind, format, gapWidth, name, sheet, row, column } = spec;
  return {
    sheet,
    name,
    kind,
    format,
    title,
    axes: { category, value },
    place: { row: firstRow + row, column, ...chartSize },
    ...(gapWidth !== undefined && { gapWidth }),
    series: spec.series.map(({ key, ...look }) => ({
      ...look,
      name: headerOf(spec, key, words),
      values: cellsOfColumns(table, key)!,
      categories: cellsOfColumns(table, spec.category)!,
    })),
  };
}

function headerOf(spec: ChartSpec, key: string, words: TablesCatalogue): string {
  return (words[spec.columns] as Record<string, string>)[key]!;
}

function chartNamed(
  { name, sheet }: Pick<ChartSpec, 'name' | 'sheet'>,
  contents: WorkbookContents,
): ChartContents | undefined {
  const charts = contents.sheets.find((one) => one.name === sheet)?.charts ?? [];
  return charts.find((one) => one.name === name && isOurChart(one.name));
}

/** The words in which the sheet was written last, by the header of the table on it; null where that is gone. */
function wordsBefore({ tables }: WorkbookContents): TablesCatalogue | null {
  const headers = tables.find(({ name }) => name === ourTables.funnel)?.headers ?? [];
  return Object.values(catalogues).find(({ funnel }) => headers.includes(funnel.stage)) ?? null;
}
