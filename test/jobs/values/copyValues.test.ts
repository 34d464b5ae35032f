import type { FileSheet, WorkbookFile } from '../../../src/standin/file/workbookFile';
import { tables } from '../../../src/words/catalogue';
import { valuesEnding } from '../../../src/grid/names';
import { copyValues } from '../../../src/jobs/values/copyValues';
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

  it('shows what its sheet shows, with the formats, and holds no formula', async () => {
    const file = withStaff(shownPlan());
    await copied(file);
    const copy = sheetOf(file, 'Staff (values)');
    const values = [...copy.cells].flatMap(([, row]) => [...row].map(([, cell]) => cell));
    expect(values.every(({ formula }) => formula === undefined)).toBe(true);
    expect(copy.cells.get(3)!.get(1)!.value).toBe(17);
    expect(copy.cells.get(4)!.get(0)!.value).toBe('=not a formula');
    expect(copy.cells.get(4)!.get(1)!.value).toBe('#N/A');
    const formatOf = (sheet: string) => file.styles[sheetOf(file, sheet).cells.get(4)!.get(0)!.style ?? 0];
    expect(formatOf('InterviewQuota (values)')).toEqual(formatOf('InterviewQuota'));
  });

  it('leaves all that was there as it was', async () => {
    const file = withStaff(shownPlan());
    const before = snapshot(file);
    const sheets = await copied(file);
    const copies = sheets.map(({ copy }) => copy);
    file.sheets = file.sheets.filter(({ name }) => !copies.includes(name));
    file.names = file.names.filter(({ sheet }) => !copies.includes(sheet ?? ''));
    expect(snapshot(file)).toEqual(before);
  });

  it('has the tables, rules, charts, widths, frozen panes and page set-up of its sheet', async () => {
    const file = shownPlan();
    const plan = sheetOf(file, 'HiringPlan');
    plan.columnWidths.set(2, 31);
    plan.gridLines = false;
    await copied(file);
    const copy = sheetOf(file, 'HiringPlan (values)');
    const namesOf = (sheet: FileSheet) => sheet.tables.map(({ name }) => name);
    expect(namesOf(copy)).toEqual(namesOf(plan).map((name) => `${name}_values`));
    expect(copy.tables.map(({ ref, style }) => [ref, style])).toEqual(
      plan.tables.map(({ ref, style }) => [ref, style]),
    );
    expect(copy.conditionalFormats).toEqual(plan.conditionalFormats);
    expect(copy.conditionalFormats).not.toEqual([]);
    expect(copy.columnWidths).toEqual(plan.columnWidths);
    expect([copy.frozen, copy.gridLines, copy.page]).toEqual([plan.frozen, false, plan.page]);
    const printed = (sheet: FileSheet) =>
      file.names
        .filter((one) => one.sheet === sheet.name)
        .map(({ name, formula }) => `${name}=${formula.replaceAll(/'?HiringPlan[^!]*!/g, '')}`)
        .sort();
    expect(printed(plan)).toHaveLength(2);
    expect(printed(copy)).toEqual(printed(plan));
  });

  it.each(['en', 'zh-CN'] as const)('says under its title whose copy it is, in %s', async (language) => {
    const file = shownPlan(hiringBook(), language);
    const notes = (sheet: string) => sheetOf(file, sheet).cells.get(1)!.get(0)!.value as string;
    const before = notes('PlanCharts');
    await copied(file, language);
    const [plan, charts] = ['HiringPlan', 'PlanCharts'].map((name) =>
      notes(`${name}${valuesEnding[language]}`),
    );
    expect(plan).toBe(tables[language].notes.copy.replace('{sheet}', 'HiringPlan'));
    expect(charts).toContain('PlanCharts');
    expect(notes('PlanCharts')).toBe(before);
  });

  it('leaves a note alone whose title is gone, or that is true of a copy too', async () => {
    const file = shownPlan();
    setCell(sheetOf(file, 'HiringPlan'), 0, 0, 'Our plan');
    setCell(sheetOf(file, 'HiringPlan'), 1, 0, 'Ours too');
    await copied(file);
    const noteOf = (sheet: string) => sheetOf(file, sheet).cells.get(1)!.get(0)!.value;
    expect(noteOf('HiringPlan (values)')).toBe('Ours too');
    expect(noteOf('InterviewQuota (values)')).toBe(noteOf('InterviewQuota'));
  });

  it('shows the charts of the plan over the copied cells, but not those that were deleted', async () => {
    const file = shownPlan();
    const charts = sheetOf(file, 'PlanCharts');
    const [deleted] = charts.charts.splice(1, 1);
    await copied(file);
    const copies = sheetOf(file, 'PlanCharts (values)').charts;
    expect(copies.map(({ name }) => name)).toEqual(charts.charts.map(({ name }) => name));
    expect(copies.map(({ name }) => name)).not.toContain(deleted!.name);
    const references = copies.flatMap(({ series }) => series.flatMap((one) => [one.values, one.categories]));
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((one) => !one.includes(' (values)'))).toEqual([]);
    expect(copies[0]!.series[0]!.values.replace(' (values)', '').replaceAll("'", '')).toBe(
      charts.charts[0]!.series[0]!.values.replaceAll("'", ''),
    );
  });

  it('leaves out charts over a sheet that is hidden and so not copied', async () => {
    const file = shownPlan();
    sheetOf(file, 'HiringPlan').visibility = 'hidden';
    await copied(file);
    const names = sheetOf(file, 'PlanCharts (values)').charts.map(({ name }) => name);
    expect(names).not.toContain('CrewHeads');
    expect(names).toContain('CrewFunnel');
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
    expect(copy.columnWidth(0)).toBe(workbook.book.sheetNamed('Staff')!.columnWidth(0));
    workbook.close();
  });

  it('has charts, banded tables, panes and pages, and is taken back whole wherever it breaks off', async () => {
    const file = shownPlan();
    const workbook = await openOfficeWorkbook(file);
    const plan = workbook.book.sheetNamed('HiringPlan')!;
    plan.frozen = { rows: 4, columns: 2 };
    plan.page = { orientation: 'landscape', paperSize: 9, fit: { wide: 3, high: 0 } };
    workbook.book.setName({ name: '_xlnm.Print_Titles', formula: '=HiringPlan!$4:$4', sheetId: plan.id });
    workbook.book.setName({
      name: '_xlnm.Print_Area',
      formula: '=HiringPlan!$A$1:$N$9,HiringPlan!$O$4:$AA$9',
      sheetId: plan.id,
    });
    const before = workbook.contents();
    let broken = 0;
    for (let afterChanges = 0; ; afterChanges += 90, broken++) {
      workbook.host.failNext({ code: 'AccessDenied', afterChanges });
      const error = await copyValues(workbook.port, 'en').then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (error === null) break;
      expect({ afterChanges, error, ...workbook.contents() }).toMatchObject({
        error: { undone: true },
        ...before,
      });
    }
    workbook.host.clearFaults();
    expect(broken).toBeGreaterThan(3);
    const copy = workbook.book.sheetNamed('HiringPlan (values)')!;
    expect(copy.frozen).toEqual({ rows: 4, columns: 2 });
    expect(copy.page).toEqual({ orientation: 'landscape', paperSize: 9, fit: { wide: 3, high: 0 } });
    expect(workbook.book.names).toContainEqual({
      name: '_xlnm.Print_Titles',
      formula: "='HiringPlan (values)'!$4:$4",
      sheetId: copy.id,
    });
    expect(workbook.book.names).toContainEqual({
      name: '_xlnm.Print_Area',
      formula: "='HiringPlan (values)'!$A$1:$N$9,'HiringPlan (values)'!$O$4:$AA$9",
      sheetId: copy.id,
    });
    const table = workbook.book.table('HiringTotal_values')!;
    expect([table.sheetId, table.bandedRows]).toEqual([copy.id, true]);
    const charts = workbook.book.sheetNamed('PlanCharts (values)')!.charts;
    expect(charts.map(({ name }) => name)).toEqual(
      workbook.book.sheetNamed('PlanCharts')!.charts.map(({ name }) => name),
    );
    workbook.close();
  });

  it.each([
    ['rows', { rows: 3, columns: 0 }],
    ['columns', { rows: 0, columns: 2 }],
    ['neither', { rows: 0, columns: 0 }],
  ])('freezes %s as its sheet does', async (_, frozen) => {
    const workbook = await openOfficeWorkbook(withStaff(planningBook()));
    workbook.book.sheetNamed('Staff')!.frozen = frozen;
    await copyValues(workbook.port, 'en');
    expect(workbook.book.sheetNamed('Staff (values)')!.frozen).toEqual(frozen);
    workbook.close();
  });

  it('takes a cell in the last column along, though Excel takes no cells of whole rows', async () => {
    const file = withStaff(planningBook());
    setCell(sheetOf(file, 'Staff'), 1, 16_383, 'far out');
    const workbook = await openOfficeWorkbook(file);
    await copyValues(workbook.port, 'en');
    const copy = workbook.book.sheetNamed('Staff (values)')!;
    expect(copy.values({ row: 1, column: 16_383, rows: 1, columns: 1 })).toEqual([['far out']]);
    expect(copy.values({ row: 3, column: 0, rows: 1, columns: 1 })).toEqual([[120]]);
    workbook.close();
  });

  it.each([
    ['another kind of copy', (to: Excel.Range, from: Excel.Range) => to.copyFrom(from, 'Values')],
    [
      'a range that the target is no multiple of',
      (to: Excel.Range) => to.copyFrom(to.worksheet.getRange('A1:A2'), 'Formats'),
    ],
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
