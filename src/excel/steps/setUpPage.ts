import type { WriteStep } from '../../grid/port';
import { areaAddress, cellAddress, columnLetters } from '../../grid/a1';
import { officeError } from '../officeError';
import { isUndoRefused } from '../undoGroup';

/** Queues how a sheet prints. */
export function setUpPage(
  context: Excel.RequestContext,
  { sheet, page }: Extract<WriteStep, { kind: 'pageSetup' }>,
): void {
  const layout = context.workbook.worksheets.getItem(sheet).pageLayout;
  layout.paperSize = 'A4';
  layout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  // Without a number of pages down Excel takes as many as the rows need.
  if (page.scale !== undefined) layout.zoom = { scale: page.scale };
  if (page.pagesWide !== undefined)
    layout.zoom = {
      horizontalFitToPages: page.pagesWide,
      ...(page.pagesHigh !== undefined && { verticalFitToPages: page.pagesHigh }),
    };
  const { titleRows: rows, titleColumns: columns } = page;
  if (rows) layout.setPrintTitleRows(`$${rows.first + 1}:$${rows.last + 1}`);
  if (columns)
    layout.setPrintTitleColumns(`$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`);
}

/** Queues which cells of a sheet print and before which rows a page begins. */
export function setPrintArea(
  context: Excel.RequestContext,
  { sheet, areas, breaks }: Extract<WriteStep, { kind: 'printArea' }>,
): void {
  const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getItem(sheet);
  pageLayout.setPrintArea(areas.map(areaAddress).join(','));
  for (const row of breaks) horizontalPageBreaks.add(cellAddress(row, 0));
}

/**
 * Sends what was queued on how sheets print, and says whether Excel took it. Excel asks the printer what it can do, so
 * that a machine without one may refuse; what is written is worth no less for that, and goes on. A conversation that
 * broke off is still an error, and so is a page that cannot be in one undo entry with the rest: the write goes on
 * without such an entry then.
 */
export async function syncPage(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isUndoRefused(error) || officeError(error, false).code !== 'failed') throw error;
    return false;
  }
}
