import { applyStep, type PlainStep } from '../../../src/excel/steps/applyStep';
import { enquiryAfter } from '../../../src/excel/steps/enquiry';
import { takeStock } from '../../../src/excel/steps/stock';
import { openOfficeWorkbook, type OfficeWorkbook } from '../../support/officeWorkbook';
import { sheetOf } from '../../support/plannedBook';
import { planningBook, setCell } from '../../support/planningBook';

const cells = { sheet: 'Stages', row: 20, column: 0, rows: 3, columns: 4 };

/** What is answered before and after a step is taken. */
async function answers({ run }: OfficeWorkbook, step: PlainStep): Promise<(boolean | null)[]> {
  return run(async (context) => {
    const enquiry = await enquiryAfter(context, [step], await takeStock(context));
    const before = await enquiry(context);
    applyStep(context, step);
    await context.sync().catch(() => undefined);
    return [before, await enquiry(context)].flat();
  });
}

describe('whether a step was taken whose answer never came', () => {
  let workbook: OfficeWorkbook;
  beforeEach(async () => {
    const file = planningBook();
    setCell(sheetOf(file, 'Stages'), 25, 1, 'a note');
    workbook = await openOfficeWorkbook(file);
  });
  afterEach(() => workbook.close());

  it.each<[string, PlainStep]>([
    ['a sheet that is added', { kind: 'addSheet', sheet: 'HiringPlan' }],
    ['a table that becomes plain cells', { kind: 'unlistTable', name: 'stages' }],
    ['a name that is new', { kind: 'setName', name: 'Crew_HoursPerDay', formula: '=8', replaces: false }],
    ['cells that move down', { kind: 'insertCells', area: cells }],
    ['cells that move up', { kind: 'deleteCells', area: cells }],
    ['the last cells, which go', { kind: 'deleteCells', area: { ...cells, row: 24 } }],
  ])('is found out for %s', async (_, step) => {
    expect(await answers(workbook, step)).toEqual([false, true]);
  });

  it.each<[string, PlainStep]>([
    ['a sheet of the user’s that had its name before', { kind: 'addSheet', sheet: 'STAGES' }],
    [
      'a table of the user’s that had its name before',
      { kind: 'addTable', area: cells, name: 'stages', style: '' },
    ],
    ['a table that had gone before', { kind: 'unlistTable', name: 'HiringPlan' }],
  ])('is never said of %s', async (_, step) => {
    expect(await answers(workbook, step)).toEqual([false, false]);
  });

  it.each<[string, PlainStep]>([
    ['cells that are written, which may be written twice', { kind: 'clear', area: cells }],
    ['a table that takes its place twice', { kind: 'resizeTable', name: 'Stages', area: cells }],
  ])('is not asked for %s', async (_, step) => {
    expect(await answers(workbook, step)).toEqual([null, null]);
  });

  it('is not known of blank cells, which leave all as it was', async () => {
    const blank = { ...cells, row: 40 };
    expect(await answers(workbook, { kind: 'insertCells', area: blank })).toEqual([false, false]);
  });

  it('takes no sheet of the user’s away that came in between under the same name', async () => {
    workbook.book.addSheet('HiringPlan');
    const steps = [
      {
        step: { kind: 'addSheet', sheet: 'HiringPlan' } as const,
        undo: [{ kind: 'deleteSheet', sheet: 'HiringPlan' } as const],
      },
    ];
    await expect(workbook.port.write(steps)).rejects.toMatchObject({ undone: true });
    expect(workbook.book.sheetNamed('HiringPlan')).toBeDefined();
  });

  const table = (name: string, row: number): PlainStep => ({
    kind: 'addTable',
    name,
    style: 'TableStyleMedium2',
    area: { ...cells, row, rows: 2 },
  });

  it('is told of each step of a batch, and a table that has not got its name is taken away, the user’s is not', async () => {
    const [first, second] = [table('First', 30), table('Second', 40)];
    const answer = await workbook.run(async (context) => {
      const steps: PlainStep[] = [{ kind: 'addSheet', sheet: 'New' }, first, second, table('Third', 50)];
      const enquiry = await enquiryAfter(context, steps, await takeStock(context));
      for (const step of steps.slice(0, 2)) applyStep(context, step);
      context.workbook.tables.add('Stages!A41:D42', true);
      context.workbook.tables.add('Stages!A71:D72', true).name = 'Mine';
      context.workbook.tables.add('New!A41:D42', true);
      await context.sync();
      return enquiry(context);
    });
    expect(answer).toEqual([true, true, false, false]);
    const { tables } = workbook.book;
    const onStages = tables.filter(({ sheetId }) => sheetId === workbook.book.sheetNamed('Stages')!.id);
    expect(onStages.map(({ name }) => name)).toEqual(['Stages', 'First', 'Mine']);
    expect(tables.filter(({ sheetId }) => sheetId === workbook.book.sheetNamed('New')!.id)).toHaveLength(1);
  });

  it('is told of charts, and one that has not got its name is taken away, the user’s is not', async () => {
    const column = { ...cells, row: 1, columns: 1 };
    const chart = (name: string): PlainStep => ({
      kind: 'addChart',
      chart: {
        sheet: 'Stages',
        name,
        kind: 'line',
        title: name,
        axes: { category: '', value: '' },
        place: { row: 3, column: 6, rows: 10, columns: 5 },
        format: '0',
        series: [{ name, values: { ...column, column: 1 }, categories: column, colour: '#1F3864' }],
      },
    });
    const draw = (context: Excel.RequestContext): Excel.Chart => {
      const sheet = context.workbook.worksheets.getItem('Stages');
      return sheet.charts.add('Line', sheet.getRange('B2:B4'), 'Columns');
    };
    const answer = await workbook.run(async (context) => {
      draw(context);
      const steps = [chart('One'), chart('Two')];
      const enquiry = await enquiryAfter(context, steps, await takeStock(context));
      applyStep(context, steps[0]!);
      draw(context);
      await context.sync();
      return enquiry(context);
    });
    expect(answer).toEqual([true, false]);
    expect(workbook.book.sheetNamed('Stages')!.charts.map(({ name }) => name)).toEqual(['Chart 1', 'One']);
  });
});
