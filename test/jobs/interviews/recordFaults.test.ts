import { monthSerial } from '../../../src/model/calendar/month';
import { planWorkbook } from '../../../src/jobs/plan/planWorkbook';
import type { WorkbookPort } from '../../../src/grid/port';
import { recordActuals, type StageTotal } from '../../../src/jobs/interviews/recordActuals';
import type { Fault } from '../../../src/standin/host/faults';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { createFilePort } from '../../support/filePort';
import { shownPlan } from '../../support/hiringBook';
import { answerLostAt, faultAt, faultPlaces, thatMakes, type FaultPlace } from '../../support/faultPlaces';
import { openOfficeWorkbook, type OfficeWorkbook } from '../../support/officeWorkbook';
import { sheetOf } from '../../support/plannedBook';
import { setCell } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';

// Every test runs once for each place at which Excel may fail.
jest.setTimeout(180_000);

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

type Run = (port: WorkbookPort) => Promise<{ kind: string }>;

/** What becomes of a run that faults are waiting for. */
async function failing(workbook: OfficeWorkbook, run: Run, ...faults: Fault[]): Promise<'failed' | null> {
  for (const fault of faults) workbook.host.failNext(fault);
  const outcome = await run(workbook.port).catch(() => null);
  workbook.host.clearFaults();
  expect(outcome?.kind).not.toBe('refused');
  return outcome ? null : 'failed';
}

/** A workbook with which Office.js has got ready, so that its first exchanges are those of a run. */
async function opened(file: WorkbookFile): Promise<OfficeWorkbook> {
  const workbook = await openOfficeWorkbook(file);
  await workbook.port.loadSettings();
  return workbook;
}

async function placesOf(file: WorkbookFile, run: Run): Promise<FaultPlace[]> {
  const workbook = await opened(file);
  const places = thatMakes(await faultPlaces(workbook.host, () => run(workbook.port)));
  workbook.close();
  return places;
}

/** Fails a run once at each place in turn, on a workbook that every fault must leave as it was; gives their number. */
async function atEveryPlace(
  file: WorkbookFile,
  run: Run,
  fault: (place: FaultPlace) => Fault = faultAt,
): Promise<number> {
  const places = await placesOf(file, run);
  const workbook = await opened(file);
  const before = workbook.contents();
  for (const place of places) {
    expect([place, await failing(workbook, run, fault(place))]).toEqual([place, 'failed']);
    expect({ place, ...workbook.contents() }).toEqual({ place, ...before });
  }
  workbook.close();
  return places.length;
}

/** Lets Excel be gone for good from each place on in turn, each time on a fresh workbook. */
async function goneFrom(
  places: readonly FaultPlace[],
  make: () => Promise<WorkbookFile>,
  run: Run,
  afterwards: (workbook: OfficeWorkbook) => Promise<void> | void,
): Promise<void> {
  expect(places.length).toBeGreaterThan(3);
  for (const place of places) {
    const workbook = await opened(await make());
    const goneForGood = { code: 'AccessDenied', times: Infinity };
    expect(await failing(workbook, run, faultAt(place), goneForGood)).toBe('failed');
    await afterwards(workbook);
    workbook.close();
  }
}

/** The first place of each exchange. */
function exchanges(places: readonly FaultPlace[]): FaultPlace[] {
  return places.filter(({ afterActions }) => afterActions === 0);
}

/** What the workbook remembers of a plan is kept once it stands, and does without where that fails. */
const replan = (port: WorkbookPort) =>
  planWorkbook({ ...port, keepPlan: () => Promise.resolve() }, savedSettings(), 'en');
const recordMore = (port: WorkbookPort) => recordActuals(port, more, 'en');
const earlier = { Interview: 12, Offer: 5 };
const all = { Interview: 15, Offer: 5, Reporting: 2 };

describe('a fault at any action of any exchange with Excel', () => {
  it('of a re-plan leaves the workbook, and so every record, as it was', async () => {
    expect(await atEveryPlace(await recordedBook(), replan)).toBeGreaterThan(60);
  });

  it('of a recording leaves the workbook as it was, the first time too', async () => {
    expect(await atEveryPlace(await recordedBook(), recordMore)).toBeGreaterThan(9);
    expect(await atEveryPlace(plain, recordMore)).toBeGreaterThan(10);
  });
});

describe('an answer that is lost of any exchange with Excel, which has done what it was asked, be it in part', () => {
  it('of a recording leaves the workbook as it was, so that recording again counts nobody twice', async () => {
    expect(await atEveryPlace(await recordedBook(), recordMore, answerLostAt)).toBeGreaterThan(9);
    expect(await atEveryPlace(plain, recordMore, answerLostAt)).toBeGreaterThan(10);
  });

  it('and of all that follow loses no record, and recording again counts nobody twice', async () => {
    for (const { afterBatches } of exchanges(await placesOf(await recordedBook(), recordMore))) {
      const workbook = await opened(await recordedBook());
      const fault = { code: 'GeneralException', afterBatches, times: Infinity, answerLost: true };
      expect(await failing(workbook, recordMore, fault)).toBe('failed');
      expect(await recordMore(workbook.port)).toEqual({ kind: 'recorded' });
      expect({ afterBatches, ...peopleOf(workbook) }).toEqual({ afterBatches, ...all });
      workbook.close();
    }
  });
});

describe('an Excel that is gone from any place on, so that nothing can be taken back', () => {
  it('in a re-plan loses no record', async () => {
    const places = exchanges(await placesOf(await recordedBook(), replan));
    await goneFrom(places, recordedBook, replan, (workbook) => expect(peopleOf(workbook)).toEqual(earlier));
  });

  it('in a recording loses no earlier record, and recording again writes only what is missing', async () => {
    const places = await placesOf(await recordedBook(), recordMore);
    await goneFrom(places, recordedBook, recordMore, async (workbook) => {
      expect(peopleOf(workbook)).toMatchObject({ Offer: 5 });
      expect(peopleOf(workbook)['Interview']).toBeGreaterThanOrEqual(12);
      expect(await recordMore(workbook.port)).toEqual({ kind: 'recorded' });
      expect(peopleOf(workbook)).toEqual(all);
    });
  });

  it('in the very first recording leaves what the next one takes up, even a bare sheet', async () => {
    const left: string[] = [];
    const fresh = (): Promise<WorkbookFile> => Promise.resolve(plain);
    await goneFrom(await placesOf(plain, recordMore), fresh, recordMore, async (workbook) => {
      const hasSheet = workbook.book.sheetNamed('StageActuals') !== undefined;
      left.push(!hasSheet ? 'nothing' : workbook.book.table('StageActuals') ? 'table' : 'sheet');
      expect(await recordMore(workbook.port)).toEqual({ kind: 'recorded' });
      expect(peopleOf(workbook)).toEqual({ Interview: 15, Reporting: 2 });
      // One that was left before it got its name is taken up under the name that Excel has given it.
      const sheetId = workbook.book.sheetNamed('StageActuals')!.id;
      const { area } = workbook.book.tables.find((table) => table.sheetId === sheetId)!;
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
