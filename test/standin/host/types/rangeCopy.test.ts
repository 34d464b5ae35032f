import { openOffice, type OfficeHarness } from '../../../support/officeHarness';

let office: OfficeHarness;
beforeEach(async () => (office = await openOffice(['Plan', 'My data'])));
afterEach(() => office.close());

/** What the cells hold after one range was copied to another. */
async function copied(
  cells: unknown[][],
  [at, from, to, shown]: [string, string, string, string],
  sheet = 'Plan',
): Promise<unknown[][]> {
  return office.run(async (context) => {
    const source = context.workbook.worksheets.getItem('Plan');
    const target = context.workbook.worksheets.getItem(sheet);
    source.getRange(at).formulas = cells as string[][];
    target.getRange(to).copyFrom(source.getRange(from), 'Formulas');
    const range = target.getRange(shown).load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

describe('formulas that are copied', () => {
  it('fill the rows below, each reference as far along as its cell', async () => {
    const first = [['Total', 7, '=A1+$A1+A$1', '=SUM(B1:B2)']];
    expect(await copied(first, ['A1:D1', 'A1:D1', 'A2:D3', 'A2:D3'])).toEqual([
      ['Total', 7, '=A2+$A2+A$1', '=SUM(B2:B3)'],
      ['Total', 7, '=A3+$A3+A$1', '=SUM(B3:B4)'],
    ]);
  });

  it('fill an area of several times their size, and other sheets', async () => {
    const cells = [['=A5'], [true]];
    expect(await copied(cells, ['B5:B6', 'B5:B6', 'C7:D10', 'C7:D10'], 'My data')).toEqual([
      ['=B7', '=C7'],
      [true, true],
      ['=B9', '=C9'],
      [true, true],
    ]);
  });

  it('lose the references that would leave the sheet', async () => {
    expect(await copied([['=A1']], ['B2', 'B2', 'B1', 'B1'])).toEqual([['=#REF!']]);
  });

  it('empty the cells where nothing stands, and leave the looks of all', async () => {
    const plan = office.book.sheetNamed('Plan')!;
    const below = { row: 1, column: 0, rows: 1, columns: 2 };
    plan.write(below, [['old', 'older']]);
    plan.setNumberFormats(below, [['0.0%', 'General']]);
    expect(await copied([['', 'new']], ['A1:B1', 'A1:B1', 'A2:B2', 'A1:B2'])).toEqual([
      ['', 'new'],
      ['', 'new'],
    ]);
    expect(plan.numberFormats(below)).toEqual([['0.0%', 'General']]);
  });

  it('are refused where they do not fit in whole, and on a protected sheet', async () => {
    const copy = (from: string, to: string): Promise<string> =>
      office.codeOf((context) => {
        const sheet = context.workbook.worksheets.getItem('Plan');
        sheet.getRange(to).copyFrom(sheet.getRange(from), 'Formulas');
      });
    expect(await copy('A1:A2', 'B1:B3')).toBe('ApiNotFound');
    expect(await copy('A1:B1', 'A2:C3')).toBe('ApiNotFound');
    office.book.sheetNamed('Plan')!.protected = true;
    expect(await copy('A1', 'B1:B3')).toBe('AccessDenied');
  });
});

describe('formats that are copied', () => {
  it('fill an area of several times their size', async () => {
    const plan = office.book.sheetNamed('Plan')!;
    plan.setNumberFormats({ row: 0, column: 0, rows: 2, columns: 2 }, [
      ['0', '0.0%'],
      ['0.00', 'General'],
    ]);
    await office.run(async (context) => {
      const source = context.workbook.worksheets.getItem('Plan');
      const target = context.workbook.worksheets.getItem('My data');
      target.getRange('A1:D4').copyFrom(source.getRange('A1:B2'), 'Formats');
      target.getRange('A6:D7').copyFrom(source.getRange('A1:B1'), 'Formats');
      await context.sync();
    });
    const shown = (row: number, rows: number): string[][] =>
      office.book.sheetNamed('My data')!.numberFormats({ row, column: 0, rows, columns: 4 });
    const [odd, even] = [
      ['0', '0.0%', '0', '0.0%'],
      ['0.00', 'General', '0.00', 'General'],
    ];
    expect(shown(0, 4)).toEqual([odd, even, odd, even]);
    expect(shown(5, 2)).toEqual([odd, odd]);
  });
});
