import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { planWorkbook } from '../../src/jobs/plan/planWorkbook';
import { WorkbookError, type WorkbookPort } from '../../src/grid/port';
import { openOfficeWorkbook, type OfficeWorkbook } from '../support/officeWorkbook';
import { changedBook, plannedBook } from '../support/plannedBook';
import { addInput, callsOf, months, planningBook } from '../support/planningBook';
import { ready, savedSettings } from '../support/prepared';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

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
    workbook.host.failNext({ code, afterBatches: 8 });
    const error = await errorOf(write(workbook.port, planningBook()));
    expect([error.code, error.undone]).toEqual([told, true]);
    expect(workbook.contents()).toEqual(before);
  });

  it.each([
    ['any change leaves an unplanned workbook', planningBook, 1],
    ['every third change leaves a planned workbook in which everything moves', changedBook, 3],
    ['every 31st change leaves a planned workbook that gets costs', costsAdded, 31],
  ])(
    'at %s whole, be it half way through a request',
    async (_, make, stride) => {
      workbook = await openOfficeWorkbook(make());
      const { steps } = ready(make());
      const before = workbook.contents();
      for (let afterChanges = 0; ; afterChanges += stride) {
        workbook.host.failNext({ code: 'GeneralException', afterChanges });
        const error = await workbook.port.write(steps).then(
          () => null,
          (thrown: unknown) => thrown as WorkbookError,
        );
        if (error === null) {
          expect(afterChanges).toBeGreaterThan(100);
          break;
        }
        const at = { afterChanges, undone: error.undone };
        expect({ ...at, ...workbook.contents() }).toEqual({ afterChanges, undone: true, ...before });
      }
      workbook.host.clearFaults();
    },
    60_000,
  );

  it('that costs only the answer, at whatever exchange, leaves a workbook in which everything moves whole', async () => {
    workbook = await openOfficeWorkbook(changedBook());
    const { steps } = ready(changedBook());
    const before = workbook.contents();
    for (let afterBatches = 0; ; afterBatches++) {
      workbook.host.failNext({ code: 5012, answerLost: true, afterBatches });
      const error = await workbook.port.write(steps).then(
        () => null,
        (thrown: unknown) => thrown as WorkbookError,
      );
      if (error === null) {
        expect(afterBatches).toBeGreaterThan(40);
        break;
      }
      const at = { afterBatches, undone: error.undone };
      expect({ ...at, ...workbook.contents() }).toEqual({ afterBatches, undone: true, ...before });
    }
    workbook.host.clearFaults();
  });

  it('that goes on while undoing is told as not undone', async () => {
    workbook = await openOfficeWorkbook(planningBook());
    workbook.host.failNext({ code: 'GeneralException', afterBatches: 8, times: Infinity });
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
