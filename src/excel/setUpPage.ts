import type { PageSetup, WriteStep } from '../grid/port';
import { columnLetters } from '../grid/a1';
import { syncPage } from './syncPage';

/** Says how a sheet prints, where Excel can. */
export async function setUpPage(
  context: Excel.RequestContext,
  { sheet, page }: Extract<WriteStep, { kind: 'pageSetup' }>,
): Promise<void> {
  queue(context.workbook.worksheets.getItem(sheet).pageLayout, page);
  await syncPage(context);
}

function queue(layout: Excel.PageLayout, page: PageSetup): void {
  layout.paperSize = 'A4';
  layout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  // Without a number of pages down Excel takes as many as the rows need.
  if (page.pagesWide !== undefined) layout.zoom = { horizontalFitToPages: page.pagesWide };
  const { titleRows: rows, titleColumns: columns } = page;
  if (rows) layout.setPrintTitleRows(`$${rows.first + 1}:$${rows.last + 1}`);
  if (columns)
    layout.setPrintTitleColumns(`$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`);
}
