import { LAST_COLUMN, LAST_ROW } from '../../grid/a1';
import type { WriteStep } from '../../grid/port';
import { syncPage } from './setUpPage';

/** Columns whose widths are asked for at once: more would be too large a request. */
const columnsAtOnce = 1000;

/** Gives a sheet what another's look is made of beyond its cells: column widths, frozen panes, grid lines, pages. */
export async function copySheetLook(
  context: Excel.RequestContext,
  { from, to, columns }: Extract<WriteStep, { kind: 'copySheetLook' }>,
): Promise<void> {
  const { worksheets } = context.workbook;
  const [source, target] = [worksheets.getItem(from).load('showGridlines'), worksheets.getItem(to)];
  const frozen = source.freezePanes
    .getLocationOrNullObject()
    .load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  target.showGridlines = source.showGridlines;
  if (!frozen.isNullObject) freeze(target, frozen);
  for (let first = 0; first < columns; first += columnsAtOnce) {
    await copyWidths(context, source, target, first, Math.min(columns, first + columnsAtOnce));
  }
  await copyPage(context, source.pageLayout, target.pageLayout);
}

/** Gives some columns the widths that they have on the other sheet. */
async function copyWidths(
  context: Excel.RequestContext,
  source: Excel.Worksheet,
  target: Excel.Worksheet,
  from: number,
  to: number,
): Promise<void> {
  const formatOf = (sheet: Excel.Worksheet, column: number): Excel.RangeFormat =>
    sheet.getRangeByIndexes(0, column, 1, 1).untrack().format;
  const columns = Array.from({ length: to - from }, (_, index) => from + index);
  const widths = columns.map((column) => formatOf(source, column).load('columnWidth'));
  await context.sync();
  columns.forEach((column, index) => (formatOf(target, column).columnWidth = widths[index]!.columnWidth));
  await context.sync();
}

/** The frozen rows and columns; frozen rows alone are as wide as the sheet, frozen columns alone as high. */
function freeze(
  sheet: Excel.Worksheet,
  area: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>,
): void {
  const { freezePanes } = sheet;
  // Panes that were frozen on a scrolled sheet begin further down.
  const [rowCount, columnCount] = [area.rowIndex + area.rowCount, area.columnIndex + area.columnCount];
  if (columnCount > LAST_COLUMN) freezePanes.freezeRows(rowCount);
  else if (rowCount > LAST_ROW) freezePanes.freezeColumns(columnCount);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rowCount, columnCount));
}

async function copyPage(
  context: Excel.RequestContext,
  source: Excel.PageLayout,
  target: Excel.PageLayout,
): Promise<void> {
  source.load('orientation,paperSize,zoom');
  const rows = source.getPrintTitleRowsOrNullObject().load('address');
  const columns = source.getPrintTitleColumnsOrNullObject().load('address');
  const printed = source.getPrintAreaOrNullObject();
  printed.areas.load('items/address');
  printed.load('areaCount');
  if (!(await syncPage(context))) return;
  target.orientation = source.orientation;
  // Excel knows no name for some papers, and then says none.
  if (source.paperSize) target.paperSize = source.paperSize;
  target.zoom = zoomOf(source.zoom);
  if (!rows.isNullObject) target.setPrintTitleRows(withoutSheet(rows.address));
  if (!columns.isNullObject) target.setPrintTitleColumns(withoutSheet(columns.address));
  if (!printed.isNullObject) {
    target.setPrintArea(printed.areas.items.map(({ address }) => withoutSheet(address)).join(','));
  }
  await syncPage(context);
}

/** Either a scale or numbers of pages: Excel names what is not said too, and does not take it back like that. */
function zoomOf({
  scale,
  horizontalFitToPages: wide,
  verticalFitToPages: high,
}: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  if (!wide && !high) return { scale: scale ?? 100 };
  return { ...(wide && { horizontalFitToPages: wide }), ...(high && { verticalFitToPages: high }) };
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
