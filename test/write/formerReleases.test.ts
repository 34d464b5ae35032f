import { tables, type TablesCatalogue } from '../../src/words/catalogue';
import type { Language } from '../../src/words/language';
import { formerReleases, type FormerHeader } from '../../src/words/tables/formerHeaders';
import { reviewPlan } from '../../src/jobs/plan/reviewPlan';
import { surveyWorkbook } from '../../src/jobs/plan/surveyWorkbook';
import type { FileCell, FileSheet, WorkbookFile } from '../../src/standin/file/workbookFile';
import { wordsOf } from '../../src/tables/tableWords';
import { areaAddress } from '../../src/grid/a1';
import { areaOf } from '../support/fileArea';
import { createFilePort } from '../support/filePort';
import { planAgain, plannedBook, sheetOf } from '../support/plannedBook';
import { months, planningBook, setCell } from '../support/planningBook';
import { problemsOf, ready, savedSettings } from '../support/prepared';
import { snapshot } from '../support/bookSnapshot';

type Part = keyof TablesCatalogue;
type Table = FileSheet['tables'][number];

/** Columns that came with the release after the first, without those that stand in place of one of its own. */
const since: Partial<Record<Part, string[]>> = {
  plan: [
    ...['leavers', 'named', 'shortTraining', 'interviewQuota', 'confidence', 'joinersFrom'],
    ...['plannedJoiners', 'joined', 'inTotal'],
  ],
  training: ['starters'],
  quotas: ['confidence', 'interviewKey'],
};

const book = (): WorkbookFile =>
  planningBook({
    Stages: {
      headers: ['Stage', 'Pass rate', 'Cost per candidate'],
      rows: [
        ['Interview', 0.45, 10],
        ['Offer', 0.8, 20],
      ],
    },
    Costs: { headers: ['Base pay', 'Seat cost'], rows: [[5000, 600]] },
    Budget: { headers: ['Month', 'Budget'], rows: [[months(1)[0]!, 700_000]] },
  });

/** A workbook as the first release left it, as far as headers, sheets and folds go. */
function firstRelease(language: Language): WorkbookFile {
  const file = plannedBook(book(), {}, language);
  file.sheets = file.sheets.filter(({ name }) => name !== 'PlanSummary');
  for (const sheet of file.sheets) {
    sheet.columnLevels.clear();
    sheet.hiddenColumns.clear();
    // They would stand over the columns of this release.
    sheet.conditionalFormats = [];
    const { average } = tables[language].funnel;
    for (const { series } of sheet.charts)
      for (const one of series) if (one.name === average) one.name = language === 'en' ? 'Quota' : '配额';
    for (const table of sheet.tables) {
      const headers = formerHeadersOf(table, language);
      if (headers) giveHeaders(sheet, table, headers);
    }
  }
  return file;
}

/** Former headers with the offset that each column has now, or null; null where the table is as it was. */
function formerHeadersOf(table: Table, language: Language): [string, number | null][] | null {
  const part = wordsOf(table.name);
  const words = tables[language][part] as Record<string, string>;
  const former: readonly FormerHeader[] = formerReleases[0]!.headers[part] ?? [];
  const gone = (since[part] ?? []).map((key) => words[key]);
  if (!/^(Hiring|Training|Interview|Cost|PlanStages|PlanFunnel)/.test(table.name)) return null;
  return table.columns.flatMap(({ name }, offset): [string, number | null][] => {
    if (gone.includes(name)) return [];
    const renamed = former.find(({ now }) => now !== null && words[now] === name);
    const dropped = former.filter(({ now, after }) => now === null && words[after] === name);
    return [
      [renamed?.header[language] ?? name, offset],
      ...dropped.map(({ header }): [string, null] => [header[language], null]),
    ];
  });
}

function giveHeaders(sheet: FileSheet, table: Table, headers: readonly [string, number | null][]): void {
  const area = areaOf(table.ref);
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = sheet.cells.get(row)!;
    const before = table.columns.map((_, offset): FileCell | undefined => cells.get(area.column + offset));
    before.forEach((_, offset) => cells.delete(area.column + offset));
    headers.forEach(([header, offset], at) => {
      const cell = offset === null ? { value: 1 } : before[offset];
      if (cell) cells.set(area.column + at, row === area.row ? { ...cell, value: header } : cell);
    });
  }
  table.columns = headers.map(([name]) => ({ name }));
  table.ref = areaAddress({ ...area, columns: headers.length });
}

const seen = (file: WorkbookFile) => {
  const { cells, tables: places, rules } = snapshot(file);
  const series = file.sheets.flatMap(({ charts }) =>
    charts.map((chart) => [chart.name, chart.series.map(({ name }) => name)]),
  );
  const folds = file.sheets.map(({ name, columnLevels }) => [name, [...columnLevels.keys()].sort()]);
  return { cells, places, rules, series: series.sort(), folds: Object.fromEntries(folds) as unknown };
};

