import type { UniverBook } from '../../../src/standin/book/univerBook';
import { makeForecast } from '../../../src/jobs/forecast/makeForecast';
import { planWorkbook } from '../../../src/jobs/plan/planWorkbook';
import { surveyWorkbook } from '../../../src/jobs/plan/surveyWorkbook';
import { bankCounts, callBook, csvRows } from '../../support/callBooks';
import { inPreview } from '../../support/inPreview';
import { savedSettings } from '../../support/prepared';

export interface BankCountsRun<T> {
  /** Seconds of the processor, from the pane's look at the workbook to the last formula of the plan. */
  seconds: number;
  /** MB by which the process's memory has grown at its highest, from before the workbook was opened. */
  grown: number;
  result: T;
}

/**
 * The bank's 27,716 five-minute counts in one run: looked at, made a forecast, planned and calculated, through the real
 * Office.js in the preview.
 */
export async function planBankCounts<T>(read: (book: UniverBook) => T): Promise<BankCountsRun<T>> {
  const settings = savedSettings({ calendar: 'weekdays' });
  const file = callBook(csvRows(bankCounts));
  // The first use of the engine also loads it, which is the page's doing and not the run's.
  await inPreview(callBook([['Start', 'Calls']]), async ({ host }) => host.settle());
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let highest = before;
  const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 20);
  try {
    return await inPreview(file, async ({ book, host, port }) => {
      const start = process.cpuUsage();
      const [found] = (await surveyWorkbook(port, settings)).calls;
      const forecast = { source: found!.id, lineColumn: null, monthsAhead: 3, ahtSeconds: 240 };
      const made = await makeForecast(port, settings, forecast, 'en');
      const planned = await planWorkbook(port, settings, 'en');
      await host.settle();
      if (made.kind === 'refused' || planned.kind === 'refused') throw new Error('The run was refused.');
      const { user, system } = process.cpuUsage(start);
      highest = Math.max(highest, process.memoryUsage().rss);
      return { seconds: (user + system) / 1e6, grown: (highest - before) / 1e6, result: read(book) };
    });
  } finally {
    clearInterval(watch);
  }
}
