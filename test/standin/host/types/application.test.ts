import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => (office = await openOffice(['Plan'])));
afterEach(() => office.close());

describe('the application through Office.js', () => {
  it('calculates when asked', async () => {
    await office.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    expect(office.book.calculations).toBe(1);
    expect(await office.codeOf((context) => context.workbook.application.calculate('Never' as 'Full'))).toBe(
      'InvalidArgument',
    );
  });

  it('calculates once for a value that is read after many writes', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      for (let row = 0; row < 5; row++) sheet.getCell(row, 0).formulas = [['=ROW()']];
      sheet.getRange('A1:A5').load('values');
      await context.sync();
    });
    expect(office.book.calculations).toBe(1);
  });

  it('does not calculate while the add-in has it suspended, until the next sync', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1');
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      range.formulas = [['=1']];
      range.load('values');
      await context.sync();
      expect(office.book.calculations).toBe(0);
      range.load('values');
      await context.sync();
      expect(office.book.calculations).toBe(1);
    });
  });

  it('leaves formulas alone in manual mode', async () => {
    await office.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.load('calculationMode');
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1');
      range.formulas = [['=1']];
      range.load('values');
      await context.sync();
      expect(application.calculationMode).toBe('Manual');
    });
    await office.host.settle();
    expect(office.book.calculations).toBe(0);
  });

  it('says whether the add-in hears of changes', async () => {
    await office.run(async (context) => {
      context.runtime.enableEvents = false;
      context.runtime.load('enableEvents');
      await context.sync();
      expect(context.runtime.enableEvents).toBe(false);
    });
  });
});
