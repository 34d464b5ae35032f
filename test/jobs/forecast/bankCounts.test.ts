import { toWorkbookFile } from '../../../src/standin/book/toWorkbookFile';
import { monthSerial } from '../../../src/model/calendar/month';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { bankCounts, hasData } from '../../support/callBooks';
import { readTable } from '../../support/readTable';
import { planBankCounts } from '../../bench/support/bankCountsRun';

/** Calls of the bank by month, as its description counts them; October ends on the 24th. */
const published = [714_725, 628_414, 657_518, 668_054, 734_160, 695_253, 684_313, 541_224];
const months = published.map((_, index) => `2003-${String(index + 3).padStart(2, '0')}`);

(hasData(bankCounts) ? describe : describe.skip)('a year of a bank in five-minute counts', () => {
  let file: WorkbookFile;

  beforeAll(async () => {
    ({ result: file } = await planBankCounts((book) => toWorkbookFile(book)));
  }, 120_000);

  it('is counted by month to the call', () => {
    expect(readTable(file, 'CallHistory').map((row) => row['Offered calls'])).toEqual(published);
  });

  it('becomes the plan’s calls: 714,725 in March and 734,160 in July, and October made whole', () => {
    const plan = new Map(readTable(file, 'HiringPlan').map((row) => [row['Month'], Number(row['Calls'])]));
    const calls = months.map((month) => plan.get(monthSerial(month)));
    expect(calls.slice(0, 7)).toEqual(published.slice(0, 7));
    // 18 of the 23 weekdays of October are counted.
    expect(calls[7]).toBe(Math.round((541_224 / 18) * 23));
    expect(plan.size).toBe(11);
  });

  it('has heads for every month, each a formula that has its value', () => {
    for (const row of readTable(file, 'HiringPlan'))
      expect(Number(row['Required heads'])).toBeGreaterThan(100);
  });

  it('is projected with an error below a twentieth on held-out months', () => {
    for (const row of readTable(file, 'CallProjection')) {
      expect(Number(row['Error on held-out months'])).toBeLessThan(0.05);
    }
  });
});
