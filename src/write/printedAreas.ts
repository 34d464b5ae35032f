import { hasColumn } from '../grid/area';
import { chartPage, chartPageRows, chartSize, chartSpecs } from '../tables/charts/chartSpecs';
import type { SheetSpec } from '../tables/sheetSpec';
import { ourSheets, ourTables } from '../grid/names';
import type { UndoableStep, WorkbookContents, WriteStep } from '../grid/port';
import { widthsOf } from './looks';
import { columnPoints, pageWidth } from './pageSetup';
import type { Placed } from './placeStack';
import { stripsOf, type Strip } from './printedStrips';
import { placedTables, readTables, type PrintedTable } from './printedTable';

/** What prints of a sheet. */
export interface Printed extends Pick<Extract<WriteStep, { kind: 'printArea' }>, 'areas' | 'breaks'> {
  /** Columns that the pages to the right of them repeat. */
  repeated: Strip;
}

/** Lists that formulas look up in: hundreds of rows that nobody reads. */
const unprinted: readonly string[] = [ourTables.dates, ourTables.counts];

/** Settings come by so many rows, so that a plan of a few more months prints whole; they are fewer than a page has. */
const rowsAtATime = 30;

/** What prints of a sheet, given where all tables stand. */
export function printedOf(spec: SheetSpec, tables: readonly PrintedTable[]): Printed | null {
  if (spec.chartWords) return printedCharts(tables);
  const own = tables.filter(({ area }) => area.sheet === spec.name);
  const printed = own.filter(({ name }) => !unprinted.includes(name));
  return printed.length > 0 ? printedTables(spec, printed, own) : null;
}

/**
 * Says what prints where the plan adds the sheet, and again where tables or charts have outgrown that. Otherwise it is
 * the user's.
 */
export function printAreaSteps(
  spec: SheetSpec,
  placed: readonly Placed[],
  contents: WorkbookContents,
): UndoableStep[] {
  const said = (printed: Printed | null) => printed && { areas: printed.areas, breaks: printed.breaks };
  const isNew = !contents.sheets.some(({ name }) => name === spec.name);
  const before = isNew ? null : said(printedOf(spec, readTables(contents, placed)));
  // A sheet that has lost its tables would print blank pages where they stood.
  const printed = said(printedOf(spec, placedTables(placed))) ?? (before && titleOf(before));
  if (!printed || JSON.stringify(printed) === JSON.stringify(before)) return [];
  const undo: WriteStep[] = before ? [{ kind: 'printArea', sheet: spec.name, ...before }] : [];
  return [{ step: { kind: 'printArea', sheet: spec.name, ...printed }, undo }];
}

/** The title and the note of a sheet. */
function titleOf({ areas }: Pick<Printed, 'areas'>): Pick<Printed, 'areas' | 'breaks'> {
  return { areas: [{ ...areas[0]!, rows: 2 }], breaks: [] };
}

/** The charts, two to a page, without the tables beside them. */
function printedCharts(tables: readonly PrintedTable[]): Printed | null {
  const slots = chartSpecs.flatMap(({ table }, slot) =>
    tables.some(({ name }) => name === table) ? [slot] : [],
  );
  const pages = chartPage(Math.max(...slots)) + 1;
  if (slots.length === 0) return null;
  return {
    areas: [{ row: 0, column: 0, rows: pages * chartPageRows, columns: chartSize.columns }],
    breaks: Array.from({ length: pages - 1 }, (_, page) => (page + 1) * chartPageRows),
    repeated: { column: 0, columns: 0 },
  };
}

/**
 * Tables without the columns that only carry the calculation, each page an area of its own: the title and the note, which
 * reach over several columns, stand on the first page alone, where nothing cuts them.
 */
function printedTables(
  spec: SheetSpec,
  printed: readonly PrintedTable[],
  own: readonly PrintedTable[],
): Printed {
  const isSettings = spec.name === ourSheets.settings;
  const widths = widthsOf(spec);
  const repeated = isSettings ? costLabel(printed) : { column: 0, columns: spec.frozen.columns };
  const strips = stripsOf(isSettings ? sideBySide(printed) : stacked(printed), {
    most: pageWidth,
    pointsOf: (column) => columnPoints(widths.get(column)),
    isBlank: (column) => !own.some(({ area }) => hasColumn(area, column)),
    repeated,
  });
  const lastRow = Math.max(...printed.map(({ area }) => area.row + area.rows));
  const end = isSettings ? Math.ceil(lastRow / rowsAtATime) * rowsAtATime : lastRow;
  const top = Math.min(...printed.map(({ area }) => area.row));
  const areas = strips.map(({ column, columns }, index) => {
    if (index === 0) return { row: 0, column: 0, rows: end, columns: column + columns };
    return { row: top, column, rows: end - top, columns };
  });
  return { areas, breaks: [], repeated };
}

/** Runs of columns that any of the tables below each other shows, up to where another subject begins. */
function stacked(tables: readonly PrintedTable[]): Strip[] {
  const shown = new Set(
    tables.flatMap(({ area, helpers }) =>
      Array.from({ length: area.columns }, (_, at) => area.column + at).filter(
        (column) => !helpers.includes(column),
      ),
    ),
  );
  const runs: Strip[] = [];
  for (const column of [...shown].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    const isNext = last && last.column + last.columns === column;
    if (isNext && !tables.some(({ starts }) => starts.includes(column))) last.columns++;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}

/** Tables beside each other, each up to the last column that it shows. */
function sideBySide(tables: readonly PrintedTable[]): Strip[] {
  return [...tables]
    .sort((one, other) => one.area.column - other.area.column)
    .map(({ area: { column, columns }, helpers }) => {
      let end = column + columns;
      while (helpers.includes(end - 1)) end--;
      return { column, columns: end - column };
    });
}

/** The lines of the cost rates, which are wider than a page, where nothing stands to the right of them. */
function costLabel(tables: readonly PrintedTable[]): Strip {
  const rates = tables.find(({ name }) => name === ourTables.rates);
  const isLast = rates && tables.every(({ area }) => area.column <= rates.area.column);
  return isLast ? { column: rates.area.column, columns: 1 } : { column: 0, columns: 0 };
}
