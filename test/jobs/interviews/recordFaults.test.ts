import { monthSerial } from '../../../src/model/calendar/month';
import { planWorkbook } from '../../../src/jobs/plan/planWorkbook';
import type { WorkbookPort } from '../../../src/grid/port';
import { recordActuals, type StageTotal } from '../../../src/jobs/interviews/recordActuals';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { createFilePort } from '../../support/filePort';
import { shownPlan } from '../../support/hiringBook';
import { openOfficeWorkbook, type OfficeWorkbook } from '../../support/officeWorkbook';
import { sheetOf } from '../../support/plannedBook';
import { setCell } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';

// Every test runs once for each exchange with Excel.
jest.setTimeout(120_000);

const total = (stage: string, people: number): StageTotal => ({
  month: '2026-01',
  line: 'Hotline',
  stage,
  total: people,
});
const first = [total('Interview', 12), total('Offer', 5)];
const more = [total('Interview', 15), total('Reporting', 2)];

/** A plan, what HR has recorded for it, and a forecast that has grown by a month since. */
async function makeRecordedBook(): Promise<WorkbookFile> {
  const file = shownPlan();
  await recordActuals(createFilePort(file), first, 'en');
  const forecast = sheetOf(file, 'Forecast');
  [monthSerial('2026-04'), 'Hotline', 90_000, 240, 21, 0].forEach((value, column) =>
    setCell(forecast, 7, column, value),
  );
  forecast.tables[0]!.ref = 'A1:F8';
  return file;
}

// Opening one in Excel leaves it as it is, so that all can open the same.
let recorded: Promise<WorkbookFile> | undefined;
const recordedBook = (): Promise<WorkbookFile> => (recorded ??= makeRecordedBook());
const plain = shownPlan();

/** The people of the records by stage, as the quotas' formulas add them up. */
function peopleOf({ book }: OfficeWorkbook): Record<string, number> {
  const sheet = book.sheetNamed('StageActuals');
  const area = sheet?.usedArea();
  const sums: Record<string, number> = {};
  for (const [month, line, stage, done] of area ? sheet!.values(area).slice(1) : []) {
    if (month !== monthSerial('2026-01') || line !== 'Hotline' || typeof done !== 'number') continue;
    sums[String(stage)] = (sums[String(stage)] ?? 0) + done;
  }
  return sums;
}

/** A fault that strikes so many exchanges with Excel on; null where the run ended before. */
async function failing(
  workbook: OfficeWorkbook,
  run: (port: WorkbookPort) => Promise<{ kind: string }>,
  afterBatches: number,
  fault: { times?: number; answerLost?: boolean } = {},
): Promise<'failed' | null> {
  workbook.host.failNext({ code: 'GeneralException', afterBatches, ...fault });
  const outcome = await run(workbook.port).catch(() => null);
  workbook.host.clearFaults();
  expect(outcome?.kind).not.toBe('refused');
  return outcome ? null : 'failed';
}

/** Fails a run once at each exchange in turn, on a workbook that every fault must leave as it was; gives their number. */
async function atEveryExchange(
  file: WorkbookFile,
  run: Parameters<typeof failing>[1],
  fault: Parameters<typeof failing>[3] = {},
): Promise<number> {
  const workbook = await openOfficeWorkbook(file);
  const before = workbook.contents();
  for (let exchange = 0; ; exchange++) {
    if ((await failing(workbook, run, exchange, fault)) === null) {
      workbook.close();
      return exchange;
    }
    expect({ exchange, ...workbook.contents() }).toEqual({ exchange, ...before });
  }
}

/** Lets Excel be gone for good from each exchange on in turn, each time on a fresh workbook. */
async function goneFromEveryExchange(
  make: () => Promise<WorkbookFile>,
  run: Parameters<typeof failing>[1],
  afterwards: (workbook: OfficeWorkbook) => Promise<void> | void,
): Promise<void> {
  for (let exchange = 0, failed = true; failed; exchange++) {
    const workbook = await openOfficeWorkbook(await make());
    failed = (await failing(workbook, run, exchange, { times: Infinity })) !== null;
    if (failed) await afterwards(workbook);
    workbook.close();
  }
}

