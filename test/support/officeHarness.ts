import { createHost, type Host, type HostOptions } from '../../src/standin/host/host';
import { loadOffice, type OfficeOptions, type OfficeRuntime } from '../../src/standin/cli/loadOffice';
import { MemoryBook } from './memoryBook';

export interface OfficeHarness {
  book: MemoryBook;
  host: Host;
  office: OfficeRuntime;
  Excel: OfficeRuntime['Excel'];
  /** Runs a batch; the context is typed as the add-in sees it. */
  run<R>(batch: (context: Excel.RequestContext) => Promise<R>): Promise<R>;
  /** The error code that a batch ends with; fails when it ends well. */
  codeOf(batch: (context: Excel.RequestContext) => unknown): Promise<string>;
  close(): void;
}

/** The real Office.js over a workbook in memory. */
export async function openOffice(
  sheets: string[] = ['Sheet1'],
  options: HostOptions & OfficeOptions = {},
): Promise<OfficeHarness> {
  const book = new MemoryBook(sheets);
  const host = createHost(book, options);
  const office = await loadOffice(host, options);
  const run: OfficeHarness['run'] = (batch) => office.Excel.run(batch);
  const codeOf: OfficeHarness['codeOf'] = async (batch) => {
    try {
      await run(async (context) => {
        await batch(context);
        await context.sync();
      });
    } catch (error) {
      return (error as { code: string }).code;
    }
    throw new Error('The batch ended without an error.');
  };
  const close = () => {
    office.dispose();
    host.dispose();
    book.dispose();
  };
  return { book, host, office, Excel: office.Excel, run, codeOf, close };
}
