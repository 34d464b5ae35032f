import type { BookInput } from '../../../src/standin/book/book';
import { openOffice, type OfficeHarness } from '../../support/officeHarness';

const offices: OfficeHarness[] = [];
afterEach(() => offices.splice(0).forEach((office) => office.close()));

/** The formulas of a table's second column after these were written into cells of it. */
async function after(
  at: string,
  formulas: BookInput[][],
  { fills = true, standing = [['']] as BookInput[][] } = {},
): Promise<unknown[]> {
  const office = await openOffice(['Plan'], { fillsTableColumns: fills });
  offices.push(office);
  return office.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan');
    sheet.getRange('A1:B4').values = [
      ['Month', 'Calls'],
      [1, ''],
      [2, ''],
      [3, ''],
    ];
    context.workbook.tables.add('Plan!A1:B4', true);
    sheet.getRange(`B4:B${3 + standing.length}`).values = standing;
    sheet.getRange(at).formulas = formulas;
    const column = sheet.getRange('B2:B4').load('formulas');
    await context.sync();
    return column.formulas.flat();
  });
}

describe('a formula that is written into a column of a table', () => {
  it('fills the column, whatever was written below it, as Excel may do', async () => {
    expect(await after('B2:B4', [['=A2+1'], ['=A2+2'], ['=A9']])).toEqual(['=A2+1', '=A3+1', '=A4+1']);
  });

  it('fills the cells above it and below it', async () => {
    expect(await after('B3', [['=A3*$A$2']])).toEqual(['=A2*$A$2', '=A3*$A$2', '=A4*$A$2']);
  });

  it('leaves a column of one formula as it is', async () => {
    expect(await after('B2:B4', [['=A2'], ['=A3'], ['=A4']])).toEqual(['=A2', '=A3', '=A4']);
  });

  it('leaves a column alone in which a value stands', async () => {
    expect(await after('B2', [['=A2']], { standing: [[7]] })).toEqual(['=A2', '', 7]);
  });

  it('does nothing beside a table, or where Excel is not set to', async () => {
    const different = [['=A2+1'], ['=A2+2'], ['=A9']];
    expect(await after('C2:C4', different)).toEqual(['', '', '']);
    expect(await after('B2:B4', different, { fills: false })).toEqual(different.flat());
  });
});
