import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => (office = await openOffice(['Plan'])));
afterEach(() => office.close());

const add = (context: Excel.RequestContext, address: string) => {
  const format = context.workbook.worksheets
    .getItem('Plan')
    .getRange(address)
    .conditionalFormats.add('Custom');
  format.custom.rule.formula = '=$B2<0';
  format.custom.format.font.color = '#C00000';
  format.custom.format.fill.color = '#FFC7CE';
  return format;
};

describe('conditional formats through Office.js', () => {
  it('have a formula, a font and a fill', async () => {
    await office.run(async (context) => {
      const format = add(context, 'B2:B9');
      format.load('id,type');
      format.custom.rule.load('formula');
      format.custom.format.font.bold = true;
      format.custom.format.font.load('bold');
      format.custom.format.fill.load('color');
      const range = format.getRange();
      range.load('address');
      await context.sync();
      expect(format.custom.format.font.bold).toBe(true);
      expect([format.type, format.custom.rule.formula, format.custom.format.fill.color]).toEqual([
        'Custom',
        '=$B2<0',
        '#FFC7CE',
      ]);
      expect(range.address).toBe('Plan!B2:B9');
    });
    expect(office.book.activeSheet.conditionalFormats).toEqual([
      {
        id: 'CF1',
        area: { row: 1, column: 1, rows: 8, columns: 1 },
        formula: '=$B2<0',
        bold: true,
        fontColour: 'C00000',
        fillColour: 'FFC7CE',
      },
    ]);
  });

  it('are found through any range that they reach into', async () => {
    await office.run(async (context) => {
      add(context, 'B2:B9');
      add(context, 'D2:D9');
      const sheet = context.workbook.worksheets.getItem('Plan');
      const { conditionalFormats } = sheet.getRange('A5:C5');
      conditionalFormats.load('items/id');
      const count = sheet.getRange('A1:Z99').conditionalFormats.getCount();
      await context.sync();
      expect(conditionalFormats.items.map(({ id }) => id)).toEqual(['CF1']);
      expect(count.value).toBe(2);
      conditionalFormats.getItem('CF1').delete();
      const none = conditionalFormats.getItemOrNullObject('CF1');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('are cleared with their whole area only', async () => {
    await office.run(async (context) => {
      add(context, 'B2:B9');
      context.workbook.worksheets.getItem('Plan').getRange('A1:C20').conditionalFormats.clearAll();
      add(context, 'B2:B9');
      await context.sync();
    });
    expect(office.book.activeSheet.conditionalFormats).toHaveLength(1);
    const code = await office.codeOf((context) =>
      context.workbook.worksheets.getItem('Plan').getRange('B2:B4').conditionalFormats.clearAll(),
    );
    expect(code).toBe('ApiNotFound');
  });

  it('are refused in other kinds, and with a rule that is no formula', async () => {
    const kind = await office.codeOf((context) =>
      context.workbook.worksheets.getItem('Plan').getRange('A1').conditionalFormats.add('DataBar'),
    );
    const rule = await office.codeOf((context) => {
      add(context, 'A1').custom.rule.formula = 'B2<0';
    });
    expect([kind, rule]).toEqual(['ApiNotFound', 'InvalidArgument']);
  });
});

describe('data validation through Office.js', () => {
  const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');

  it('is a list of items or of cells', async () => {
    await office.run(async (context) => {
      const typed = plan(context).getRange('A1:A5').dataValidation;
      const cells = plan(context).getRange('B1').dataValidation;
      typed.rule = { list: { inCellDropDown: true, source: 'solved,planned' } };
      cells.rule = { list: { inCellDropDown: true, source: plan(context).getRange('D1:D3') } };
      typed.load('rule,type');
      cells.load('rule');
      const inside = plan(context).getRange('A2').dataValidation;
      const across = plan(context).getRange('A1:A9').dataValidation;
      inside.load('type');
      across.load('type');
      await context.sync();
      expect(typed.toJSON()).toMatchObject({ type: 'List', rule: { list: { source: 'solved,planned' } } });
      expect(cells.rule).toMatchObject({ list: { source: '=Plan!D1:D3' } });
      expect([inside.type, across.type]).toEqual(['List', 'Inconsistent']);
    });
    expect(office.book.activeSheet.validations).toHaveLength(2);
  });

  it('is a number between two others, with a note and an alert', async () => {
    await office.run(async (context) => {
      const { dataValidation } = plan(context).getRange('C1:C5');
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      dataValidation.prompt = { title: 'PTY', message: 'A share', showPrompt: true };
      dataValidation.errorAlert = { title: 'PTY', message: 'At most 1', showAlert: true, style: 'Stop' };
      dataValidation.load('rule,type,prompt,errorAlert');
      await context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        type: 'Decimal',
        rule: { decimal: { formula1: 0, formula2: 1 } },
        prompt: { message: 'A share' },
        errorAlert: { message: 'At most 1' },
      });
    });
  });

  it.each<[string, (validation: Excel.DataValidation) => void, string]>([
    [
      'another comparison of numbers',
      (one) => (one.rule = { decimal: { formula1: 1, operator: 'LessThan' } }),
      'ApiNotFound',
    ],
    [
      'a bound that is a formula',
      (one) => (one.rule = { decimal: { formula1: '=A1', formula2: 1, operator: 'Between' } }),
      'InvalidArgument',
    ],
    [
      'a message without a rule',
      (one) => (one.prompt = { title: '', message: 'Hello', showPrompt: true }),
      'ApiNotFound',
    ],
    [
      'a title of more than 32 characters',
      (one) => {
        one.rule = { list: { inCellDropDown: true, source: 'a' } };
        one.prompt = { title: 'x'.repeat(33), message: 'Hello', showPrompt: true };
      },
      'InvalidArgument',
    ],
  ])('refuses %s', async (_, change, code) => {
    expect(await office.codeOf((context) => change(plan(context).getRange('B1').dataValidation))).toBe(code);
  });

  it('is replaced by another rule over the same cells, and cleared', async () => {
    await office.run(async (context) => {
      const { dataValidation } = plan(context).getRange('A1:A5');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
      dataValidation.rule = { list: { inCellDropDown: true, source: 'b' } };
      await context.sync();
      expect(office.book.activeSheet.validations.map(({ list }) => list)).toEqual(['b']);
      dataValidation.clear();
      dataValidation.load('type,rule');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual(['None', {}]);
    });
  });

  it('is refused in other kinds, empty, or over a part of a validated area', async () => {
    const codes = [
      await office.codeOf((context) => {
        plan(context).getRange('A1').dataValidation.rule = {
          wholeNumber: { formula1: 1, operator: 'GreaterThan' },
        };
      }),
      await office.codeOf((context) => {
        plan(context).getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '' } };
      }),
      await office.codeOf((context) => {
        plan(context).getRange('A1:A5').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' } };
        plan(context).getRange('A2').dataValidation.clear();
      }),
    ];
    expect(codes).toEqual(['ApiNotFound', 'InvalidArgument', 'ApiNotFound']);
  });
});
