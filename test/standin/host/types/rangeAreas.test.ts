import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeAll(async () => {
  office = await openOffice(['My plan']);
  const sheet = office.book.activeSheet;
  sheet.merge({ row: 0, column: 0, rows: 1, columns: 3 });
  sheet.merge({ row: 4, column: 1, rows: 2, columns: 1 });
});
afterAll(() => office.close());

describe('several areas through Office.js', () => {
  it('have addresses and a count of cells together', async () => {
    await office.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('My plan').getRange().getMergedAreasOrNullObject();
      areas.load('address,areaCount,cellCount');
      await context.sync();
      expect(areas.address).toBe("'My plan'!A1:C1,'My plan'!B5:B6");
      expect([areas.areaCount, areas.cellCount]).toEqual([2, 5]);
    });
  });

  it('are ranges, one by one', async () => {
    await office.run(async (context) => {
      const { areas } = context.workbook.worksheets
        .getItem('My plan')
        .getRange()
        .getMergedAreasOrNullObject();
      const second = areas.getItemAt(1).load('address');
      const count = areas.getCount();
      areas.load('items/address');
      await context.sync();
      expect(areas.items.map(({ address }) => address)).toEqual(["'My plan'!A1:C1", "'My plan'!B5:B6"]);
      expect([second.address, count.value]).toEqual(["'My plan'!B5:B6", 2]);
      areas.items[0]!.values = [['Title', '', '']];
      await context.sync();
    });
    expect(office.book.activeSheet.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['Title']]);
    const code = await office.codeOf((context) =>
      context.workbook.worksheets
        .getItem('My plan')
        .getRange()
        .getMergedAreasOrNullObject()
        .areas.getItemAt(9),
    );
    expect(code).toBe('InvalidArgument');
  });

  it('are only those that a range touches', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('My plan');
      const touched = sheet.getRange('C1:C9').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('D1:D9').getMergedAreasOrNullObject();
      none.areas.load('items');
      await context.sync();
      expect(touched.address).toBe("'My plan'!A1:C1");
      expect(none.isNullObject).toBe(true);
    });
  });
});
