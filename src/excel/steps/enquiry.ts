import { LAST_ROW, areaAddress } from '../../grid/a1';
import type { SheetArea, WriteStep } from '../../grid/port';
import { foldedColumns } from './foldColumns';
import { forgetRanges } from './rangeOf';
import { changedName, standsAmong, takeStock, type Stock } from './stock';

/**
 * Asks Excel which steps of a batch were taken whose answer never came, or was an error, and takes away what one of them
 * has left half made. A step that comes to the same when it is taken again is null.
 */
export type Enquiry = (context: Excel.RequestContext) => Promise<(boolean | null)[]>;

type StepOf<Kind extends WriteStep['kind']> = Extract<WriteStep, { kind: Kind }>;

/** How to find out afterwards about a batch that is about to be sent, and was not yet; `before` is what stands by now. */
export async function enquiryAfter(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  before: Stock,
): Promise<Enquiry> {
  const [first] = steps;
  // Cells that move have no name: their batch is theirs alone.
  if (first?.kind === 'insertCells' || first?.kind === 'deleteCells')
    return enquiryAfterShift(context, first);
  if (first?.kind === 'foldColumns') return (again) => areFolded(again, steps);
  const drawnOn = sheetsWithCharts(steps);
  const known = drawnOn.length > 0 ? await takeStock(context, drawnOn) : before;
  return async (again) => {
    const now = await takeStock(again, drawnOn);
    const taken = steps.map((step) => wasTaken(step, known, now));
    await removeHalfMade(again, steps, taken, known, now);
    return taken;
  };
}

/** Folds go together with their own kind only, and each is of columns that were not as it leaves them. */
async function areFolded(context: Excel.RequestContext, steps: readonly WriteStep[]): Promise<boolean[]> {
  forgetRanges(context);
  const folds = steps.filter((step) => step.kind === 'foldColumns');
  const columns = folds.map((fold) => foldedColumns(context, fold).load('columnHidden'));
  await context.sync();
  return folds.map(({ folded }, index) => columns[index]!.columnHidden === folded);
}

function sheetsWithCharts(steps: readonly WriteStep[]): string[] {
  const sheets = steps.flatMap((step) => {
    if (step.kind === 'addChart') return [step.chart.sheet];
    return step.kind === 'deleteChart' ? [step.sheet] : [];
  });
  return [...new Set(sheets)];
}

/** A step that could not change what it is about has failed: what bears its name is the user's. */
function wasTaken(step: WriteStep, before: Stock, now: Stock): boolean | null {
  const name = changedName(step);
  if (!name) return null;
  return standsAmong(before, name) !== name.comes && standsAmong(now, name) === name.comes;
}

/**
 * Tables and charts are made first and named last, and what was made before an error stays. There is one such thing at
 * most, the next of those that do not stand; it is known by not having been there before.
 */
async function removeHalfMade(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  taken: readonly (boolean | null)[],
  before: Stock,
  now: Stock,
): Promise<void> {
  const next = steps.find((_, index) => taken[index] === false);
  if (next?.kind === 'addChart') {
    const { sheet } = next.chart;
    const ours = new Set(steps.flatMap((step) => (step.kind === 'addChart' ? [step.chart.name] : [])));
    const isKnown = (chart: Stock['charts'][number]): boolean =>
      ours.has(chart.name) || before.charts.some(({ id }) => id === chart.id);
    const unknown = now.charts.filter((chart) => chart.sheet === sheet && !isKnown(chart));
    for (const { id } of unknown) context.workbook.worksheets.getItem(sheet).charts.getItem(id).delete();
    if (unknown.length > 0) await context.sync();
  }
  if (next?.kind === 'addTable') {
    const ours = new Set(
      steps.flatMap((step) => (step.kind === 'addTable' ? [step.name.toLowerCase()] : [])),
    );
    const unknown = [...now.tables].filter((name) => !ours.has(name) && !before.tables.has(name));
    await removeTableAt(context, next.area, unknown);
  }
}

/** Of tables that came meanwhile only the one at the place of the table that was to be made is ours. */
async function removeTableAt(
  context: Excel.RequestContext,
  area: SheetArea,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  const tables = names.map((name) => context.workbook.tables.getItem(name));
  const ranges = tables.map((table) => table.getRange().load('address'));
  const sheets = tables.map((table) => table.worksheet.load('name'));
  await context.sync();
  tables.forEach((table, index) => {
    const address = ranges[index]!.address.split('!').pop();
    if (sheets[index]!.name === area.sheet && address === areaAddress(area)) table.convertToRange();
  });
  await context.sync();
}

async function enquiryAfterShift(
  context: Excel.RequestContext,
  { area }: StepOf<'insertCells' | 'deleteCells'>,
): Promise<Enquiry> {
  const end = await lastFilledRow(context, area);
  return async (again) => [(await lastFilledRow(again, area)) !== end];
}

/** The last row with a value in the area's columns, from its first row on; a shift of cells always moves it. */
async function lastFilledRow(context: Excel.RequestContext, area: SheetArea): Promise<number | null> {
  const below = context.workbook.worksheets
    .getItem(area.sheet)
    .getRangeByIndexes(area.row, area.column, LAST_ROW + 1 - area.row, area.columns)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,rowCount');
  await context.sync();
  return below.isNullObject ? null : below.rowIndex + below.rowCount;
}