describe.each(['en', 'zh-CN'] as const)(
  'a workbook that the first release has planned, in %s',
  (language) => {
    it('holds every header that was renamed or dropped', () => {
      const held = firstRelease(language).sheets.flatMap((sheet) =>
        sheet.tables.flatMap(({ name, columns }) => columns.map((one) => `${wordsOf(name)} ${one.name}`)),
      );
      for (const [part, former] of Object.entries(formerReleases[0]!.headers))
        for (const { header } of former) expect(held).toContain(`${part} ${header[language]}`);
    });

    it('is planned again as a fresh one, and then is just this plan', async () => {
      const file = firstRelease(language);
      const review = await reviewPlan(createFilePort(file), savedSettings(), language);
      expect(review).toMatchObject({ kind: 'changes', changes: { newRules: true, isWritten: true } });
      expect(await planAgain(file, {}, language)).toMatchObject({ kind: 'written' });
      expect(seen(file)).toEqual(seen(plannedBook(book(), {}, language)));
      expect(ready(file, {}, language).steps).toEqual([]);
    });

    it('is planned again in the other language', async () => {
      const other = language === 'en' ? 'zh-CN' : 'en';
      const file = firstRelease(language);
      expect(await planAgain(file, {}, other)).toMatchObject({ kind: 'written' });
      expect(seen(file)).toEqual(seen(plannedBook(book(), {}, other)));
    });

    it('is what it was once that plan is taken back', () => {
      const file = firstRelease(language);
      const before = seen(file);
      const { steps } = ready(file, {}, language);
      const port = createFilePort(file);
      port.take(steps);
      port.take([...steps].reverse().flatMap(({ undo }) => undo.map((step) => ({ step, undo: [] }))));
      expect(seen(file)).toEqual(before);
    });

    it('is told to be of an earlier release, where its sheets show no plan of this one', async () => {
      const survey = await surveyWorkbook(createFilePort(firstRelease(language)), savedSettings(), language);
      expect(survey).toMatchObject({ planned: true, standing: null, isOfFormerRelease: true });
      const now = await surveyWorkbook(createFilePort(plannedBook()), savedSettings(), language);
      expect(now.planned).toBe(true);
      expect(now).not.toHaveProperty('isOfFormerRelease');
    });
  },
);

describe("a column of the user's that is called as one of ours was", () => {
  /** Puts a column of the user's into a table, before that at the offset. */
  function addColumn(file: WorkbookFile, name: string, header: string, offset: number): string {
    const sheet = file.sheets.find(({ tables: all }) => all.some((table) => table.name === name))!;
    const table = sheet.tables.find((one) => one.name === name)!;
    const headers = table.columns.map((one, at): [string, number | null] => [one.name, at]);
    headers.splice(offset, 0, [header, null]);
    giveHeaders(sheet, table, headers);
    const { row, column } = areaOf(table.ref);
    setCell(sheet, row, column + offset, header);
    return areaAddress({ row, column: column + offset, rows: 1, columns: 1 });
  }
  const widthOf = (file: WorkbookFile, sheet: string): number =>
    sheetOf(file, sheet).tables[0]!.columns.length;

  it.each([
    ['InterviewQuota', 'Quota'],
    ['InterviewQuota', 'Row'],
    ['CostReview', 'Quota row'],
    ['TrainingLoss', 'Whole hires'],
  ])('stays at the right end of a table of this release: %s, %s', (name, header) => {
    const file = plannedBook(book());
    addColumn(file, name, header, widthOf(file, name));
    const before = snapshot(file);
    createFilePort(file).take(ready(file).steps);
    expect(snapshot(file)).toEqual(before);
  });

  it('is not overwritten within a table of this release', () => {
    const file = plannedBook(book());
    const cell = addColumn(file, 'InterviewQuota', 'Quota', 5);
    expect(problemsOf(file)).toContain(`InterviewQuota!${cell} tableChanged`);
  });

  it.each([
    ['InterviewQuota', '配额'],
    ['PlanFunnel', 'Cost from here'],
  ])('is not overwritten in a table of the first release: %s, %s', (name, header) => {
    const file = firstRelease('en');
    const { sheet, table } = file.sheets
      .flatMap((one) => one.tables.map((each) => ({ sheet: one, table: each })))
      .find((one) => one.table.name === name)!;
    const cell = addColumn(file, name, header, table.columns.length);
    const problems = problemsOf(file);
    // The funnel keeps its columns, and with them that of the user.
    if (name === 'PlanFunnel') expect(problems.filter((one) => one.endsWith('tableChanged'))).toEqual([]);
    else expect(problems).toContain(`${sheet.name}!${cell} tableChanged`);
  });
});
