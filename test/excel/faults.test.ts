/**
 * Faults at every action of a write. Of the plain looks (bold, width and the like), of lost answers and in the preview only
 * some are tried here; `FAULTS=all npx jest test/excel/faults` tries every one, which takes many minutes.
 */
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { planWorkbook } from '../../src/jobs/plan/planWorkbook';
import { WorkbookError, type UndoableStep, type WorkbookPort } from '../../src/grid/port';
import type { Fault } from '../../src/standin/host/faults';
import {
  answerLostAt,
  faultAt,
  faultPlaces,
  isThorough,
  someOf,
  thatMakes,
  withFewLooks,
  type FaultPlace,
} from '../support/faultPlaces';
import { toWorkbookFile } from '../../src/standin/book/toWorkbookFile';
import { snapshot } from '../support/bookSnapshot';
import { inPreview } from '../support/inPreview';
import { openOfficeWorkbook, type OfficeWorkbook } from '../support/officeWorkbook';
import { changedBook, plannedBook } from '../support/plannedBook';
import { addInput, callsOf, months, planningBook } from '../support/planningBook';
import { ready, savedSettings } from '../support/prepared';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(isThorough ? 3_600_000 : 180_000);

/** Where a write may fail; its first exchanges with a workbook, by which Office.js gets ready, have passed. */
async function placesOf(file: WorkbookFile, steps: UndoableStep[]): Promise<FaultPlace[]> {
  const workbook = await openOfficeWorkbook(file);
  await workbook.port.read([]);
  const places = await faultPlaces(workbook.host, () => workbook.port.write(steps));
  workbook.close();
  return places;
}

/** What a run ends with. */
async function errorOf(run: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await run.then(
    () => new Error('The run ended without an error.'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof WorkbookError) return error;
  throw error;
}

const plan = (port: WorkbookPort): Promise<unknown> => planWorkbook(port, savedSettings(), 'en');
const write = (port: WorkbookPort, file: WorkbookFile): Promise<void> => port.write(ready(file).steps);

/** A plan of two months into which costs come that change with them: tables are made anew, and a sheet is added. */
function costsAdded(): WorkbookFile {
  const rows = months(2).map((month) => [month, 'Hotline', callsOf(90), 240]);
  const file = plannedBook(planningBook({ Forecast: { headers: ['Month', 'Line', 'Calls', 'AHT'], rows } }));
  addInput(file, {
    sheet: 'Costs',
    table: 'Costs',
    at: 'A1',
    headers: ['From month', 'Base pay', 'Seat cost'],
    rows: [
      [null, 5000, 600],
      [months(2)[1]!, 5200, 600],
    ],
  });
  return file;
}

describe('a fault while writing', () => {
  let workbook: OfficeWorkbook;
  afterEach(() => workbook.close());

  it.each([
    [5103, 'payloadTooLarge'],
    [5104, 'payloadTooLarge'],
    [5102, 'activityLimit'],
    [5012, 'sessionLost'],
    [7000, 'protected'],
    ['AccessDenied', 'protected'],
    ['InvalidOperationInCellEditMode', 'cellEditMode'],
    ['GeneralException', 'failed'],
  ])('%s is told as %s, and the workbook is whole', async (code, told) => {
    workbook = await openOfficeWorkbook(planningBook());
    const before = workbook.contents();
    workbook.host.failNext({ code, afterBatches: 5 });
    const error = await errorOf(write(workbook.port, planningBook()));
    expect([error.code, error.undone]).toEqual([told, true]);
    expect(workbook.contents()).toEqual(before);
  });

  it.each([
    ['any action of any exchange leaves an unplanned workbook', planningBook, withFewLooks, 200],
    ['any action leaves a planned workbook in which everything moves', changedBook, withFewLooks, 200],
    ['anything made or taken away leaves a planned workbook that gets costs', costsAdded, thatMakes, 100],
  ])('at %s whole', async (what, make, select, least) => {
    const { steps } = ready(make());
    const places = select(await placesOf(make(), steps));
    expect(places.length).toBeGreaterThan(least);
    if (isThorough) console.log(`${what}: ${places.length} places, each with an error and a lost answer`);
    workbook = await openOfficeWorkbook(make());
    await workbook.port.read([]);
    const before = workbook.contents();
    const fails = async (fault: Fault): Promise<void> => {
      workbook.host.failNext(fault);
      const error = await errorOf(workbook.port.write(steps));
      workbook.host.clearFaults();
      const at = { ...fault, undone: error.undone };
      expect({ ...at, ...workbook.contents() }).toEqual({ ...fault, undone: true, ...before });
    };
    for (const place of places) await fails(faultAt(place));
    // What is told of it makes no difference to what was done, so that fewer will do.
    for (const place of someOf(places, 11)) await fails(answerLostAt(place));
  });

  it('that goes on while undoing is told as not undone', async () => {
    workbook = await openOfficeWorkbook(planningBook());
    workbook.host.failNext({ code: 'GeneralException', afterBatches: 5, times: Infinity });
    const error = await errorOf(write(workbook.port, planningBook()));
    expect(error.undone).toBe(false);
    workbook.host.clearFaults();
  });

  it('of a sheet that was protected in between is told as protection', async () => {
    const file = changedBook();
    workbook = await openOfficeWorkbook(file);
    const { steps } = ready(changedBook());
    workbook.book.sheetNamed('TrainingLoss')!.protected = true;
    const error = await errorOf(workbook.port.write(steps));
    expect(error.code).toBe('protected');
  });
});

describe('a fault in the preview, whose book knows a table’s columns by their headers', () => {
  it('leaves a planned workbook in which everything moves whole', async () => {
    const { steps } = ready(changedBook());
    const places = someOf(await placesOf(changedBook(), steps), 45, 15);
    expect(places.length).toBeGreaterThan(5);
    if (isThorough) console.log(`in the preview: ${places.length} places`);
    await inPreview(changedBook(), async ({ book, host, port }) => {
      await port.read([]);
      await host.settle();
      const before = snapshot(toWorkbookFile(book));
      for (const place of places) {
        host.failNext(faultAt(place));
        const error = await errorOf(port.write(steps));
        await host.settle();
        const after = { place, undone: error.undone, ...snapshot(toWorkbookFile(book)) };
        expect(after).toEqual({ place, undone: true, ...before });
      }
    });
  });
});

describe('a cell that is being edited', () => {
  it('is waited for', async () => {
    const workbook = await openOfficeWorkbook(planningBook());
    workbook.host.setCellEditMode(true);
    let done = false;
    const run = plan(workbook.port).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(done).toBe(false);
    workbook.host.setCellEditMode(false);
    await run;
    expect(workbook.book.tables.map(({ name }) => name)).toContain('HiringTotal');
    workbook.close();
  });
});

describe('a fault while reading', () => {
  it('is told with its code, and nothing has been touched', async () => {
    const workbook = await openOfficeWorkbook(planningBook());
    const before = workbook.contents();
    workbook.host.failNext({ code: 5012 });
    const error = await errorOf(plan(workbook.port));
    expect([error.code, error.undone]).toEqual(['sessionLost', true]);
    expect(workbook.contents()).toEqual(before);
    workbook.close();
  });
});
