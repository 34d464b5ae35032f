import type { SheetArea, WriteStep } from '../../grid/port';

/** Asks Excel whether a step has been taken whose answer never came. */
export type Enquiry = (context: Excel.RequestContext) => Promise<boolean>;

/** What had its name in the workbook before the write, in lower case: what was there already was not made by it. */
export interface StandingNames {
  sheets: ReadonlySet<string>;
  tables: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

/** Rows of a sheet. */
const allRows = 1_048_576;

export async function standingNames(context: Excel.RequestContext): Promise<StandingNames> {
  const { worksheets, tables, names } = context.workbook;
  for (const collection of [worksheets, tables, names]) collection.load('items/name');
  await context.sync();
  const lower = ({ items }: { items: { name: string }[] }): Set<string> =>
    new Set(items.map(({ name }) => name.toLowerCase()));
  return { sheets: lower(worksheets), tables: lower(tables), names: lower(names) };
}

/**
 * How to find out afterwards whether a step was taken, for those that must be neither taken twice nor taken back where
 * they never happened. Null for all others: they come to the same when repeated, or clear up after themselves.
 */
export async function enquiryAfter(
  context: Excel.RequestContext,
  step: WriteStep,
  before: StandingNames,
): Promise<Enquiry | null> {
  const among = (names: ReadonlySet<string>, name: string): boolean => names.has(name.toLowerCase());
  switch (step.kind) {
    case 'addSheet':
      if (among(before.sheets, step.sheet)) return null;
      return (again) => exists(again, again.workbook.worksheets.getItemOrNullObject(step.sheet));
    case 'unlistTable':
      if (!among(before.tables, step.name)) return null;
      return async (again) => !(await exists(again, again.workbook.tables.getItemOrNullObject(step.name)));
    case 'setName':
      if (among(before.names, step.name)) return null;
      return (again) => exists(again, again.workbook.names.getItemOrNullObject(step.name));
    case 'deleteChart':
      return async (again) => {
        const { charts } = again.workbook.worksheets.getItem(step.sheet);
        return !(await exists(again, charts.getItemOrNullObject(step.name)));
      };
    case 'insertCells':
    case 'deleteCells': {
      const end = await lastFilledRow(context, step.area);
      return async (again) => (await lastFilledRow(again, step.area)) !== end;
    }
    default:
      return null;
  }
}

async function exists(
  context: Excel.RequestContext,
  object: { load(names: string): unknown; isNullObject: boolean },
): Promise<boolean> {
  object.load('name');
  await context.sync();
  return !object.isNullObject;
}

/** The last row with a value in the area's columns, from its first row on; a shift of cells always moves it. */
async function lastFilledRow(context: Excel.RequestContext, area: SheetArea): Promise<number | null> {
  const below = context.workbook.worksheets
    .getItem(area.sheet)
    .getRangeByIndexes(area.row, area.column, allRows - area.row, area.columns)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,rowCount');
  await context.sync();
  return below.isNullObject ? null : below.rowIndex + below.rowCount;
}
