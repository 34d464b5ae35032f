import { chartPage, chartPageRows, chartSize, chartSpecs } from '../layout/chartSpecs';
import { ourSheets, ourTables } from '../names';
import type { SheetArea, UndoableStep, WorkbookContents, WriteStep } from '../port';
import type { Placed } from './placeStack';
import { placeOfSpec } from './tablePlace';

type Printed = Pick<Extract<WriteStep, { kind: 'printArea' }>, 'areas' | 'breaks'>;
interface Table {
  name: string;
  /** Header row included. */
  area: SheetArea;
}

/** Lists that formulas look up in: hundreds of rows that nobody reads. */
const unprinted: readonly string[] = [ourTables.dates, ourTables.counts];

/** Rows come by so many, so that a plan of a few more months prints whole; they are fewer than a page has. */
const rowsAtATime = 30;

/** What prints of a sheet, given where all tables stand; null where all of it does. */
export function printedOf(sheet: string, tables: readonly Table[]): Printed | null {
  if (sheet === ourSheets.charts) return printedCharts(tables);
  return sheet === ourSheets.settings
    ? printedTables(tables.filter(({ area }) => area.sheet === sheet))
    : null;
}

/**
 * Says what prints where the plan adds the sheet, and again where tables or charts have outgrown that. Otherwise it is
 * the user's.
 */
export function printAreaSteps(
  sheet: string,
  placed: readonly Placed[],
  contents: WorkbookContents,
): UndoableStep[] {
  const printed = printedOf(sheet, placed.map(placeOfSpec));
  const isNew = !contents.sheets.some(({ name }) => name === sheet);
  const before = isNew ? null : printedOf(sheet, contents.tables);
  if (!printed || JSON.stringify(printed) === JSON.stringify(before)) return [];
  const undo: WriteStep[] = before ? [{ kind: 'printArea', sheet, ...before }] : [];
  return [{ step: { kind: 'printArea', sheet, ...printed }, undo }];
}

/** The charts, two to a page, without the tables beside them. */
function printedCharts(tables: readonly Table[]): Printed | null {
  const slots = chartSpecs.flatMap(({ table }, slot) =>
    tables.some(({ name }) => name === table) ? [slot] : [],
  );
  const pages = chartPage(Math.max(...slots)) + 1;
  if (slots.length === 0) return null;
  return {
    areas: [{ row: 0, column: 0, rows: pages * chartPageRows, columns: chartSize.columns }],
    breaks: Array.from({ length: pages - 1 }, (_, page) => (page + 1) * chartPageRows),
  };
}

/** Tables side by side, an area for those between two lists. */
function printedTables(tables: readonly Table[]): Printed | null {
  const runs: Table[][] = [[]];
  for (const table of [...tables].sort((one, other) => one.area.column - other.area.column)) {
    if (unprinted.includes(table.name)) runs.push([]);
    else runs.at(-1)!.push(table);
  }
  const lastRow = Math.max(...runs.flat().map(({ area }) => area.row + area.rows));
  const rows = Math.ceil(lastRow / rowsAtATime) * rowsAtATime;
  const areas = runs
    .filter((run) => run.length > 0)
    .map((run, index) => {
      // The title stands in the first column.
      const column = index === 0 ? 0 : run[0]!.area.column;
      const end = Math.max(...run.map(({ area }) => area.column + area.columns));
      return { row: 0, column, rows, columns: end - column };
    });
  return areas.length > 0 ? { areas, breaks: [] } : null;
}
