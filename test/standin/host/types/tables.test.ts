import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => {
  office = await openOffice(['Forecast', 'Plan']);
  office.book.sheets[0]!.write({ row: 0, column: 0, rows: 3, columns: 2 }, [
    ['Month', 'Calls'],
    [46023, 120000],
    [46054, 110000],
  ]);
});
afterEach(() => office.close());

const makeTable = async (context: Excel.RequestContext) => {
  const table = context.workbook.tables.add('Forecast!A1:B3', true);
  table.name = 'Forecast1';
  await context.sync();
  return table;
};

describe('tables through Office.js', () => {
  it('are made over cells that are there, and named', async () => {
    await office.run(async (context) => {
      const table = await makeTable(context);
      table.style = 'TableStyleLight9';
      table.load('id,name,style,showTotals,showFilterButton,showBandedRows,showHeaders');
      table.worksheet.load('name');
      table.columns.load('count,items/name,items/index,items/id');
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: 'Forecast1',
        style: 'TableStyleLight9',
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        showHeaders: true,
      });
      expect(table.worksheet.name).toBe('Forecast');
      expect(table.columns.items.map(({ id, index, name }) => [id, index, name])).toEqual([
        [1, 0, 'Month'],
        [2, 1, 'Calls'],
      ]);
    });
  });

  it('have a header, a body and a whole', async () => {
    await office.run(async (context) => {
      const table = await makeTable(context);
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      for (const part of parts) part.load('address');
      await context.sync();
      expect(parts.map(({ address }) => address)).toEqual([
        'Forecast!A1:B3',
        'Forecast!A1:B1',
        'Forecast!A2:B3',
      ]);
    });
  });

  it('have a totals row when it is shown, and none else', async () => {
    await office.run(async (context) => {
      const table = await makeTable(context);
      table.showTotals = true;
      const [totals, body] = [table.getTotalRowRange(), table.getDataBodyRange()];
      totals.load('address');
      body.load('address');
      table.rows.load('count');
      await context.sync();
      expect([totals.address, body.address, table.rows.count]).toEqual([
        'Forecast!A4:B4',
        'Forecast!A2:B3',
        2,
      ]);
    });
    expect(
      await office.codeOf(async (context) => {
        const table = context.workbook.tables.getItem('Forecast1');
        table.showTotals = false;
        table.getTotalRowRange();
      }),
    ).toBe('ItemNotFound');
  });

  it('have columns, by name, id and position', async () => {
    await office.run(async (context) => {
      const { columns } = await makeTable(context);
      const found = [columns.getItem('calls'), columns.getItem(2), columns.getItemAt(1)];
      const body = found[0]!.getDataBodyRange();
      body.load('address');
      const parts = [found[1]!.getRange(), found[1]!.getHeaderRowRange()];
      for (const column of found) column.load('name,values');
      for (const part of parts) part.load('address');
      const none = columns.getItemOrNullObject('Agents');
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(['Calls', 'Calls', 'Calls']);
      expect(found[0]!.values).toEqual([['Calls'], [120000], [110000]]);
      expect(body.address).toBe('Forecast!B2:B3');
      expect(parts.map(({ address }) => address)).toEqual(['Forecast!B1:B3', 'Forecast!B1']);
      expect(none.isNullObject).toBe(true);
      found[0]!.name = 'Offered';
      await context.sync();
    });
    expect(office.book.tables[0]!.columns.map(({ name }) => name)).toEqual(['Month', 'Offered']);
  });

  it('are found by name or id, in the workbook and on their sheet', async () => {
    await office.run(async (context) => {
      await makeTable(context);
      const { tables, worksheets } = context.workbook;
      const found = [
        tables.getItem('FORECAST1'),
        tables.getItem(office.book.tables[0]!.id),
        tables.getItemAt(0),
        worksheets.getItem('Forecast').tables.getItem('Forecast1'),
        worksheets.getItem('Forecast').getRange('B2').getTables().getFirst(),
      ];
      for (const table of found) table.load('name');
      tables.load('count,items/name');
      const elsewhere = worksheets.getItem('Plan').tables.getItemOrNullObject('Forecast1');
      const counts = [tables.getCount(), worksheets.getItem('Plan').tables.getCount()];
      const inside = worksheets.getItem('Forecast').getRange('A1:A2').getTables(true);
      inside.load('items/name');
      await context.sync();
      expect(new Set(found.map(({ name }) => name))).toEqual(new Set(['Forecast1']));
      expect([tables.count, tables.items.length, ...counts.map(({ value }) => value)]).toEqual([1, 1, 1, 0]);
      expect(elsewhere.isNullObject).toBe(true);
      expect(inside.items).toEqual([]);
    });
  });

  it('are resized, keeping their header row', async () => {
    await office.run(async (context) => {
      const table = await makeTable(context);
      table.resize('A1:C9');
      const whole = table.getRange();
      whole.load('address');
      await context.sync();
      expect(whole.address).toBe('Forecast!A1:C9');
      table.resize(context.workbook.worksheets.getItem('Forecast').getRange('A1:B4'));
      whole.load('address');
      const again = table.getRange();
      again.load('address');
      await context.sync();
      expect(again.address).toBe('Forecast!A1:B4');
    });
    for (const address of ['A2:B9', 'A1:B1']) {
      expect(
        await office.codeOf((context) => context.workbook.tables.getItem('Forecast1').resize(address)),
      ).toBe('InvalidArgument');
    }
  });

  it('become plain cells, or go with them', async () => {
    await office.run(async (context) => {
      const table = await makeTable(context);
      const range = table.convertToRange();
      range.load('address,values');
      await context.sync();
      expect(range.address).toBe('Forecast!A1:B3');
      expect(range.values[0]).toEqual(['Month', 'Calls']);
      const again = await makeTable(context);
      again.delete();
      range.load('values');
      await context.sync();
      expect(range.values[0]).toEqual(['', '']);
    });
    expect(office.book.tables).toEqual([]);
  });

  it('have filter buttons, and no filters to clear', async () => {
    await office.run(async (context) => {
      const table = await makeTable(context);
      table.clearFilters();
      table.reapplyFilters();
      table.autoFilter.clearCriteria();
      table.autoFilter.reapply();
      table.autoFilter.load('enabled,isDataFiltered');
      const filtered = table.autoFilter.getRangeOrNullObject();
      filtered.load('address');
      await context.sync();
      expect(table.autoFilter.toJSON()).toMatchObject({ enabled: true, isDataFiltered: false });
      expect(filtered.address).toBe('Forecast!A1:B3');
      table.showFilterButton = false;
      const none = table.autoFilter.getRangeOrNullObject();
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('follow inserted rows', async () => {
    await office.run(async (context) => {
      const table = await makeTable(context);
      context.workbook.worksheets.getItem('Forecast').getRange('1:2').insert('Down');
      const whole = table.getRange();
      whole.load('address');
      await context.sync();
      expect(whole.address).toBe('Forecast!A3:B5');
    });
  });

  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    [
      'a table over another',
      'InvalidArgument',
      (context) => context.workbook.tables.add('Forecast!B3:C5', true),
    ],
    ['a table without headers', 'ApiNotFound', (context) => context.workbook.tables.add('Plan!A1:B3', false)],
    ['a table that is not there', 'ItemNotFound', (context) => context.workbook.tables.getItem('Nothing')],
    [
      'a name in use',
      'InvalidArgument',
      (context) => (context.workbook.tables.add('Plan!A1:B3', true).name = 'forecast1'),
    ],
    [
      'a name that reads as a cell',
      'InvalidArgument',
      (context) => (context.workbook.tables.getItem('Forecast1').name = 'AB12'),
    ],
    [
      'a name with blanks',
      'InvalidArgument',
      (context) => (context.workbook.tables.getItem('Forecast1').name = 'My plan'),
    ],
    [
      'a table over merged cells',
      'MergedRangeConflict',
      (context) => {
        const sheet = context.workbook.worksheets.getItem('Plan');
        sheet.getRange('A2:B2').merge();
        context.workbook.tables.add('Plan!A1:B3', true);
      },
    ],
    [
      'a merge in a table',
      'InvalidOperation',
      (context) => context.workbook.worksheets.getItem('Forecast').getRange('A2:B2').merge(),
    ],
  ])('refuse %s', async (_what, expected, act) => {
    await office.run(makeTable);
    expect(await office.codeOf(act)).toBe(expected);
  });
});
