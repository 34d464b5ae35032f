import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => {
  office = await openOffice(['Plan']);
  const sheet = office.book.activeSheet;
  const areas = {
    area: { row: 1, column: 1, rows: 3, columns: 1 },
    rest: [{ row: 9, column: 1, rows: 2, columns: 1 }],
  };
  sheet.conditionalFormats.push({ id: 'file1', formula: '=B2<0', ...areas, fromFile: true });
  sheet.validations.push({ list: 'a,b', ...areas, fromFile: true });
});
afterEach(() => office.close());

const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');

describe('rules that a file has put over several areas', () => {
  it('are found through each of them', async () => {
    await office.run(async (context) => {
      const found = ['B3', 'B10', 'B6'].map((address) => plan(context).getRange(address).conditionalFormats);
      for (const formats of found) formats.load('items/id');
      const validated = ['B3', 'B10', 'B6'].map((address) => plan(context).getRange(address).dataValidation);
      for (const validation of validated) validation.load('type');
      await context.sync();
      expect(found.map(({ items }) => items.length)).toEqual([1, 1, 0]);
      expect(validated.map(({ type }) => type)).toEqual(['List', 'List', 'None']);
    });
  });

  it('have no one range, but their areas', async () => {
    await office.run(async (context) => {
      const format = plan(context).getRange('B3').conditionalFormats.getItemAt(0);
      const ranges = format.getRanges().load('address,areaCount');
      await context.sync();
      expect([ranges.address, ranges.areaCount]).toEqual(['Plan!B2:B4,Plan!B10:B11', 2]);
    });
    const code = await office.codeOf((context) =>
      plan(context).getRange('B3').conditionalFormats.getItemAt(0).getRange(),
    );
    expect(code).toBe('InvalidOperation');
  });

  it('go only together', async () => {
    expect(
      await office.codeOf((context) => plan(context).getRange('B1:B5').conditionalFormats.clearAll()),
    ).toBe('ApiNotFound');
    expect(await office.codeOf((context) => plan(context).getRange('B1:B5').dataValidation.clear())).toBe(
      'ApiNotFound',
    );
    await office.run(async (context) => {
      plan(context).getRange('B1:B20').conditionalFormats.clearAll();
      plan(context).getRange('B1:B20').dataValidation.clear();
      await context.sync();
    });
    const { conditionalFormats, validations } = office.book.activeSheet;
    expect([conditionalFormats, validations]).toEqual([[], []]);
  });
});
