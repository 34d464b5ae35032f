import type { SheetArea } from '../../grid/port';

/** The cells of an area. */
export function rangeOf(context: Excel.RequestContext, area: SheetArea): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(area.sheet);
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
