import { planWorkbook } from '../../../src/jobs/plan/planWorkbook';
import type { UndoableStep } from '../../../src/grid/port';
import { openOfficeWorkbook, type OfficeWorkbook } from '../../support/officeWorkbook';
import { planningBook } from '../../support/planningBook';
import { savedSettings } from '../../support/prepared';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const steps: UndoableStep[] = [
  { step: { kind: 'addSheet', sheet: 'Costs' }, undo: [{ kind: 'deleteSheet', sheet: 'Costs' }] },
  {
    step: {
      kind: 'pageSetup',
      sheet: 'Costs',
      page: { orientation: 'landscape', pagesWide: 2, titleRows: { first: 3, last: 3 } },
    },
    undo: [],
  },
  {
    step: { kind: 'cells', area: { sheet: 'Costs', row: 0, column: 0, rows: 1, columns: 1 }, cells: [[7]] },
    undo: [],
  },
];

describe('setting up pages through Office.js', () => {
  let workbook: OfficeWorkbook;
  beforeEach(async () => (workbook = await openOfficeWorkbook(planningBook())));
  afterEach(() => workbook.close());

  it('says paper, orientation, pages side by side and what each repeats', async () => {
    await planWorkbook(workbook.port, savedSettings(), 'en');
    const sheet = workbook.book.sheetNamed('HiringPlan')!;
    expect(sheet.page).toMatchObject({ orientation: 'landscape', paperSize: 9, fit: { wide: 1, high: 0 } });
    expect(workbook.book.names).toContainEqual({
      name: '_xlnm.Print_Titles',
      formula: '=HiringPlan!$A:$B,HiringPlan!$4:$4',
      sheetId: sheet.id,
    });
    const charts = workbook.book.sheetNamed('PlanCharts')!;
    expect(charts.page).toEqual({ orientation: 'landscape', paperSize: 9, scale: 66 });
    expect(workbook.book.names).toContainEqual({
      name: '_xlnm.Print_Area',
      formula: '=PlanCharts!$A$1:$R$48',
      sheetId: charts.id,
    });
    expect(workbook.book.sheetNamed('Forecast')!.page).toBeUndefined();
  });

  it('goes on where Excel refuses, as it may on a machine without a printer', async () => {
    workbook.host.failNext({ code: 'GeneralException', afterBatches: 2 });
    await workbook.port.write(steps);
    const sheet = workbook.book.sheetNamed('Costs')!;
    expect(sheet.page).toBeUndefined();
    expect(sheet.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[7]]);
  });

  it('takes the pages of some sheets where Excel refuses those of another', async () => {
    const page = (sheet: string): UndoableStep => ({
      step: { kind: 'pageSetup', sheet, page: { orientation: 'landscape' } },
      undo: [],
    });
    // All at once, and then the first by itself.
    workbook.host.failNext({ code: 'GeneralException', afterBatches: 2, times: 2 });
    await workbook.port.write([steps[0]!, page('Costs'), page('Lines'), page('Stages')]);
    const set = ['Costs', 'Lines', 'Stages'].map((name) => workbook.book.sheetNamed(name)!.page?.orientation);
    expect(set).toEqual([undefined, 'landscape', 'landscape']);
  });

  it.each([
    [5012, 'sessionLost'],
    [5102, 'activityLimit'],
    ['UndoNotSupported', 'failed'],
  ])(
    'takes all back where the conversation breaks off or cannot be undone as one: %s',
    async (code, told) => {
      workbook.host.failNext({ code, afterBatches: 2 });
      await expect(workbook.port.write(steps)).rejects.toMatchObject({ code: told, undone: true });
      expect(workbook.book.sheetNamed('Costs')).toBeUndefined();
    },
  );

  it('is undone together with its sheet', async () => {
    workbook.host.failNext({ code: 'GeneralException', afterBatches: 3 });
    await expect(workbook.port.write(steps)).rejects.toMatchObject({ code: 'failed', undone: true });
    expect(workbook.book.sheetNamed('Costs')).toBeUndefined();
    expect(workbook.book.names).toEqual([]);
  });
});
