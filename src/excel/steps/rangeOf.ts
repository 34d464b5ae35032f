import type { SheetArea } from '../../grid/port';

/** The sheets that a conversation has named so far: each is named once, however many steps change it. */
const sheetsOf = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/**
 * The cells of an area, for the request that is being made: Excel is not asked to keep track of them beyond it, which
 * takes more words than most changes.
 */
export function rangeOf(context: Excel.RequestContext, area: SheetArea): Excel.Range {
  const sheet = sheetNamed(context, area.sheet);
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).untrack();
}

export function sheetNamed(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const known = sheetsOf.get(context) ?? new Map<string, Excel.Worksheet>();
  const sheet = known.get(name) ?? context.workbook.worksheets.getItem(name);
  sheetsOf.set(context, known.set(name, sheet));
  return sheet;
}

/** For when a sheet goes: another may come under its name. */
export function forgetSheet(context: Excel.RequestContext, name: string): void {
  sheetsOf.get(context)?.delete(name);
}