const replan = (port: WorkbookPort) => planWorkbook(port, savedSettings(), 'en');
const recordMore = (port: WorkbookPort) => recordActuals(port, more, 'en');
const earlier = { Interview: 12, Offer: 5 };
const all = { Interview: 15, Offer: 5, Reporting: 2 };

describe('a fault at any exchange with Excel', () => {
  it('of a re-plan leaves the workbook, and so every record, as it was', async () => {
    expect(await atEveryExchange(await recordedBook(), replan)).toBeGreaterThan(5);
  });

  it('of a recording leaves the workbook as it was, the first time too', async () => {
    expect(await atEveryExchange(await recordedBook(), recordMore)).toBeGreaterThan(3);
    expect(await atEveryExchange(plain, recordMore)).toBeGreaterThan(3);
  });
});

describe('an answer that is lost at any exchange with Excel, which has done what it was asked', () => {
  it('of a recording leaves the workbook as it was, so that recording again counts nobody twice', async () => {
    const lost = { answerLost: true };
    expect(await atEveryExchange(await recordedBook(), recordMore, lost)).toBeGreaterThan(3);
    expect(await atEveryExchange(plain, recordMore, lost)).toBeGreaterThan(3);
  });

  it('and of all that follow loses no record, and recording again counts nobody twice', async () => {
    for (let exchange = 0, failed = true; failed; exchange++) {
      const workbook = await openOfficeWorkbook(await recordedBook());
      const fault = { times: Infinity, answerLost: true };
      failed = (await failing(workbook, recordMore, exchange, fault)) !== null;
      expect(await recordMore(workbook.port)).toEqual({ kind: 'recorded' });
      expect({ exchange, ...peopleOf(workbook) }).toEqual({ exchange, ...all });
      workbook.close();
    }
  });
});

describe('an Excel that is gone from any exchange on, so that nothing can be taken back', () => {
  it('in a re-plan loses no record', async () => {
    await goneFromEveryExchange(recordedBook, replan, (workbook) =>
      expect(peopleOf(workbook)).toEqual(earlier),
    );
  });

  it('in a recording loses no earlier record, and recording again writes only what is missing', async () => {
    await goneFromEveryExchange(recordedBook, recordMore, async (workbook) => {
      expect(peopleOf(workbook)).toMatchObject({ Offer: 5 });
      expect(peopleOf(workbook)['Interview']).toBeGreaterThanOrEqual(12);
      expect(await recordMore(workbook.port)).toEqual({ kind: 'recorded' });
      expect(peopleOf(workbook)).toEqual(all);
    });
  });

  it('in the very first recording leaves what the next one takes up, even a bare sheet', async () => {
    const left: string[] = [];
    const fresh = (): Promise<WorkbookFile> => Promise.resolve(plain);
    await goneFromEveryExchange(fresh, recordMore, async (workbook) => {
      const hasSheet = workbook.book.sheetNamed('StageActuals') !== undefined;
      left.push(!hasSheet ? 'nothing' : workbook.book.table('StageActuals') ? 'table' : 'sheet');
      expect(await recordMore(workbook.port)).toEqual({ kind: 'recorded' });
      expect(peopleOf(workbook)).toEqual({ Interview: 15, Reporting: 2 });
      const area = workbook.book.table('StageActuals')!.area;
      expect([area.row, area.column, area.rows, area.columns]).toEqual([0, 0, 3, 4]);
    });
    expect(new Set(left)).toEqual(new Set(['nothing', 'sheet', 'table']));
  });
});

describe('a re-plan that ends well', () => {
  it('keeps every record in the real Office.js too', async () => {
    const workbook = await openOfficeWorkbook(await recordedBook());
    const before = workbook.contents()['sheets'] as Record<string, unknown>;
    expect((await replan(workbook.port)).kind).toBe('written');
    const after = workbook.contents()['sheets'] as Record<string, unknown>;
    expect(after['StageActuals']).toEqual(before['StageActuals']);
    workbook.close();
  });
});
