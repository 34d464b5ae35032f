import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => (office = await openOffice(['Forecast', 'Lines'])));
afterEach(() => office.close());

describe('sheets through Office.js', () => {
  it('are listed with what was asked of each', async () => {
    const sheets = office.book.sheets;
    sheets[1]!.visibility = 'hidden';
    sheets[1]!.protected = true;
    await office.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/position,items/visibility,items/protection/protected');
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.toJSON())).toMatchObject([
        {
          id: sheets[0]!.id,
          name: 'Forecast',
          position: 0,
          visibility: 'Visible',
          protection: { protected: false },
        },
        {
          id: sheets[1]!.id,
          name: 'Lines',
          position: 1,
          visibility: 'Hidden',
          protection: { protected: true },
        },
      ]);
    });
  });

  it('are found by name, whatever its case, and by id', async () => {
    const id = office.book.sheets[1]!.id;
    await office.run(async (context) => {
      const { worksheets } = context.workbook;
      const found = [
        worksheets.getItem('LINES'),
        worksheets.getItem(id),
        worksheets.getItemOrNullObject('Lines'),
      ];
      for (const sheet of found) sheet.load('name');
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(['Lines', 'Lines', 'Lines']);
    });
  });

  it('that do not exist are an error, or a null object that takes everything in silence', async () => {
    expect(await office.codeOf((context) => context.workbook.worksheets.getItem('Nowhere'))).toBe(
      'ItemNotFound',
    );
    await office.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      none.delete();
      none.getRange('A1').values = [[1]];
      none.name = 'Somewhere';
      none.load('name');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(office.book.sheets).toHaveLength(2);
  });

  it('are added, renamed, moved, brought to the front and deleted', async () => {
    await office.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Plan');
      sheet.name = 'Hiring plan';
      sheet.position = 0;
      sheet.activate();
      const active = worksheets.getActiveWorksheet();
      active.load('name,position');
      const [first, last, count] = [worksheets.getFirst(), worksheets.getLast(), worksheets.getCount()];
      first.load('name');
      last.load('name');
      await context.sync();
      expect([active.name, active.position]).toEqual(['Hiring plan', 0]);
      expect([first.name, last.name, count.value]).toEqual(['Hiring plan', 'Lines', 3]);
      worksheets.getItem('Hiring plan').delete();
      worksheets.add();
      await context.sync();
    });
    expect(office.book.sheets.map(({ name }) => name)).toEqual(['Forecast', 'Lines', 'Sheet3']);
  });

  it('are counted with or without the hidden ones', async () => {
    await office.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Lines').visibility = 'VeryHidden';
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      expect([all.value, visible.value]).toEqual([2, 1]);
    });
    expect(office.book.sheets[1]!.visibility).toBe('veryHidden');
  });

  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['a name in use', 'ItemAlreadyExists', (context) => context.workbook.worksheets.add('lines')],
    ['a name that is none', 'InvalidArgument', (context) => context.workbook.worksheets.add('a/b')],
    [
      'a new name in use',
      'ItemAlreadyExists',
      (context) => (context.workbook.worksheets.getItem('Lines').name = 'Forecast'),
    ],
    [
      'a position beyond the last',
      'InvalidArgument',
      (context) => (context.workbook.worksheets.getItem('Lines').position = 9),
    ],
    [
      'to delete the last sheet in sight',
      'InvalidOperation',
      (context) => {
        context.workbook.worksheets.getItem('Lines').visibility = 'Hidden';
        context.workbook.worksheets.getItem('Forecast').delete();
      },
    ],
    [
      'to select on a hidden sheet',
      'InvalidOperation',
      (context) => {
        const sheet = context.workbook.worksheets.getItem('Lines');
        sheet.visibility = 'Hidden';
        sheet.getRange('A1').select();
      },
    ],
    [
      'an address that is none',
      'InvalidArgument',
      (context) => context.workbook.worksheets.getItem('Lines').getRange('nonsense!'),
    ],
    [
      'indexes off the sheet',
      'InvalidArgument',
      (context) => context.workbook.worksheets.getItem('Lines').getRangeByIndexes(0, 0, 0, 1),
    ],
  ])('refuse %s', async (_what, expected, act) => {
    expect(await office.codeOf(act)).toBe(expected);
  });

  it('are freed of a deleted sheet: what was reached through it is not found any more', async () => {
    const code = await office.codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Lines');
      sheet.load('name');
      await context.sync();
      context.workbook.worksheets.getItem('Lines').delete();
      sheet.name = 'Again';
    });
    expect(code).toBe('ItemNotFound');
  });

  it('give ranges by address, by indexes, by cell, and what is used', async () => {
    office.book.sheets[0]!.write({ row: 3, column: 1, rows: 1, columns: 2 }, [[1, 2]]);
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Forecast');
      const ranges = [
        sheet.getRange('B2:C3'),
        sheet.getRangeByIndexes(4, 1, 2, 3),
        sheet.getCell(2, 2),
        sheet.getUsedRange(),
        sheet.getUsedRangeOrNullObject(true),
        context.workbook.worksheets.getItem('Lines').getUsedRange(),
      ];
      for (const range of ranges) range.load('address');
      const none = context.workbook.worksheets.getItem('Lines').getUsedRangeOrNullObject();
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        'Forecast!B2:C3',
        'Forecast!B5:D6',
        'Forecast!C3',
        'Forecast!B4:C4',
        'Forecast!B4:C4',
        'Lines!A1',
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('freeze rows, columns or both, and thaw', async () => {
    const { book } = office;
    const frozen = () => book.sheets[0]!.frozen;
    await office.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Forecast');
      freezePanes.freezeRows(1);
      await context.sync();
      expect(frozen()).toEqual({ rows: 1, columns: 0 });
      freezePanes.freezeColumns(2);
      await context.sync();
      expect(frozen()).toEqual({ rows: 0, columns: 2 });
      freezePanes.freezeAt('A1:B3');
      const location = freezePanes.getLocation();
      location.load('address');
      await context.sync();
      expect([frozen(), location.address]).toEqual([{ rows: 3, columns: 2 }, 'Forecast!A1:B3']);
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      none.load('address');
      await context.sync();
      expect(frozen()).toEqual({ rows: 0, columns: 0 });
      expect(none.isNullObject).toBe(true);
    });
    expect(
      await office.codeOf((context) =>
        context.workbook.worksheets.getItem('Forecast').freezePanes.getLocation(),
      ),
    ).toBe('ItemNotFound');
  });

  it('show or hide their grid lines', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Forecast');
      sheet.showGridlines = false;
      sheet.load('showGridlines');
      await context.sync();
      expect(sheet.showGridlines).toBe(false);
    });
    expect(office.book.sheets[0]!.gridLines).toBe(false);
  });
});

