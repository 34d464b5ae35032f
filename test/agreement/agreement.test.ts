import { monthSerial } from '../../src/model/calendar/month';
import { sheetSpecs } from '../../src/tables/sheetSpec';
import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { findLibreOffice, recalculateAll } from '../support/libreOffice';
import { plannedBook, sheetOf } from '../support/plannedBook';
import { setCell } from '../support/planningBook';
import { ready } from '../support/prepared';
import { readTable } from '../support/readTable';
import { comparedColumns, disagreements, figureCount } from './compare';
import { plannedCases, type PlannedCase } from './workbooks';

const hasLibreOffice = findLibreOffice() !== null;
if (!hasLibreOffice) console.warn('LibreOffice is not installed: written formulas are not recalculated.');

type Layout = ReturnType<typeof ready>['layout'];

/** Each case is prepared once and written once, however many tests look at it; none changes what it is given. */
const layouts = new Map<PlannedCase, Layout>();
function layoutOf(planned: PlannedCase): Layout {
  const { book, settings, language } = planned;
  const layout = layouts.get(planned) ?? ready(book(), settings, language).layout;
  layouts.set(planned, layout);
  return layout;
}

const writtenBooks = new Map<PlannedCase, WorkbookFile>();
function writtenBook(planned: PlannedCase): WorkbookFile {
  const { book, settings, language } = planned;
  const file = writtenBooks.get(planned) ?? plannedBook(book(), settings, language);
  writtenBooks.set(planned, file);
  return file;
}

/** The lower line of the worked example, which is the second level of its ladder. */
const hotline = (file: WorkbookFile) => readTable(file, 'HiringPlan_2')[0]!;

const dated = plannedCases.find(({ name }) => name === 'costs that change with the months')!;

/** The costs of every line from March hold from April instead, and the line's own from April are taken out. */
function raisedLater(file: WorkbookFile): WorkbookFile {
  const costs = sheetOf(file, 'Costs');
  setCell(costs, 1, 0, monthSerial('2026-04'));
  for (const column of costs.cells.get(4)!.keys()) setCell(costs, 4, column, null);
  return file;
}

/** Columns of formulas that a plan shows, each as "table header". Those of PlanForecast are the inputs, seen in HiringPlan. */
function shownColumns(planned: PlannedCase): string[] {
  const tables = sheetSpecs(layoutOf(planned)).flatMap((sheet) =>
    sheet.tables.filter(({ rows }) => rows > 0),
  );
  return tables.flatMap(({ name, columns }) =>
    columns
      .filter(({ formula, helper }) => formula !== undefined && !helper)
      .map(({ header }) => `${name.replace(/^HiringPlan_\d+$/, 'HiringPlan')} ${header}`),
  );
}

describe('the figures of the model', () => {
  it.each(plannedCases.map((one) => [one.name, one] as const))(
    'stand beside every column of formulas that is shown for %s',
    (_, planned) => {
      const file = writtenBook(planned);
      const compared = new Set(comparedColumns(file, layoutOf(planned)));
      expect(shownColumns(planned).filter((column) => !compared.has(column))).toEqual([]);
    },
  );
});

(hasLibreOffice ? describe : describe.skip)(
  'LibreOffice, calculating the written formulas from scratch',
  () => {
    let shown: WorkbookFile[] = [];
    let later: WorkbookFile;

    beforeAll(async () => {
      const written = plannedCases.map(writtenBook);
      const files = [...written, raisedLater(plannedBook(dated.book()))];
      shown = await recalculateAll(files.map((file) => saveWorkbook(null, file)));
      later = shown.pop()!;
    }, 120_000);

    it("shows the worked example's own numbers", () => {
      const row = hotline(shown[0]!);
      expect(row['Base heads']).toBeCloseTo(68.027, 3);
      expect(row['Loss']).toBeCloseTo(20.915, 3);
      expect(row['Required heads']).toBeCloseTo(88.943, 3);
      expect([row['Heads to add'], row['Hires'], row['Interview quota']]).toEqual([9, 9, 38]);
      expect(row['Interviews']).toBeCloseTo(9 / 0.324, 9);
    });

    it('solves the worked example with a multiplier of 3 and 3 hires', () => {
      const row = hotline(shown[1]!);
      expect(row['Gap before coaching']).toBeCloseTo(0.943, 3);
      expect([row['Multiplier'], row['Heads to add']]).toEqual([3, 3]);
    });

    it('follows the month from which a row of costs holds, and a row that is emptied', () => {
      const { layout } = ready(raisedLater(dated.book()));
      expect(layout.review!.lines).not.toEqual(layoutOf(dated).review!.lines);
      expect(disagreements(later, layout)).toEqual([]);
    });

    it.each(plannedCases.map((one, index) => [one.name, one, index] as const))(
      'shows the figures of the model for %s',
      (_, planned, index) => {
        const layout = layoutOf(planned);
        expect(disagreements(shown[index]!, layout)).toEqual([]);
        expect(figureCount(shown[index]!, layout)).toBeGreaterThan(layout.plan.lines.length * 20);
      },
    );
  },
);
