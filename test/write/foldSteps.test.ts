import { sampleWorkbook } from '../../assets/makeSample';
import { parseArea } from '../../src/grid/a1';
import { foldedColumns } from '../../src/write/foldSteps';
import type { PrintedTable } from '../../src/write/printedTable';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { createFilePort } from '../support/filePort';
import { changedBook, plannedBook, sheetOf } from '../support/plannedBook';
import { ready } from '../support/prepared';

const ourSheets = [
  'HiringPlan',
  'TrainingLoss',
  'InterviewQuota',
  'CostReview',
  'PlanBridge',
  'PlanSettings',
];

const inView = (file: WorkbookFile, name: string): string[] => {
  const { tables, hiddenColumns } = sheetOf(file, name);
  const headers = tables.flatMap(({ ref, columns }) => {
    const { column } = parseArea(ref)!;
    return columns.flatMap((one, at) =>
      hiddenColumns.has(column + at) ? [] : [[column + at, one.name] as const],
    );
  });
  return [...new Map(headers).values()];
};

const folds = (file: WorkbookFile, sheet: string) =>
  ready(file).steps.filter(({ step }) => step.kind === 'foldColumns' && step.sheet === sheet);

describe('the sheets of a plan', () => {
  it.each(['en', 'zh-CN'] as const)('show at most 16 columns, those that are read first: %s', (language) => {
    const file = plannedBook(sampleWorkbook(language), {}, language);
    for (const name of ourSheets) {
      expect([name, inView(file, name).length <= 16]).toEqual([name, true]);
      expect(sheetOf(file, name).columnLevels.size).toBe(sheetOf(file, name).hiddenColumns.size);
    }
    if (language === 'en')
      expect(inView(file, 'HiringPlan')).toEqual(
        expect.arrayContaining([
          'Month',
          'Line',
          'Required heads',
          'Actual heads',
          'To add',
          'Hires',
          'Interviews',
        ]),
      );
  });

  it('have no table beside a chart', () => {
    expect(inView(plannedBook(sampleWorkbook('en')), 'PlanCharts')).toEqual([]);
  });

  it('have the colours of what comes of a plan, and of what it looks up', () => {
    const file = plannedBook();
    expect(sheetOf(file, 'HiringPlan').tabColour).toBe('2F6497');
    expect(sheetOf(file, 'PlanSettings').tabColour).toBe('A6A6A6');
    expect(sheetOf(file, 'Forecast').tabColour).toBeUndefined();
  });
});

describe('planning again', () => {
  it('leaves unfolded what somebody has unfolded, with more rows too', () => {
    const file = changedBook();
    for (const name of ourSheets.slice(0, 3)) sheetOf(file, name).hiddenColumns.clear();
    createFilePort(file).take(ready(file).steps);
    for (const name of ourSheets.slice(0, 3)) expect(sheetOf(file, name).hiddenColumns.size).toBe(0);
  });

  it('folds what has come, unfolds what has moved on, and can take both back', () => {
    const file = plannedBook();
    const before = new Set(sheetOf(file, 'TrainingLoss').hiddenColumns);
    const costs = plannedBook(sampleWorkbook('en'));
    file.sheets.push(sheetOf(costs, 'Costs'));
    const steps = folds(file, 'TrainingLoss');
    const port = createFilePort(file);
    port.take(steps);
    const after = sheetOf(file, 'TrainingLoss').hiddenColumns;
    expect(after.size).toBeGreaterThan(before.size);
    port.take([...steps].reverse().flatMap(({ undo }) => undo.map((step) => ({ step, undo: [] }))));
    expect(new Set(sheetOf(file, 'TrainingLoss').hiddenColumns)).toEqual(before);
  });
});

describe('columns that are folded', () => {
  const table = (column: number, columns: number, folded: number[]): PrintedTable => ({
    name: 'T',
    area: { sheet: 'S', row: 3, column, rows: 5, columns },
    folded,
    starts: [],
  });

  it('are those that no table shows', () => {
    expect(foldedColumns([table(0, 4, [1, 2]), table(0, 2, [])], () => true)).toEqual([2]);
  });

  it('have the blank ones between them, unless the user has put something there', () => {
    const tables = [table(0, 2, [1]), table(3, 2, [3, 4]), table(7, 1, []), table(9, 1, [9])];
    expect(foldedColumns(tables, () => true)).toEqual([1, 2, 3, 4, 9]);
    expect(foldedColumns(tables, (column) => column !== 2)).toEqual([1, 3, 4, 9]);
  });
});
