import { saveWorkbook } from '../../../src/standin/file/saveWorkbook';
import type { WorkbookFile } from '../../../src/standin/file/workbookFile';
import { busyYear, comparedBook, fewerLeave } from '../../support/comparedBook';
import { dependencyGraph, findCircle, referredAreas } from '../../support/dependencyGraph';
import { findLibreOffice, recalculateAll } from '../../support/libreOffice';
import { plannedBook, sheetOf } from '../../support/plannedBook';
import { callsOf, setCell } from '../../support/planningBook';
import { readTable, tableNames } from '../../support/readTable';
import { plannedCases, type PlannedCase } from '../../agreement/workbooks';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(60_000);

const compared = ({ book, settings, language }: PlannedCase): WorkbookFile =>
  comparedBook(
    plannedBook(book(), settings, language),
    { ...settings, scenarios: [busyYear, fewerLeave] },
    language,
  );

type Row = Record<string, unknown>;

/** Figures by position, so that the same check reads both languages. */
const figures = (file: WorkbookFile): number[][] =>
  readTable(file, 'ScenarioReview').map((row: Row) =>
    Object.values(row).map((value) => (typeof value === 'number' ? value : NaN)),
  );

/** Where the columns of the review stand, counted from 0. */
const figureColumns = [2, 3, 4, 5, 6, 7];
const requiredMore = 8;
const [baseChange, baseCostChange] = [20, 21];

function expectClose(shown: number, expected: number): void {
  expect(Math.abs(shown - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

/** Every difference is the row's figure less the base's, in absolute terms and by the base. */
function expectDifferences(rows: number[][]): void {
  const months = rows.length / 3;
  rows.forEach((row, index) => {
    const base = rows[index % months]!;
    figureColumns.forEach((column, at) => {
      const more = row[column]! - base[column]!;
      if (Number.isNaN(more)) expect(row[requiredMore + 2 * at]).toBeNaN();
      else expectClose(row[requiredMore + 2 * at]!, more);
      const share = row[requiredMore + 2 * at + 1]!;
      if (Number.isNaN(more) || base[column] === 0) expect(share).toBeNaN();
      else expectClose(share, more / base[column]!);
    });
  });
}

/** Where the columns of the table by line stand, those of cost from the right since some plans have none. */
const ofLine = { line: 1, month: 2, required: 4, hires: 6, requiredMore: 8, hiresMore: 9 };
const ofCost = { cost: -11, costMore: -9, costShare: -8 };

/** Every difference of a line is its row's figure less that of the base's row of the same line and month. */
function expectLineDifferences(rows: unknown[][]): void {
  const isSame = (row: unknown[]) => (other: unknown[]) =>
    other[ofLine.line] === row[ofLine.line] && other[ofLine.month] === row[ofLine.month];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const base = rows.find(isSame(row))!;
    const figure = (one: unknown[], at: number): number => one.at(at) as number;
    const more = (at: number): number => figure(row, at) - figure(base, at);
    expectClose(figure(row, ofLine.requiredMore), more(ofLine.required));
    expectClose(figure(row, ofLine.hiresMore), more(ofLine.hires));
    if (row.length < 20) continue;
    expectClose(figure(row, ofCost.costMore), more(ofCost.cost));
    const before = figure(base, ofCost.cost);
    if (before === 0) expect(row.at(ofCost.costShare)).toBe('');
    else expectClose(figure(row, ofCost.costShare), more(ofCost.cost) / before);
  }
}

describe('the formulas of a comparison', () => {
  it.each(plannedCases.map((one) => [one.name, one] as const))('run in no circle for %s', (_, one) => {
    const file = compared(one);
    expect(findCircle(dependencyGraph(file))).toBeNull();
  });

  it('refer to the plan’s total and to themselves only', () => {
    const file = compared(plannedCases[0]!);
    const sheets = [...sheetOf(file, 'Scenarios').cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula }]) =>
        formula === undefined
          ? []
          : referredAreas(formula, { sheet: 'Scenarios', row, column }, file).map(({ sheet }) => sheet),
      ),
    );
    expect(new Set(sheets)).toEqual(new Set(['Scenarios', 'HiringPlan']));
  });

  it('refer to the total of the cost review too, where there is one', () => {
    const file = compared(plannedCases.find(({ name }) => name === 'costs and budgets by line')!);
    const formulas = [...sheetOf(file, 'Scenarios').cells.values()].flatMap((cells) =>
      [...cells.values()].map(({ formula }) => formula ?? ''),
    );
    expect(formulas.filter((formula) => formula.includes('CostTotal[Total cost]')).length).toBeGreaterThan(3);
  });
});

(findLibreOffice() === null ? describe.skip : describe)(
  'LibreOffice, calculating a comparison from scratch',
  () => {
    let shown: WorkbookFile[] = [];
    let moved: WorkbookFile;

    beforeAll(async () => {
      const changed = compared(plannedCases[0]!);
      setCell(sheetOf(changed, 'Forecast'), 1, 2, callsOf(60));
      const files = [...plannedCases.map(compared), changed];
      shown = await recalculateAll(files.map((file) => saveWorkbook(null, file)));
      moved = shown.pop()!;
    }, 120_000);

    it.each(plannedCases.map(({ name }, index) => [name, index] as const))(
      'finds the differences from the base, and the base unmoved, for %s',
      (_, index) => {
        const rows = figures(shown[index]!);
        expectDifferences(rows);
        for (const row of rows) expect(row[baseChange!]).toBe(0);
        const costs = tableNames(shown[index]!).includes('CostTotal');
        for (const row of rows) expect(row[baseCostChange!]).toBe(costs ? 0 : NaN);
        expectLineDifferences(readTable(shown[index]!, 'ScenarioLines').map(Object.values));
      },
    );

    it('tells in every row by how much the base has moved once an input changes', () => {
      const rows = readTable(moved, 'ScenarioReview');
      expect(rows.length).toBeGreaterThan(0);
      const [before, now] = [rows[0]!['Required heads'], rows[0]!['Base required now']] as number[];
      expect(now).not.toBeCloseTo(before!, 1);
      for (const row of rows)
        expect(row['Base changed by']).toBeGreaterThanOrEqual(Math.abs(before! - now!) - 1e-5);
    });
  },
);
