import type { WorkbookFile } from '../../../src/workbook/file/workbookFile';
import { copyValues } from '../../../src/workbook/values/copyValues';
import { blankSheet } from '../../support/blankSheet';
import { snapshot } from '../../support/bookSnapshot';
import { createFilePort } from '../../support/filePort';
import { openOfficeWorkbook } from '../../support/officeWorkbook';
import { hiringBook, shownPlan } from '../../support/hiringBook';
import { sheetOf } from '../../support/plannedBook';
import { planningBook, setCell } from '../../support/planningBook';
import { problemsOf, ready } from '../../support/prepared';

function withStaff(file: WorkbookFile): WorkbookFile {
  const staff = blankSheet('Staff');
  file.sheets.push(staff);
  setCell(staff, 0, 0, 'Agents for each interval, a long title above the table');
  setCell(staff, 2, 0, 'Calls');
  setCell(staff, 2, 1, 'Agents');
  setCell(staff, 3, 0, 120);
  staff.cells.get(3)!.set(1, { value: 17, formula: 'CREW.REQUIRED_STAFF(A4,240,0.8,20)' });
  staff.cells.set(
    4,
    new Map([
      [0, { value: '=not a formula' }],
      [1, { value: { error: '#N/A' }, formula: 'NA()' }],
    ]),
  );
  return file;
}

async function copied(file: WorkbookFile, language: 'en' | 'zh-CN' = 'en') {
  const outcome = await copyValues(createFilePort(file), language);
  if (outcome.kind === 'refused') throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.sheets;
}

describe('a copy of values', () => {
  it('is made of every sheet with a table of ours or a call of our functions, and of no other', async () => {
    const sheets = await copied(withStaff(shownPlan()));
    expect(sheets.map(({ of }) => of)).toEqual(
      expect.arrayContaining(['HiringPlan', 'TrainingLoss', 'InterviewQuota', 'PlanSettings', 'Staff']),
    );
    expect(sheets.map(({ of }) => of)).not.toContain('Forecast');
    expect(sheets.map(({ copy }) => copy)).toContain('HiringPlan (values)');
  });

  it('shows what its sheet shows, with the formats, and holds no formula, table or name', async () => {
    const file = withStaff(shownPlan());
    await copied(file);
    const copy = sheetOf(file, 'Staff (values)');
    const values = [...copy.cells].flatMap(([, row]) => [...row].map(([, cell]) => cell));
    expect(values.every(({ formula }) => formula === undefined)).toBe(true);
    expect(copy.cells.get(3)!.get(1)!.value).toBe(17);
    expect(copy.cells.get(4)!.get(0)!.value).toBe('=not a formula');
    expect(copy.cells.get(4)!.get(1)!.value).toBe('#N/A');
    const quotas = sheetOf(file, 'InterviewQuota (values)');
    expect(quotas.tables).toEqual([]);
    const formatOf = (sheet: string) => file.styles[sheetOf(file, sheet).cells.get(4)!.get(0)!.style ?? 0];
    expect(formatOf('InterviewQuota (values)')).toEqual(formatOf('InterviewQuota'));
  });

  it('leaves all that was there as it was', async () => {
    const file = withStaff(shownPlan());
    const before = snapshot(file);
    const sheets = await copied(file);
    const after = snapshot(file);
    for (const { copy } of sheets) delete after.cells[copy];
    expect(after).toEqual(before);
  });

  it('is no input of a plan, even with the headers of one', async () => {
    const file = shownPlan(hiringBook());
    const plan = ready(file).summary;
    await copied(file);
    expect(ready(file).summary).toEqual(plan);
    expect(problemsOf(file).filter((one) => one.includes('ambiguous'))).toEqual([]);
  });

  it('gets the next free name when it is made again, in either language', async () => {
    const file = withStaff(planningBook());
    expect(await copied(file)).toEqual([{ of: 'Staff', copy: 'Staff (values)' }]);
    expect(await copied(file)).toEqual([{ of: 'Staff', copy: 'Staff 2 (values)' }]);
    expect(await copied(file, 'zh-CN')).toEqual([{ of: 'Staff', copy: 'Staff（数值）' }]);
  });

  it('is not made where there is nothing of ours', async () => {
    expect(await copied(planningBook())).toEqual([]);
  });

  it('is refused where the structure is protected, and taken back when it fails half way', async () => {
    const file = withStaff(planningBook());
    const before = snapshot(file);
    for (const steps of [0, 1, 2, 3]) {
      const port = createFilePort(file);
      port.failAfter(steps);
      await expect(copyValues(port, 'en')).rejects.toMatchObject({ undone: true });
      expect(snapshot(file)).toEqual(before);
    }
    file.structureProtected = true;
    const outcome = await copyValues(createFilePort(file), 'en');
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code: 'structureProtected' }] });
  });
});

describe('through Office.js', () => {
  it('has the look of its sheet', async () => {
    const workbook = await openOfficeWorkbook(withStaff(planningBook()));
    const header = { row: 2, column: 0, rows: 1, columns: 2 };
    workbook.book.sheetNamed('Staff')!.setStyle(header, { bold: true, fillColour: '2F6497' });
    await copyValues(workbook.port, 'en');
    const copy = workbook.book.sheetNamed('Staff (values)')!;
    expect([0, 1, 2].map((column) => copy.style(2, column).bold ?? false)).toEqual([true, true, false]);
    expect(copy.style(2, 1).fillColour).toBe('2F6497');
    expect(copy.values(header)).toEqual([['Calls', 'Agents']]);
    // The title above the table does not widen the column below it.
    expect(copy.columnWidth(0)).toBeLessThan(30);
    workbook.close();
  });

  it.each([
    ['another kind of copy', (to: Excel.Range, from: Excel.Range) => to.copyFrom(from, 'Values')],
    ['a range of another size', (to: Excel.Range) => to.copyFrom(to.getCell(0, 0), 'Formats')],
  ])('refuses, in the preview, %s', async (_, copy) => {
    const workbook = await openOfficeWorkbook(withStaff(planningBook()));
    const code = await workbook.codeOf((context) => {
      const sheet = context.workbook.worksheets.getItem('Staff');
      copy(sheet.getRange('D1:D3'), sheet.getRange('A1:A3'));
    });
    expect(code).toBe('ApiNotFound');
    workbook.close();
  });
});
