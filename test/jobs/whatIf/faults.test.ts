import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { compareWorkbook } from '../../../src/jobs/whatIf/compareWorkbook';
import { busyYear, comparedAt, comparedBook, fewerLeave } from '../../support/comparedBook';
import { openOfficeWorkbook, type OfficeWorkbook } from '../../support/officeWorkbook';
import { plannedBook } from '../../support/plannedBook';
import { savedSettings } from '../../support/prepared';

// Every test runs once for each exchange with Excel.
jest.setTimeout(120_000);

const settings = savedSettings({ scenarios: [fewerLeave, { ...busyYear, name: 'Third' }, busyYear] });

/** A comparison during which Excel fails from an exchange on, so many times; whether it ended well all the same. */
async function compared(workbook: OfficeWorkbook, afterBatches: number, times: number): Promise<boolean> {
  workbook.host.failNext({ code: 'GeneralException', afterBatches, times });
  const outcome = await compareWorkbook(workbook.port, settings, 'en', comparedAt).catch(() => null);
  workbook.host.clearFaults();
  expect(outcome?.kind).not.toBe('refused');
  return outcome !== null;
}

/** All that is not the comparison's own: each part of the contents without what is named after it. */
function allElse(workbook: OfficeWorkbook): unknown {
  const isOther = ([name]: [string, unknown]): boolean => !name.startsWith('Scenario');
  return Object.entries(workbook.contents()).map(([part, content]) => [
    part,
    part === 'names' || typeof content !== 'object' || content === null
      ? content
      : (Array.isArray(content) ? (content as [string, unknown][]) : Object.entries(content)).filter(isOther),
  ]);
}

/** What stands on the comparison's sheet, wherever its rows are, and which tables there are. */
function written(workbook: OfficeWorkbook): { cells: string[]; tables: string[] } {
  const { sheets, tables } = workbook.contents() as Record<'sheets' | 'tables', Record<string, object>>;
  return {
    cells: Object.values(sheets['Scenarios']!).map(String).sort(),
    tables: Object.keys(tables).sort(),
  };
}

const books: [string, () => WorkbookFile][] = [
  ['the first time', plannedBook],
  ['over an earlier comparison', comparedBook],
];

describe.each(books)('a comparison written %s', (_, make) => {
  // Opening it in Excel leaves it as it is, so that all can open the same.
  const file = make();

  it('leaves the workbook as it was when any one exchange with Excel fails', async () => {
    const workbook = await openOfficeWorkbook(file);
    const before = workbook.contents();
    let exchange = 0;
    while (!(await compared(workbook, exchange, 1))) {
      expect(workbook.contents()).toEqual(before);
      exchange++;
    }
    expect(exchange).toBeGreaterThan(3);
    workbook.close();
  });

  it('touches neither inputs nor plan when Excel is gone for good from any exchange on, and is taken up', async () => {
    const clean = await openOfficeWorkbook(file);
    await compareWorkbook(clean.port, settings, 'en', comparedAt);
    const whole = written(clean);
    clean.close();
    let ended = false;
    for (let exchange = 0; !ended; exchange++) {
      const workbook = await openOfficeWorkbook(file);
      const before = allElse(workbook);
      ended = await compared(workbook, exchange, Infinity);
      expect(allElse(workbook)).toEqual(before);
      expect((await compareWorkbook(workbook.port, settings, 'en', comparedAt)).kind).toBe('written');
      expect({ exchange, ...written(workbook) }).toEqual({ exchange, ...whole });
      workbook.close();
    }
  });
});
