import { createBook } from '../../../src/standin/book/openBook';
import type { Book } from '../../../src/standin/book/book';
import { registerAddinFunctions } from '../../../src/standin/host/addinFunctions';
import { createHost, type Host } from '../../../src/standin/host/host';
import { loadOffice, type OfficeRuntime } from '../../../src/standin/cli/loadOffice';

let book: Book;
let host: Host;
let office: OfficeRuntime;
beforeEach(async () => {
  book = await createBook();
  host = createHost(book);
  office = await loadOffice(host);
});
afterEach(() => {
  office.dispose();
  host.dispose();
  book.dispose();
});

const run = <R>(batch: (context: Excel.RequestContext) => Promise<R>): Promise<R> => office.Excel.run(batch);
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

/** A plan of two lines as a table, with a total beside it. */
async function makePlan(
  context: Excel.RequestContext,
): Promise<{ sheet: Excel.Worksheet; table: Excel.Table }> {
  const sheet = context.workbook.worksheets.add('Plan');
  const range = sheet.getRange('A1:C3');
  range.values = [
    ['Line', 'Calls', 'Hours'],
    ['Hotline', 120000, ''],
    ['Mail', 30000, ''],
  ];
  const table = context.workbook.tables.add(range, true);
  table.name = 'HiringPlan';
  sheet.getRange('C2:C3').formulas = [['=[@Calls]*240/3600'], ['=[@Calls]*240/3600']];
  sheet.getRange('E1').formulas = [['=SUM(HiringPlan[Hours])']];
  await context.sync();
  return { sheet, table };
}

describe('Office.js over the formula engine', () => {
  it('calculates what a batch wrote before it gives the values', async () => {
    await run(async (context) => {
      const { sheet } = await makePlan(context);
      const range = sheet.getRange('A1:E3').load('values,formulas');
      await context.sync();
      expect(range.values.map((row) => row[2])).toEqual(['Hours', 8000, 2000]);
      expect(range.values[0]?.[4]).toBe(10000);
      expect(range.formulas[1]?.[2]).toBe('=[@Calls]*240/3600');
    });
  });

  it('has tables, formulas and ranges follow inserted rows and cells', async () => {
    await run(async (context) => {
      const { sheet, table } = await makePlan(context);
      const total = sheet.getRange('E1').load('formulas');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('A3:C3').insert('Down');
      for (const range of [total, body]) range.load('address,formulas,values');
      const whole = table.getRange().load('address');
      await context.sync();
      expect([whole.address, body.address, total.address]).toEqual(['Plan!A4:C6', 'Plan!A5:C6', 'Plan!E3']);
      expect([total.formulas, total.values]).toEqual([[['=SUM(HiringPlan[Hours])']], [[10000]]]);
    });
  });

  it('has formulas follow the new name of a column', async () => {
    await run(async (context) => {
      const { sheet, table } = await makePlan(context);
      table.columns.getItem('Hours').name = 'Workload';
      const total = sheet.getRange('E1').load('formulas,values');
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Line', 'Calls', 'Workload']);
      expect([total.formulas, total.values]).toEqual([[['=SUM(HiringPlan[Workload])']], [[10000]]]);
    });
  });

  it("spills and nests the add-in's own functions", async () => {
    const parameters = [{ name: 'x', type: 'number' }];
    registerAddinFunctions(book, host, {
      functions: [
        { id: 'TWICE', name: 'TWICE', parameters },
        { id: 'COUNT', name: 'COUNT', parameters },
      ],
    });
    office.runScript(`
      CustomFunctions.associate('TWICE', (x) => 2 * x);
      CustomFunctions.associate('COUNT', (n) => Array.from({ length: n }, (_, index) => [index + 1]));
    `);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').formulas = [['=CREW.TWICE(CREW.TWICE(5))+1', '=CREW.COUNT(3)']];
      const range = sheet.getRange('A1:B3').load('values');
      await context.sync();
      expect(range.values).toEqual([
        [21, 1],
        ['', 2],
        ['', 3],
      ]);
    });
  });

  it('tells of each change once, and not of what formulas make of it', async () => {
    const heard: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ changeType, address }) => {
        heard.push(`${changeType} ${address}`);
      });
      context.workbook.worksheets.onAdded.add(async () => void heard.push('sheet'));
      await context.sync();
      const { sheet } = await makePlan(context);
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('E1').load('values');
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([
      'sheet',
      'RangeEdited A1:C3',
      'RangeEdited C2:C3',
      'RangeEdited E1',
      'RowInserted 5:5',
    ]);
  });

  it('refuses what Excel refuses', async () => {
    await run(makePlan);
    const codeOf = (act: (context: Excel.RequestContext) => unknown) =>
      run(async (context) => {
        act(context);
        await context.sync();
        return 'done';
      }).catch((error: { code: string }) => error.code);
    expect([
      await codeOf((context) => context.workbook.worksheets.add('PLAN')),
      await codeOf((context) => context.workbook.tables.add('Plan!C3:D6', true)),
      await codeOf((context) => context.workbook.worksheets.getItem('Plan').getRange('B2').insert('Down')),
      await codeOf((context) => (context.workbook.tables.getItem('HiringPlan').name = 'A1')),
      await codeOf((context) => context.workbook.tables.getItem('HiringPlan').resize('A2:C9')),
    ]).toEqual([
      'ItemAlreadyExists',
      'InvalidArgument',
      'InsertDeleteConflict',
      'InvalidArgument',
      'InvalidArgument',
    ]);
  });

  it('reads and writes a matrix of 30,000 cells', async () => {
    const matrix = Array.from({ length: 3000 }, (_, row) =>
      Array.from({ length: 10 }, (_c, column) => row * column),
    );
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:J3000');
      range.values = matrix;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(matrix);
    });
  });
});

describe('a formula that is filled down a table', () => {
  it('is calculated in every row, with the cells above, beside and in other tables as they are meant', async () => {
    await run(async (context) => {
      const { sheet } = await makePlan(context);
      const other = context.workbook.worksheets.add('Total');
      other.getRange('A1:C4').formulas = [
        ['Row', 'Hours', 'So far'],
        [1, '=INDEX(HiringPlan[Hours],[@Row])', '=[@Hours]+N(C1)'],
        [2, '', ''],
        [1, '', ''],
      ];
      context.workbook.tables.add(other.getRange('A1:C4'), true).name = 'Total';
      other.getRange('B2:C2').formulas = [['=INDEX(HiringPlan[Hours],[@Row])', '=[@Hours]+N(C1)']];
      other.getRange('B3:C4').copyFrom(other.getRange('B2:C2'), 'Formulas');
      const filled = other.getRange('B2:C4').load('values,formulas');
      sheet.load('name');
      await context.sync();
      expect(filled.formulas[2]).toEqual(['=INDEX(HiringPlan[Hours],[@Row])', '=[@Hours]+N(C3)']);
      expect(filled.values).toEqual([
        [8000, 8000],
        [2000, 10000],
        [8000, 18000],
      ]);
    });
  });
});
