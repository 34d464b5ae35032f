import type { UniverBook } from '../../src/standin/book/univerBook';
import { openBook } from '../../src/standin/book/openBook';
import { createHost, type Host } from '../../src/standin/host/host';
import { loadOffice } from '../../src/standin/cli/loadOffice';
import { createExcelWorkbook } from '../../src/excel/office';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import type { WorkbookPort } from '../../src/grid/port';

export interface InPreview {
  book: UniverBook;
  host: Host;
  port: WorkbookPort;
}

/** Opens a workbook in the preview, lets the adapter work on it through the real Office.js, and closes it again. */
export async function inPreview<T>(file: WorkbookFile, work: (preview: InPreview) => Promise<T>): Promise<T> {
  const book = await openBook(file);
  const host = createHost(book);
  const office = await loadOffice(host);
  const globals = globalThis as { Excel?: unknown; Office?: unknown };
  Object.assign(globals, { Excel: office.Excel, Office: office.Office });
  try {
    return await work({ book, host, port: createExcelWorkbook() });
  } finally {
    delete globals.Excel;
    delete globals.Office;
    office.dispose();
    host.dispose();
    book.dispose();
  }
}
