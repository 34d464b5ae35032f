import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => (office = await openOffice(['Plan', 'Other'])));
afterEach(() => office.close());

describe('names through Office.js', () => {
  it('stand for a range by its absolute reference', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      sheet.getRange('B3').values = [[8]];
      const name = context.workbook.names.add('HoursPerDay', sheet.getRange('B3'));
      name.load('name,formula,value,type,scope,visible');
      const range = name.getRange();
      range.load('address');
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: 'HoursPerDay',
        formula: '=Plan!$B$3',
        value: 8,
        type: 'Range',
        scope: 'Workbook',
        visible: true,
      });
      expect(range.address).toBe('Plan!B3');
    });
  });

  it.each<[string, unknown, string]>([
    ['=0.5', 0.5, 'Double'],
    ['=8', 8, 'Integer'],
    ['="up ""per"" line"', 'up "per" line', 'String'],
    ['=Plan!$A$1:$A$3', 'Plan!A1:A3', 'Range'],
    ['=SUM(Plan!$A$1:$A$3)', 'SUM(Plan!A1:A3)', 'String'],
  ])('stand for %s', async (formula, value, type) => {
    await office.run(async (context) => {
      const name = context.workbook.names.add('Thing', formula);
      name.load('value,type');
      await context.sync();
      expect([name.value, name.type]).toEqual([value, type]);
    });
  });

  it('are listed, found, changed and deleted', async () => {
    await office.run(async (context) => {
      const { names } = context.workbook;
      names.add('One', '=1');
      names.add('Two', '=2');
      names.getItem('ONE').formula = '=11';
      names.getItem('Two').delete();
      names.load('items/name,items/formula');
      const [found, none, count] = [
        names.getItemOrNullObject('one'),
        names.getItemOrNullObject('Two'),
        names.getCount(),
      ];
      found.load('formula');
      await context.sync();
      expect(names.items.map(({ name, formula }) => [name, formula])).toEqual([['One', '=11']]);
      expect([found.formula, none.isNullObject, count.value]).toEqual(['=11', true, 1]);
    });
  });

  it('of one sheet are told from those of the workbook', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Other');
      sheet.names.add('Rate', '=0.1');
      context.workbook.names.add('Rate', '=0.2');
      const [local, global] = [sheet.names.getItem('Rate'), context.workbook.names.getItem('Rate')];
      local.load('formula,scope');
      global.load('formula,scope');
      await context.sync();
      expect([local.formula, local.scope, global.formula, global.scope]).toEqual([
        '=0.1',
        'Worksheet',
        '=0.2',
        'Workbook',
      ]);
    });
  });

  it('that stand for no range have none', async () => {
    await office.run(async (context) => {
      const none = context.workbook.names.add('Rate', '=0.1').getRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    expect(await office.codeOf((context) => context.workbook.names.getItem('Rate').getRange())).toBe(
      'ItemNotFound',
    );
  });

  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['a name in use', 'ItemAlreadyExists', (context) => context.workbook.names.add('rate', '=1')],
    ['a name that reads as a cell', 'InvalidArgument', (context) => context.workbook.names.add('A1', '=1')],
    ['a name with blanks', 'InvalidArgument', (context) => context.workbook.names.add('a b', '=1')],
    ['a name that is not there', 'ItemNotFound', (context) => context.workbook.names.getItem('Nothing')],
    ['a comment', 'ApiNotFound', (context) => context.workbook.names.add('Noted', '=1', 'why')],
  ])('refuse %s', async (_what, expected, act) => {
    await office.run(async (context) => {
      context.workbook.names.add('Rate', '=0.1');
      await context.sync();
    });
    expect(await office.codeOf(act)).toBe(expected);
  });
});
