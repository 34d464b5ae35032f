import { hasColumn } from '../grid/area';
import { chartColumns, chartPage, chartPageRows, chartSpecs } from '../tables/charts/chartSpecs';
import { firstRow, type SheetSpec } from '../tables/sheetSpec';
import { ourSheets } from '../grid/names';
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

/**
 * Sheets that carry the calculation, that are worked with on the screen, or whose news the summary and the charts tell:
 * they do not print before somebody clears their print area, which is the blank cell below their note.
 */
const unprinted: readonly string[] = [
  ourSheets.settings,
  ourSheets.training,
  ourSheets.quotas,
  ourSheets.bridge,
];

const nothing: Printed = {
  areas: [{ row: firstRow - 1, column: 0, rows: 1, columns: 1 }],
  breaks: [],
  repeated: { column: 0, columns: 0 },
};

/** What prints of a sheet, given where all tables stand. */
export function printedOf(spec: SheetSpec, tables: readonly PrintedTable[]): Printed | null {
  return unprinted.includes(spec.name) ? nothing : pagesOf(spec, tables);
}

/** The pages of a sheet, those of one that does not print before it is asked to included. */
export function pagesOf(spec: SheetSpec, tables: readonly PrintedTable[]): Printed | null {
  if (spec.chartWords) return printedCharts(tables);
  if (spec.onePage) return null;
  const own = tables.filter(({ area }) => area.sheet === spec.name);
  const printed = own.filter(({ area, folded }) => folded.length < area.columns);
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

/** The charts, four to a page, without the tables beside them. */
function printedCharts(tables: readonly PrintedTable[]): Printed | null {
  const slots = chartSpecs.flatMap(({ table }, slot) =>
    tables.some(({ name }) => name === table) ? [slot] : [],
  );
  const pages = chartPage(Math.max(...slots)) + 1;
  if (slots.length === 0) return null;
  return {
    areas: [{ row: 0, column: 0, rows: pages * chartPageRows, columns: chartColumns }],
    breaks: Array.from({ length: pages - 1 }, (_, page) => (page + 1) * chartPageRows),
    repeated: { column: 0, columns: 0 },
  };
}

/**
 * Tables without the columns that are folded, each page an area of its own: the title and the note, which
 * reach over several columns, stand on the first page alone, where nothing cuts them.
 */
function printedTables(
  spec: SheetSpec,
  printed: readonly PrintedTable[],
  own: readonly PrintedTable[],
): Printed {
  const widths = widthsOf(spec);
  const repeated = { column: 0, columns: spec.frozen.columns };
  const runs = shownRuns(printed);
  const strips = stripsOf(runs, {
    most: pageWidth,
    // What is folded takes no room, and may stand between two columns of a page.
    pointsOf: (column) => (isFolded(own, column) ? 0 : columnPoints(widths.get(column))),
    isBlank: (column) => isFolded(own, column) || !own.some(({ area }) => hasColumn(area, column)),
    repeated,
  });
  const end = Math.max(...printed.map(({ area }) => area.row + area.rows));
  const top = Math.min(...printed.map(({ area }) => area.row));
  const areas = strips.map(({ column, columns }, index) => {
    if (index === 0) return { row: 0, column: 0, rows: end, columns: column + columns };
    return { row: top, column, rows: end - top, columns };
  });
  return { areas, breaks: [], repeated };
}

/** Whether no table shows a column that some of them have. */
function isFolded(tables: readonly PrintedTable[], column: number): boolean {
  const own = tables.filter(({ area }) => hasColumn(area, column));
  return own.length > 0 && own.every(({ folded }) => folded.includes(column));
}

/** Runs of columns that any of the tables shows, up to where another subject begins. */
function shownRuns(tables: readonly PrintedTable[]): Strip[] {
  const shown = new Set(
    tables.flatMap(({ area, folded }) =>
      Array.from({ length: area.columns }, (_, at) => area.column + at).filter(
        (column) => !folded.includes(column),
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
