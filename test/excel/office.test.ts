import { openOfficeWorkbook, type OfficeWorkbook } from '../support/officeWorkbook';
import { planningBook } from '../support/planningBook';
import { loadSettings } from '../../src/jobs/plan/planWorkbook';
import { savedSettings } from '../support/prepared';

/** Lets events that are under way arrive. */
const settled = (workbook: OfficeWorkbook): Promise<void> =>
  workbook.host.settle().then(() => new Promise((resolve) => setTimeout(resolve, 30)));

describe('the workbook through Office.js', () => {
  let workbook: OfficeWorkbook;
  beforeAll(async () => {
    workbook = await openOfficeWorkbook(planningBook());
  });
  afterAll(() => workbook.close());

  it('keeps settings, and has none before they are saved', async () => {
    expect(await workbook.port.loadSettings()).toBeNull();
    const calls = { 'Calls!A1': { lineColumn: '技能组', units: { 通话时长: 'minutes' } } } as const;
    const settings = savedSettings({ rounding: 'total', coachSpan: 8, calls });
    await workbook.port.saveSettings(settings);
    expect(await workbook.port.loadSettings()).toEqual(settings);
    expect(await loadSettings(workbook.port)).toEqual(settings);
  });

  it('replaces settings that were saved before', async () => {
    await workbook.port.saveSettings(savedSettings({ buddySpan: 3 }));
    await workbook.port.saveSettings(savedSettings({ buddySpan: 4 }));
    expect(await workbook.port.loadSettings()).toMatchObject({ buddySpan: 4 });
    expect([...workbook.book.settings.keys()]).toEqual(['crewplan']);
  });

  it('keeps what is remembered of a plan beside them, and reads it with the cells', async () => {
    expect((await workbook.port.read([])).keptPlan).toBeUndefined();
    const plan = { version: 1, texts: ['热线'], rows: [[0, 12.5, null, true]] };
    await workbook.port.keepPlan(plan);
    expect((await workbook.port.read([])).keptPlan).toEqual(plan);
    expect(await workbook.port.loadSettings()).toMatchObject({ buddySpan: 4 });
  });

  it('goes to a cell', async () => {
    await workbook.port.goTo('Lines', 'C2');
    const { selection, activeSheet } = workbook.book;
    expect(activeSheet.name).toBe('Lines');
    expect(selection).toEqual({ sheetId: activeSheet.id, area: { row: 1, column: 2, rows: 1, columns: 1 } });
  });

  it('says so when the sheet to go to is gone', async () => {
    await expect(workbook.port.goTo('Gone', 'A1')).rejects.toMatchObject({ code: 'failed', undone: true });
  });

  it('hears of cells that change and of sheets that come and go, until it stops listening', async () => {
    let heard = 0;
    const stop = await workbook.port.watch(() => heard++);
    const change = (): void =>
      workbook.book.sheetNamed('Forecast')!.write({ row: 30, column: 0, rows: 1, columns: 1 }, [[1]]);
    change();
    await settled(workbook);
    expect(heard).toBe(1);
    const added = workbook.book.addSheet('Another');
    await settled(workbook);
    workbook.book.removeSheet(added.id);
    await settled(workbook);
    expect(heard).toBeGreaterThanOrEqual(3);
    await stop();
    const before = heard;
    change();
    await settled(workbook);
    expect(heard).toBe(before);
  });
});
