import type { SheetArea } from '../../src/grid/port';
import { contentsOf } from '../support/fileContents';
import { openOfficeWorkbook, type OfficeWorkbook } from '../support/officeWorkbook';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { planningBook, setCell } from '../support/planningBook';

describe('reading through Office.js', () => {
  let workbook: OfficeWorkbook;
  const file = planningBook();
  const blank = sheetOf(
    planningBook({ Forecast: { sheet: 'Empty', rows: [], headers: [], table: null } }),
    'Empty',
  );

  beforeAll(async () => {
    file.sheets.push(blank, {
      ...sheetOf(planningBook(), 'Lines'),
      name: 'Hidden',
      tables: [],
      visibility: 'hidden',
    });
    setCell(sheetOf(file, 'Hidden'), 7, 1, { error: '#DIV/0!' });
    setCell(sheetOf(file, 'Hidden'), 7, 2, true);
    sheetOf(file, 'Hidden').merges.push('B12:C13');
    sheetOf(file, 'Hidden').protected = true;
    file.names.push({ name: 'Mine', formula: 'Forecast!$A$1' });
    workbook = await openOfficeWorkbook(file);
  });
  afterAll(() => workbook.close());

  it('finds what the file says: values, tables, names, protection, hidden and empty sheets', async () => {
    expect(await workbook.port.read([])).toEqual(contentsOf(file, []));
  });

  it('finds formulas and number formats of the sheets asked for only', async () => {
    const { sheets } = await workbook.port.read(['Lines']);
    expect(sheets.filter(({ formulas }) => formulas).map(({ name }) => name)).toEqual(['Lines']);
    expect(sheets.find(({ name }) => name === 'Lines')!.numberFormats![0]![0]).toBe('General');
  });

  it('finds the formulas of sheets that meet a condition, and nothing else of them', async () => {
    const stages = ({ sheet, rows }: SheetArea): boolean => sheet === 'Stages' && rows === 4;
    expect(await workbook.port.read(stages)).toEqual(contentsOf(file, stages));
    const { sheets } = await workbook.port.read(stages);
    expect(sheets.filter(({ formulas }) => formulas).map(({ name }) => name)).toEqual(['Stages']);
    expect(sheets.some(({ charts, rules }) => charts ?? rules)).toBe(false);
  });

  it('sees that the structure is protected', async () => {
    workbook.book.structureProtected = true;
    expect((await workbook.port.read([])).structureProtected).toBe(true);
    workbook.book.structureProtected = false;
  });

  it('leaves a totals row out of a table', async () => {
    const table = workbook.book.table('Stages')!;
    workbook.book.updateTable(table.id, { showTotals: true });
    const read = (await workbook.port.read([])).tables.find(({ name }) => name === 'Stages')!;
    expect(read).toMatchObject({ hasTotals: true, area: { rows: 4 } });
    workbook.book.updateTable(table.id, { showTotals: false });
  });
});

describe('reading a sheet that is larger than one answer may be', () => {
  it('puts the parts together', async () => {
    const file = planningBook();
    const sheet = sheetOf(file, 'Forecast');
    for (let row = 10; row < 1510; row++) {
      for (const column of [0, 1, 99]) setCell(sheet, row, column, row * 1000 + column);
    }
    const workbook = await openOfficeWorkbook(file);
    const { used, values } = (await workbook.port.read([])).sheets[0]!;
    workbook.close();
    expect([used.rows, used.columns, values.length]).toEqual([1510, 100, 1510]);
    expect([values[10]![0], values[999]![1], values[1509]![99]]).toEqual([10_000, 999_001, 1_509_099]);
  });
});

describe('reading a planned workbook', () => {
  it('asks for merged cells only where a plan is about to write, since asking costs the undo list', async () => {
    const planned = plannedBook();
    for (const name of ['Forecast', 'InterviewQuota']) sheetOf(planned, name).merges.push('B40:C41');
    const other = await openOfficeWorkbook(planned);
    const asked = jest.spyOn(other.book.sheetNamed('Forecast')!, 'merges');
    const merges = async (...formulasOf: string[]): Promise<string[]> =>
      (await other.port.read(formulasOf)).sheets.flatMap((sheet) => sheet.merges.map((area) => area.sheet));
    expect(await merges()).toEqual([]);
    expect(await merges('Forecast', 'InterviewQuota')).toEqual(['InterviewQuota']);
    expect(asked).not.toHaveBeenCalled();
    other.close();
  });

  it('gives the formulas that were written', async () => {
    const file = plannedBook();
    const workbook = await openOfficeWorkbook(file);
    const read = (await workbook.port.read(['HiringPlan'])).sheets.find(({ name }) => name === 'HiringPlan')!;
    workbook.close();
    const expected = contentsOf(file, ['HiringPlan']).sheets.find(({ name }) => name === 'HiringPlan')!;
    expect(read.formulas).toEqual(expected.formulas);
  });
});
