import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeAll(async () => (office = await openOffice(['Plan', 'My data'])));
afterAll(() => office.close());

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
/** Address of a range that is reached from Plan!C3:D5. */
async function reach(step: (range: Excel.Range) => Excel.Range): Promise<string> {
  return office.run(async (context) => {
    const range = step(context.workbook.worksheets.getItem('Plan').getRange('C3:D5'));
    range.load('address');
    await context.sync();
    return range.address;
  });
}

describe('groups of columns through Office.js', () => {
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('My data');

  it('are folded and unfolded, and say whether they are hidden', async () => {
    await office.run(async (context) => {
      const columns = sheetOf(context).getRange('C1:D1');
      columns.group('ByColumns');
      columns.hideGroupDetails('ByColumns');
      columns.load('columnHidden');
      const wider = sheetOf(context).getRange('C1:E1').load('columnHidden');
      await context.sync();
      expect([columns.columnHidden, wider.columnHidden]).toEqual([true, null]);
      columns.showGroupDetails('ByColumns');
      columns.ungroup('ByColumns');
      columns.load('columnHidden');
      await context.sync();
      expect(columns.columnHidden).toBe(false);
    });
  });

  it('cannot be taken away where there are none', async () => {
    const none = office.run(async (context) => {
      sheetOf(context).getRange('H1').ungroup('ByColumns');
      await context.sync();
    });
    await expect(none).rejects.toMatchObject({ code: 'GeneralException' });
  });

  it('have no width while they are hidden, and are shown by one', async () => {
    await office.run(async (context) => {
      const column = sheetOf(context).getRange('F1');
      column.columnHidden = true;
      column.load('format/columnWidth');
      await context.sync();
      expect(column.format.columnWidth).toBe(0);
      column.format.columnWidth = 60;
      column.load('columnHidden');
      await context.sync();
      expect(column.columnHidden).toBe(false);
    });
  });
});

