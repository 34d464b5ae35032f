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

  it('has its months whole: 714,725 calls in March and 734,160 in July, and October made whole', () => {
    const history = readTable(file, 'CallHistory');
    expect(history.map((row) => row['Month'])).toEqual(months.map(monthSerial));
    const whole = history.map((row) => Math.round(Number(row['Calls of the whole month'])));
    // 18 of the 23 weekdays of October are counted.
    expect(whole).toEqual([...published.slice(0, 7), Math.round((541_224 / 18) * 23)]);
  });

  it('is planned from the month after it on', () => {
    const plan = readTable(file, 'HiringPlan');
    const projected = readTable(file, 'CallProjection');
    const after = ['2003-11', '2003-12', '2004-01'].map(monthSerial);
    expect(plan.map((row) => row['Month'])).toEqual(after);
    expect(plan.map((row) => row['Calls'])).toEqual(projected.map((row) => Math.round(Number(row['Calls']))));
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