describe('protection through Office.js', () => {
  it('is put on a sheet and taken off', async () => {
    await office.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Forecast');
      protection.protect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      protection.unprotect();
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });

  it('cannot be put on twice', async () => {
    office.book.sheets[0]!.protected = true;
    office.book.structureProtected = true;
    const sheetCode = await office.codeOf((context) =>
      context.workbook.worksheets.getItem('Forecast').protection.protect(),
    );
    const bookCode = await office.codeOf((context) => context.workbook.protection.protect());
    expect([sheetCode, bookCode]).toEqual(['AccessDenied', 'AccessDenied']);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['formulas', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
    ['formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['a look', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['a width', (sheet) => (sheet.getRange('A1').format.columnWidth = 50)],
    ['new rows', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['fewer rows', (sheet) => sheet.getRange('1:1').delete('Up')],
    ['an empty range', (sheet) => sheet.getRange('A1').clear()],
    ['a merge', (sheet) => sheet.getRange('A1:B1').merge()],
    ['a table', (sheet) => sheet.tables.add('A1:B3', true)],
    ['a chart', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B3'))],
    ['a conditional format', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
    [
      'a validation',
      (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } }),
    ],
  ])('keeps a protected sheet from %s', async (_what, change) => {
    office.book.sheets[0]!.protected = true;
    const code = await office.codeOf((context) => change(context.workbook.worksheets.getItem('Forecast')));
    expect(code).toBe('AccessDenied');
  });

  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['a new sheet', (context) => context.workbook.worksheets.add('Plan')],
    ['a deleted one', (context) => context.workbook.worksheets.getItem('Lines').delete()],
    ['another name', (context) => (context.workbook.worksheets.getItem('Lines').name = 'Plan')],
    ['another order', (context) => (context.workbook.worksheets.getItem('Lines').position = 0)],
    ['a hidden sheet', (context) => (context.workbook.worksheets.getItem('Lines').visibility = 'Hidden')],
  ])('of the structure keeps the workbook from %s', async (_what, change) => {
    office.book.structureProtected = true;
    expect(await office.codeOf(change)).toBe('AccessDenied');
    expect(office.book.sheets.map(({ name }) => name)).toEqual(['Forecast', 'Lines']);
  });

  it('of the structure can be asked about and lifted', async () => {
    office.book.structureProtected = true;
    await office.run(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(true);
      protection.unprotect();
      await context.sync();
    });
    expect(office.book.structureProtected).toBe(false);
  });
});