describe('a range through Office.js', () => {
  it('is written and read back, formulas and values apart', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1:B2');
      range.values = [
        ['Calls', 120000],
        [true, '=B1*2'],
      ];
      range.load('values,formulas,valueTypes');
      await context.sync();
      expect(range.formulas).toEqual([
        ['Calls', 120000],
        [true, '=B1*2'],
      ]);
      expect(range.values[0]).toEqual(['Calls', 120000]);
      expect(range.valueTypes).toEqual([
        ['String', 'Double'],
        ['Boolean', 'Empty'],
      ]);
    });
  });

  it('gives errors as their text and waits for formulas before it gives values', async () => {
    const { book } = office;
    book.onCalculate = () => book.sheets[0]?.setValue(0, 5, { error: '#DIV/0!' });
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('F1');
      range.formulas = [['=1/0']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['#DIV/0!']]);
    });
    book.onCalculate = () => undefined;
  });

  it('takes text as typed, and the format with it', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A10:D10');
      range.values = [['2026-01', '12', "'12", '5%']];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([[46023, 12, '12', 0.05]]);
      expect(range.numberFormat).toEqual([['mmm-yy', 'General', 'General', '0%']]);
    });
  });

  it('leaves a cell alone where null is written, and empties it where an empty text is', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A12:B12');
      range.values = [[1, 2]];
      range.values = [[null, '']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '']]);
    });
  });

  it('takes one value for all of its cells', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A14:B15');
      range.values = 7 as unknown as number[][];
      range.numberFormat = '0.00' as unknown as string[][];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values.flat()).toEqual([7, 7, 7, 7]);
      expect(range.numberFormat.flat()).toEqual(['0.00', '0.00', '0.00', '0.00']);
    });
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ['values', (range) => (range.values = [[1, 2, 3]])],
    ['formulas', (range) => (range.formulas = [[1], [2]])],
    ['number formats', (range) => (range.numberFormat = [['0']])],
    ['an object for a value', (range) => (range.values = [[{}, 1]])],
  ])('refuses %s that do not fit', async (_what, write) => {
    const code = await office.codeOf((context) =>
      write(context.workbook.worksheets.getItem('Plan').getRange('A1:B1')),
    );
    expect(code).toBe('InvalidArgument');
  });

  it.each<[string, string, (range: Excel.Range) => Excel.Range]>([
    ['a cell inside', 'Plan!D4', (range) => range.getCell(1, 1)],
    ['a cell beyond its edge', 'Plan!F7', (range) => range.getCell(4, 3)],
    ['a row', 'Plan!C4:D4', (range) => range.getRow(1)],
    ['a column', 'Plan!D3:D5', (range) => range.getColumn(1)],
    ['the rows below', 'Plan!C6:D7', (range) => range.getRowsBelow(2)],
    ['the rows above', 'Plan!C2:D2', (range) => range.getRowsAbove(1)],
    ['columns after', 'Plan!E3:E5', (range) => range.getColumnsAfter()],
    ['columns before', 'Plan!A3:B5', (range) => range.getColumnsBefore(2)],
    ['its last cell', 'Plan!D5', (range) => range.getLastCell()],
    ['its last row', 'Plan!C5:D5', (range) => range.getLastRow()],
    ['its last column', 'Plan!D3:D5', (range) => range.getLastColumn()],
    ['its whole columns', 'Plan!C:D', (range) => range.getEntireColumn()],
    ['its whole rows', 'Plan!3:5', (range) => range.getEntireRow()],
    ['an offset', 'Plan!E2:F4', (range) => range.getOffsetRange(-1, 2)],
    ['a larger one', 'Plan!C3:E7', (range) => range.getResizedRange(2, 1)],
    ['one of a given size', 'Plan!C3', (range) => range.getAbsoluteResizedRange(1, 1)],
    ['the rectangle around it and another', 'Plan!A1:D5', (range) => range.getBoundingRect('A1')],
    ['what it shares with another', 'Plan!D4:D5', (range) => range.getIntersection('D4:Z9')],
  ])('reaches %s', async (_what, address, step) => {
    expect(await reach(step)).toBe(address);
  });

  it.each<[string, (range: Excel.Range) => unknown]>([
    ['off the sheet', (range) => range.getOffsetRange(-9, 0)],
    ['to nothing', (range) => range.getResizedRange(-3, 0)],
    ['by no rows', (range) => range.getRowsBelow(0)],
    ['by a fraction', (range) => range.getCell(0.5, 0)],
    ['to another sheet', (range) => range.getBoundingRect("'My data'!A1")],
  ])('refuses to reach %s', async (_what, step) => {
    expect(
      await office.codeOf((context) => step(context.workbook.worksheets.getItem('Plan').getRange('C3:D5'))),
    ).toBe('InvalidArgument');
  });

  it('has no intersection with a range elsewhere', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1:B2');
      const none = range.getIntersectionOrNullObject('D4');
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const code = await office.codeOf((context) =>
      context.workbook.worksheets.getItem('Plan').getRange('A1').getIntersection('D4'),
    );
    expect(code).toBe('ItemNotFound');
  });

  it('has a place and a size', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('My data').getRange('B2:C4');
      range.load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireColumn,isEntireRow');
      range.worksheet.load('name');
      const columns = context.workbook.worksheets.getItem('Plan').getRange('B:C');
      columns.load('isEntireColumn,values');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "'My data'!B2:C4",
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 3,
        columnCount: 2,
        cellCount: 6,
        isEntireColumn: false,
        isEntireRow: false,
      });
      expect(range.worksheet.name).toBe('My data');
      expect(columns.isEntireColumn).toBe(true);
      expect(columns.values).toBeNull();
    });
  });

  it('is found by the name of a table or of a range', async () => {
    const { book } = office;
    const sheet = book.sheets[1];
    book.addTable(sheet?.id ?? '', { row: 20, column: 0, rows: 4, columns: 2 }, 'Forecast');
    book.setName({ name: 'Hours', formula: "='My data'!$B$3" });
    await office.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('My data');
      const [table, named] = [worksheet.getRange('Forecast'), worksheet.getRange('Hours')];
      table.load('address');
      named.load('address');
      await context.sync();
      expect([table.address, named.address]).toEqual(["'My data'!A22:B24", "'My data'!B3"]);
    });
    expect(
      await office.codeOf((context) => context.workbook.worksheets.getItem('Plan').getRange('Hours')),
    ).toBe('InvalidArgument');
  });

  it('follows its cells when rows, columns and cells are inserted and deleted, from batch to batch', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('My data');
      const range = sheet.getRange('C5:D6');
      const address = async () => {
        range.load('address');
        await context.sync();
        return range.address.split('!')[1];
      };
      sheet.getRange('2:3').insert('Down');
      expect(await address()).toBe('C7:D8');
      sheet.getRange('A:A').insert('Right');
      expect(await address()).toBe('D7:E8');
      sheet.getRange('D1:E1').insert('Down');
      expect(await address()).toBe('D8:E9');
      sheet.getRange('D1:E2').delete('Up');
      expect(await address()).toBe('D6:E7');
      sheet.getRange('A:B').delete('Left');
      sheet.getRange('1:1').delete('Up');
      expect(await address()).toBe('B5:C6');
    });
  });

  it('cannot be used once its cells are gone', async () => {
    const code = await office.codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('My data');
      const range = sheet.getRange('C60:D61');
      range.load('address');
      await context.sync();
      sheet.getRange('60:61').delete('Up');
      range.values = [
        [1, 2],
        [3, 4],
      ];
    });
    expect(code).toBe('InvalidReference');
  });

  it('gives the new cells when it inserts', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('My data').getRange('A80:B80');
      const inserted = range.insert('Down');
      range.load('address');
      inserted.load('address');
      await context.sync();
      expect([inserted.address, range.address]).toEqual(["'My data'!A80:B80", "'My data'!A81:B81"]);
    });
  });

  it('does not push filled cells off the sheet', async () => {
    office.book.sheets[1]?.write(cell(1_048_575, 9), [['last']]);
    const code = await office.codeOf((context) =>
      context.workbook.worksheets.getItem('My data').getRange('J1').insert('Down'),
    );
    expect(code).toBe('NonBlankCellOffSheet');
  });

  it('does not shift a part of a table', async () => {
    office.book.addTable(
      office.book.sheets[0]?.id ?? '',
      { row: 50, column: 7, rows: 3, columns: 2 },
      'Lines',
    );
    const code = await office.codeOf((context) =>
      context.workbook.worksheets.getItem('Plan').getRange('H1').insert('Down'),
    );
    expect(code).toBe('InsertDeleteConflict');
  });

  it('is cleared of what was asked', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('H1');
      range.values = [[5]];
      range.numberFormat = [['0.0']];
      range.clear('Contents');
      range.load('values,numberFormat');
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[['']], [['0.0']]]);
      range.clear();
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['General']]);
    });
  });

  it('is selected, and its sheet brought to the front', async () => {
    await office.run(async (context) => {
      context.workbook.worksheets.getItem('My data').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      const active = context.workbook.getActiveCell();
      active.load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(["'My data'!B2:C3", "'My data'!B2"]);
    });
  });

  it('knows the merged areas in it', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.getRange('B30:C31').merge();
      const merged = sheet.getRange().getMergedAreasOrNullObject();
      merged.load('address,areaCount,cellCount');
      const areas = merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      const none = sheet.getRange('A1:A5').getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      expect(merged.toJSON()).toMatchObject({ address: 'Plan!B30:C31', areaCount: 1, cellCount: 4 });
      expect(areas.items.map(({ rowIndex, columnCount }) => [rowIndex, columnCount])).toEqual([[29, 2]]);
      expect(none.isNullObject).toBe(true);
      sheet.getRange('B30:C31').unmerge();
      const after = sheet.getRange().getMergedAreasOrNullObject();
      await context.sync();
      expect(after.isNullObject).toBe(true);
    });
  });

  it('knows what of it is used', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Used');
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      const used = sheet.getRange('C:E').getUsedRange();
      const none = sheet.getRange('E:F').getUsedRangeOrNullObject();
      used.load('address');
      none.load('address');
      await context.sync();
      expect(used.address).toBe('Used!C2:C3');
      expect(none.isNullObject).toBe(true);
    });
  });

  it('hides rows and says so', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A40:A41');
      range.rowHidden = true;
      range.load('rowHidden');
      const mixed = context.workbook.worksheets.getItem('Plan').getRange('A39:A40');
      mixed.load('rowHidden');
      await context.sync();
      expect(range.rowHidden).toBe(true);
      expect(mixed.rowHidden).toBeNull();
    });
  });

  it('has to be loaded before it is read', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1');
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      range.load('address');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });
});
