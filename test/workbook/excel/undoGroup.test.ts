import { mergesUndo, refusesMerging } from '../../../src/workbook/excel/undoGroup';
import { planWorkbook } from '../../../src/workbook/planWorkbook';
import { openOfficeWorkbook, type OfficeWorkbook } from '../../support/officeWorkbook';
import { planningBook } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';

jest.setTimeout(60_000);

type Run = (options: Record<string, unknown>, batch: (context: SyncContext) => Promise<unknown>) => unknown;

interface SyncContext {
  /** Hands on what it is given: that is how a run returns its result. */
  sync(result?: unknown): Promise<unknown>;
}

/** The options of each run; `refuseAt` is the exchange at which a merged run is refused, from 1. */
function overhear(workbook: OfficeWorkbook, refuseAt = Infinity): Record<string, unknown>[] {
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
          throw Object.assign(new Error('This operation is not undoable.'), { code: 'UndoNotSupported' });
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

  it.each([1, 4])('costs no plan when Excel refuses to merge at exchange %i', async (refuseAt) => {
    supportUpTo(19);
    const other = await openOfficeWorkbook(planningBook());
    await planWorkbook(other.port, savedSettings(), 'en');
    const expected = other.contents();
    other.close();
    workbook.close();
    workbook = await openOfficeWorkbook(planningBook());
    supportUpTo(20);
    const heard = overhear(workbook, refuseAt);
    expect(await written()).toEqual(expected);
    expect(merged(heard)).toBe(1);
  });

  it('is not blamed for other failures', () => {
    expect(refusesMerging(Object.assign(new Error(), { code: 'UndoNotSupported' }))).toBe(true);
    expect(refusesMerging(Object.assign(new Error(), { code: 'AccessDenied' }))).toBe(false);
    expect([null, undefined, 'UndoNotSupported'].map(refusesMerging)).toEqual([false, false, false]);
  });
});
