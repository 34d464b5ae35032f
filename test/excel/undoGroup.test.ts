import { isUndoRefused, mergesUndo, refusesMerging } from '../../src/excel/undoGroup';
import type { UndoableStep } from '../../src/grid/port';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { planWorkbook } from '../../src/jobs/plan/planWorkbook';
import { openOfficeWorkbook, type OfficeWorkbook } from '../support/officeWorkbook';
import { answerLostAt, faultAt, faultPlaces, withFewLooks, type FaultPlace } from '../support/faultPlaces';
import { changedBook } from '../support/plannedBook';
import { planningBook } from '../support/planningBook';
import { ready, savedSettings } from '../support/prepared';

jest.setTimeout(60_000);

type Run = (options: Record<string, unknown>, batch: (context: SyncContext) => Promise<unknown>) => unknown;

interface SyncContext {
  /** Hands on what it is given: that is how a run returns its result. */
  sync(result?: unknown): Promise<unknown>;
}

/** The options of each run; `refuseAt` is the exchange at which a merged run is refused, from 1, and `code` how. */
function overhear(
  workbook: OfficeWorkbook,
  refuseAt = Infinity,
  code = 'UndoNotSupported',
): Record<string, unknown>[] {
  const excel = workbook.Excel as unknown as { run: Run };
  const real = excel.run.bind(excel);
  const heard: Record<string, unknown>[] = [];
  const run: Run = (options, batch) => {
    heard.push(options);
    return real(options, async (context) => {
      const sync = context.sync.bind(context);
      let exchanges = 0;
      context.sync = async (result) => {
        if (options['mergeUndoGroup'] && ++exchanges === refuseAt) {
          throw Object.assign(new Error('This operation is not undoable.'), { code });
        }
        return sync(result);
      };
      return batch(context);
    });
  };
  (globalThis as { Excel?: unknown }).Excel = { ...workbook.Excel, run };
  return heard;
}

function supportUpTo(version: number): void {
  const { requirements } = Office.context;
  jest
    .spyOn(requirements, 'isSetSupported')
    .mockImplementation((set, least) => set === 'ExcelApi' && Number(String(least).split('.')[1]) <= version);
}

describe('the undo list of Excel', () => {
  let workbook: OfficeWorkbook;
  beforeEach(async () => {
    workbook = await openOfficeWorkbook(planningBook());
  });
  afterEach(() => {
    jest.restoreAllMocks();
    workbook.close();
  });

  const merged = (heard: Record<string, unknown>[]): number =>
    heard.filter(({ mergeUndoGroup }) => mergeUndoGroup === true).length;
  const written = async (): Promise<unknown> => {
    await planWorkbook(workbook.port, savedSettings(), 'en');
    return workbook.contents();
  };

  it('gets one entry for a plan where Excel can merge its exchanges', async () => {
    supportUpTo(20);
    const heard = overhear(workbook);
    await written();
    expect(merged(heard)).toBe(1);
  });

  it('is left to Excel where it cannot', async () => {
    supportUpTo(19);
    expect(mergesUndo()).toBe(false);
    const heard = overhear(workbook);
    await written();
    expect(merged(heard)).toBe(0);
  });

  /** What a plan leaves where nothing is ever merged. */
  async function unmerged(): Promise<unknown> {
    supportUpTo(19);
    const other = await openOfficeWorkbook(planningBook());
    await planWorkbook(other.port, savedSettings(), 'en');
    const expected = other.contents();
    other.close();
    workbook.close();
    workbook = await openOfficeWorkbook(planningBook());
    supportUpTo(20);
    return expected;
  }

  it.each([
    [1, 'UndoNotSupported'],
    [2, 'UndoNotSupported'],
    [4, 'UndoNotSupported'],
    [7, 'UndoNotSupported'],
    [2, 'GeneralException'],
    [6, 'InternalError'],
  ])(
    'costs no plan when Excel refuses at exchange %i with %s, and nothing is done twice',
    async (at, code) => {
      const expected = await unmerged();
      const heard = overhear(workbook, at, code);
      const added = jest.spyOn(workbook.book, 'addSheet');
      const removed = jest.spyOn(workbook.book, 'removeSheet');
      expect(await written()).toEqual(expected);
      expect(merged(heard)).toBe(1);
      expect(removed).not.toHaveBeenCalled();
      expect(added).toHaveBeenCalledTimes(new Set(added.mock.calls.map(([name]) => name)).size);
    },
  );

  /** Some of the places at which a write may fail, among them some of each exchange. */
  async function somePlaces(make: () => WorkbookFile, steps: UndoableStep[]): Promise<FaultPlace[]> {
    const fresh = await openOfficeWorkbook(make());
    supportUpTo(20);
    await fresh.port.read([]);
    const places = await faultPlaces(fresh.host, () => fresh.port.write(steps));
    fresh.close();
    return withFewLooks(places).filter((_place, at) => at % 8 === 0);
  }

  it.each([
    ['wherever in a request Excel refuses, with changes before it made already', planningBook, faultAt],
    ['where Excel fails only in answering, however far it has come', changedBook, answerLostAt],
  ])('costs nothing %s, and nothing is done twice', async (_, make, fault) => {
    const { steps } = ready(make());
    supportUpTo(19);
    workbook.close();
    workbook = await openOfficeWorkbook(make());
    await workbook.port.write(steps);
    const expected = workbook.contents();
    const places = await somePlaces(make, steps);
    expect(places.length).toBeGreaterThan(20);
    for (const place of places) {
      workbook.close();
      workbook = await openOfficeWorkbook(make());
      supportUpTo(20);
      await workbook.port.read([]);
      const heard = overhear(workbook);
      workbook.host.failNext(fault(place, 'UndoNotSupported'));
      await workbook.port.write(steps);
      expect({ place, ...workbook.contents() }).toEqual({ place, ...expected });
      expect(heard).toHaveLength(2);
    }
  });

  it('is left whole when the run fails once more without merging', async () => {
    supportUpTo(20);
    await workbook.port.read([]);
    const before = workbook.contents();
    overhear(workbook, 4);
    workbook.host.failNext({ code: 'GeneralException', afterBatches: 5 });
    await expect(workbook.port.write(ready(planningBook()).steps)).rejects.toMatchObject({
      code: 'failed',
      undone: true,
    });
    expect(workbook.contents()).toEqual(before);
  });

  it('is not tried without merging where the conversation has broken off', async () => {
    supportUpTo(20);
    const before = workbook.contents();
    const heard = overhear(workbook, 4, 'SessionNotFound');
    await expect(written()).rejects.toMatchObject({ code: 'sessionLost', undone: true });
    expect(workbook.contents()).toEqual(before);
    expect(merged(heard)).toBe(1);
  });

  it('is not blamed for other failures', () => {
    const isBlamed = (code: string): boolean => refusesMerging(Object.assign(new Error(), { code }));
    expect(['UndoNotSupported', 'GeneralException', 'InternalError'].map(isBlamed)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['AccessDenied', 'CellEditMode', 'ActivityLimitReached'].map(isBlamed)).toEqual([
      false,
      false,
      false,
    ]);
    expect([null, undefined, 'UndoNotSupported'].map(isUndoRefused)).toEqual([false, false, false]);
  });
});
