import type { SheetArea } from '../../grid/port';

/** The sheets that a conversation has named so far: each is named once, however many steps change it. */
const sheetsOf = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** The cells that the request which is being made has named so far. */
const rangesOf = new WeakMap<Excel.RequestContext, Map<string, Excel.Range>>();

/**
 * The cells of an area, for the request that is being made: Excel is not asked to keep track of them beyond it, which
 * takes more words than most changes. Each area is named once, however many steps change it.
 */
export function rangeOf(context: Excel.RequestContext, area: SheetArea): Excel.Range {
  const known = rangesOf.get(context) ?? new Map<string, Excel.Range>();
  const { sheet, row, column, rows, columns } = area;
  const key = [row, column, rows, columns, sheet].join(' ');
  const range =
    known.get(key) ?? sheetNamed(context, sheet).getRangeByIndexes(row, column, rows, columns).untrack();
  rangesOf.set(context, known.set(key, range));
  return range;
}

/** For when a request has gone, or cells move: what was named before stands for nothing any more. */
export function forgetRanges(context: Excel.RequestContext): void {
  rangesOf.delete(context);
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
  forgetRanges(context);
}
