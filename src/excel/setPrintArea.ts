import { areaAddress, cellAddress } from '../grid/a1';
import type { WriteStep } from '../grid/port';
import { syncPage } from './syncPage';

/** Says which cells of a sheet print and before which rows a page begins, where Excel can. */
export async function setPrintArea(
  context: Excel.RequestContext,
  { sheet, areas, breaks }: Extract<WriteStep, { kind: 'printArea' }>,
): Promise<void> {
  const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getItem(sheet);
  pageLayout.setPrintArea(areas.map(areaAddress).join(','));
  for (const row of breaks) horizontalPageBreaks.add(cellAddress(row, 0));
  await syncPage(context);
}
