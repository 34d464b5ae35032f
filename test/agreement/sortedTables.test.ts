/** Our tables sorted by whoever looks at them: every figure goes with its row, or is #N/A. */
import { openBook } from '../../src/standin/book/openBook';
import { toWorkbookFile } from '../../src/standin/book/toWorkbookFile';
import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import type { FileCellValue, WorkbookFile } from '../../src/standin/file/workbookFile';
import { isOurTable, ourTables } from '../../src/grid/names';
import { areaOf } from '../support/fileArea';
import { findLibreOffice, recalculateAll } from '../support/libreOffice';
import { plannedBook } from '../support/plannedBook';
import { mappedPlans } from './mappedWorkbooks';
import { plannedCases, type PlannedCase } from './workbooks';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(240_000);

const cases: PlannedCase[] = [
  ...plannedCases.filter(({ name }) =>
    [
      'costs that change with the months',
      'joiners from everywhere',
      'stages by line of which HR has recorded some',
      'lead times and long odds',
    ].includes(name),
  ),
  ...mappedPlans.filter(({ name }) => /merged line cells|copy of a pivot/.test(name)),
];

interface Table {
  sheet: string;
  name: string;
  /** The cells below the headers. */
  row: number;
  column: number;
  rows: number;
  headers: string[];
  /** Whether each column holds formulas. */
  computed: boolean[];
}

/** Our tables but for the settings, whose cells have names, which stay where they are. */
function tablesOf(file: WorkbookFile): Table[] {
  return file.sheets.flatMap(({ name: sheet, tables, cells }) =>
    tables
      .filter(({ name }) => isOurTable(name) && name !== ourTables.settings)
      .map(({ name, ref, columns }) => {
        const { row, column, rows } = areaOf(ref);
        const headers = columns.map((one) => one.name);
        const computed = headers.map((_, at) => cells.get(row + 1)?.get(column + at)?.formula !== undefined);
        return { sheet, name, row: row + 1, column, rows: rows - 1, headers, computed };
      }),
  );
}

type Shown = Map<string, FileCellValue>;

/** What the formulas of our tables show, by the row that each had in the plan. */
function shownOf(
  file: WorkbookFile,
  tables: readonly Table[],
  sorted: string,
  order: readonly number[],
): Shown {
  const shown: Shown = new Map();
  for (const { sheet, name, row, column, rows, headers, computed } of tables) {
    const { cells } = file.sheets.find((one) => one.name === sheet)!;
    for (let at = 0; at < rows; at++) {
      const own = name === sorted ? order[at]! : at;
      headers.forEach((header, offset) => {
        // Where a row stands is no figure.
        if (!computed[offset] || /row|place|行|位置|hits|命中/i.test(header)) return;
        shown.set(`${name}[${header}] ${own}`, cells.get(row + at)?.get(column + offset)?.value ?? null);
      });
    }
  }
  return shown;
}

const isNoFigure = (value: FileCellValue | undefined): boolean =>
  typeof value === 'object' && value !== null && value.error === '#N/A';

function others(before: Shown, after: Shown): string[] {
  return [...before].flatMap(([key, one]) => {
    const now = after.get(key);
    if (isNoFigure(now)) return [];
    const isSame =
      typeof one === 'number' && typeof now === 'number'
        ? Math.abs(one - now) <= 1e-9 * Math.max(1, Math.abs(one))
        : JSON.stringify(one) === JSON.stringify(now);
    return isSame ? [] : [`${key}: ${JSON.stringify(now)} is not ${JSON.stringify(one)}`];
  });
}

/** Orders of rows: the other way round, and every third one after the other. */
const ordersOf = (rows: number): number[][] => [
  Array.from({ length: rows }, (_, at) => rows - 1 - at),
  Array.from({ length: rows }, (_, at) => at).sort((one, other) => (one % 3) - (other % 3) || one - other),
];

describe('a table of ours that somebody sorts', () => {
  it.each(cases.map((one) => [one.name, one] as const))(
    'shows every figure with its row, or #N/A, and so does whatever looks at it, for %s',
    async (_, { book: make, settings, language }) => {
      const book = await openBook(plannedBook(make(), settings, language));
      try {
        await book.calculate();
        const tables = tablesOf(toWorkbookFile(book));
        const before = shownOf(toWorkbookFile(book), tables, '', []);
        const wrong: string[] = [];
        for (const table of tables.filter(({ rows }) => rows > 1)) {
          const sheet = book.sheetNamed(table.sheet)!;
          const areas = table.computed.flatMap((computed, offset) =>
            computed ? [] : [{ row: table.row, column: table.column + offset, rows: table.rows, columns: 1 }],
          );
          const columns = areas.map((area) => sheet.values(area).flat());
          const write = (order: readonly number[]): void =>
            areas.forEach((area, at) =>
              sheet.write(
                area,
                order.map((from) => [(columns[at]![from] ?? '') as string]),
              ),
            );
          for (const order of ordersOf(table.rows)) {
            write(order);
            await book.calculate();
            const after = shownOf(toWorkbookFile(book), tables, table.name, order);
            wrong.push(
              ...others(before, after)
                .slice(0, 3)
                .map((one) => `${table.name} sorted: ${one}`),
            );
          }
          write(Array.from({ length: table.rows }, (__, at) => at));
        }
        expect(wrong).toEqual([]);
        await book.calculate();
        expect(shownOf(toWorkbookFile(book), tables, '', [])).toEqual(before);
      } finally {
        book.dispose();
      }
    },
  );

  (findLibreOffice() === null ? it.skip : it)('does so in LibreOffice', async () => {
    const {
      book: make,
      settings,
      language,
    } = cases.find(({ name }) => name.startsWith('costs that change'))!;
    const planned = plannedBook(make(), settings, language);
    const tables = tablesOf(planned);
    const sorted = tables.filter(({ rows }) => rows > 1);
    const files = sorted.map((table) => reversed(planned, table));
    const [first, ...shown] = await recalculateAll(
      [planned, ...files].map((file) => saveWorkbook(null, file)),
    );
    const before = shownOf(first!, tables, '', []);
    expect([...before.values()].filter((value) => typeof value === 'number').length).toBeGreaterThan(500);
    sorted.forEach((table, index) => {
      const after = shownOf(shown[index]!, tables, table.name, ordersOf(table.rows)[0]!);
      expect([table.name, others(before, after)]).toEqual([table.name, []]);
    });
  });
});

function reversed(planned: WorkbookFile, { sheet, row, column, rows, computed }: Table): WorkbookFile {
  const file = structuredClone(planned);
  const { cells } = file.sheets.find((one) => one.name === sheet)!;
  computed.forEach((isFormula, offset) => {
    if (isFormula) return;
    const own = Array.from({ length: rows }, (_, at) => cells.get(row + at)?.get(column + offset));
    own.forEach((cell, at) => {
      if (cell) cells.get(row + rows - 1 - at)!.set(column + offset, cell);
    });
  });
  return file;
}
