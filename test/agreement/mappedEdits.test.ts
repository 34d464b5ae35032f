/** What people do to the cells of their forecast after a plan: no figure may become that of another cell. */
import type { Area } from '../../src/standin/areas';
import type { BookSheet, BookValue } from '../../src/standin/book/book';
import { openBook } from '../../src/standin/book/openBook';
import { toWorkbookFile } from '../../src/standin/book/toWorkbookFile';
import type { UniverBook } from '../../src/standin/book/univerBook';
import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import { areaOf } from '../support/fileArea';
import { findLibreOffice, recalculateAll } from '../support/libreOffice';
import { plannedBook } from '../support/plannedBook';
import { ready } from '../support/prepared';
import { readTable, tableNames } from '../support/readTable';
import { mappedCases, type MappedCase } from './mappedWorkbooks';

// Many runs in one test, on machines that may have much else to do.
jest.setTimeout(120_000);

/** The rows and columns that hold the forecast's figures, with the headers beside them. */
interface Block {
  sheet: string;
  /** Of an Excel table no header can be taken out. */
  isTable: boolean;
  /** Of the figures alone. */
  area: Area;
  /** The area with what stands to its left. */
  rows: Area;
  /** The area with what stands above it. */
  columns: Area;
}

/** The blocks of a case: cells that lie together on a sheet, be it in a list or beside their months. */
function blocksOf(one: MappedCase): Block[] {
  const { inputs } = ready(one.book(), { mapping: one.mapping }, one.language).layout;
  const { planForecast, area, columns } = inputs.sources.Forecast!;
  if (planForecast?.where.kind === 'blocks') {
    return planForecast.where.blocks.map(({ area: { sheet, ...figures }, lines, months, linesAre }) => {
      const [left, above] = linesAre === 'rows' ? [lines, months] : [months, lines];
      const first = Math.min(figures.column, ...left.keys.map((key) => key.area.column));
      const top = Math.min(figures.row, ...above.keys.map((key) => key.area.row));
      return {
        sheet,
        isTable: isTableAt(one, sheet, top),
        area: figures,
        rows: { ...figures, column: first, columns: figures.column + figures.columns - first },
        columns: { ...figures, row: top, rows: figures.row + figures.rows - top },
      };
    });
  }
  const { sheet, ...whole } = area;
  const offsets = [...columns.values()].map(({ offset }) => offset);
  const width = planForecast ? whole.columns : Math.max(...offsets) + 1;
  const figures = { ...whole, columns: width };
  const isTable = isTableAt(one, sheet, whole.row - 1);
  return [
    {
      sheet,
      isTable,
      area: figures,
      rows: figures,
      columns: { ...figures, row: figures.row - 1, rows: figures.rows + 1 },
    },
  ];
}

function isTableAt(one: MappedCase, sheet: string, row: number): boolean {
  const { tables } = one.book().sheets.find(({ name }) => name === sheet)!;
  return tables.some(({ ref }) => areaOf(ref).row === row);
}

/** The plan of a case without what its calls and handling times do not need: other sheets, and formulas of other columns. */
function smallBook(one: MappedCase): WorkbookFile {
  const file = plannedBook(one.book(), { mapping: one.mapping }, one.language);
  const others = ['TrainingLoss', 'InterviewQuota', 'CostReview', 'PlanBridge', 'PlanCharts'];
  file.sheets = file.sheets.filter(({ name }) => !others.includes(name));
  for (const { tables, cells } of file.sheets) {
    for (const { ref, columns } of tables.filter(({ name }) => isHiringPlan(name))) {
      const { row, column, rows } = areaOf(ref);
      columns.forEach(({ name }, offset) => {
        if (needed.includes(name)) return;
        for (let at = row + 1; at < row + rows; at++) delete cells.get(at)?.get(column + offset)?.formula;
      });
    }
  }
  return file;
}

const needed = [
  'Calls',
  '话务量',
  'AHT seconds',
  '平均处理秒',
  'Forecast row',
  '预测行',
  'Lines row',
  '线表行',
];
const isHiringPlan = (table: string): boolean => /^HiringPlan(_\d+)?$/.test(table);

/** Calls and handling time of each month and line. */
function figuresOf(file: WorkbookFile): Map<string, unknown> {
  const figures = new Map<string, unknown>();
  for (const name of tableNames(file).filter(isHiringPlan)) {
    for (const row of readTable(file, name)) {
      const [month, line] = [row['Month'] ?? row['月份'], row['Line'] ?? row['线']];
      figures.set(`${month} ${line} calls`, row['Calls'] ?? row['话务量']);
      figures.set(`${month} ${line} AHT`, row['AHT seconds'] ?? row['平均处理秒']);
    }
  }
  return figures;
}
const isError = (shown: unknown): boolean => typeof shown === 'object' && shown !== null && 'error' in shown;

/** Figures that are neither as before nor an error. */
function others(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  return [...before].flatMap(([key, figure]) => {
    const now = after.get(key);
    const isSame = typeof now === 'number' && Math.abs(now - Number(figure)) <= 1e-9 * Math.abs(now);
    return isSame || isError(now) ? [] : [`${key}: ${JSON.stringify(now)} is not ${String(figure)}`];
  });
}
const lost = (after: ReadonlyMap<string, unknown>): string[] =>
  [...after].flatMap(([key, now]) => (isError(now) ? [key] : []));

async function calculated(book: UniverBook): Promise<Map<string, unknown>> {
  await book.calculate();
  return figuresOf(toWorkbookFile(book));
}

async function inBook<T>(one: MappedCase, work: (book: UniverBook) => Promise<T>): Promise<T> {
  const book = await openBook(smallBook(one));
  try {
    return await work(book);
  } finally {
    book.dispose();
  }
}

const sheetOf = (book: UniverBook, { sheet }: Block): BookSheet => book.sheetNamed(sheet)!;
const backwards = (count: number): number[] => Array.from({ length: count }, (_, index) => count - 1 - index);

/** Puts the rows of an area into another order; `order` says which row comes where. */
function reorderRows(sheet: BookSheet, area: Area, order: readonly number[]): void {
  const rows = sheet.values(area);
  sheet.write(
    area,
    order.map((from) => rows[from]!.map((cell) => (cell ?? '') as string)),
  );
}

function reorderColumns(sheet: BookSheet, area: Area, order: readonly number[]): void {
  const rows = sheet.values(area);
  sheet.write(
    area,
    rows.map((row) => order.map((from) => (row[from] ?? '') as string)),
  );
}

/** The order in which Excel puts rows by one of their columns: numbers, then texts, blanks last. */
function sorted(rows: readonly BookValue[][], column: number, direction = 1): number[] {
  const rank = (cell: BookValue): number =>
    cell === null || cell === '' ? 3 : typeof cell === 'number' ? 1 : 2;
  return rows
    .map((_, index) => index)
    .sort((one, other) => {
      const [a, b] = [rows[one]![column]!, rows[other]![column]!];
      const [first, second] = [rank(a), rank(b)];
      if (first === 3 || second === 3) return first - second || one - other;
      const byRank = first - second;
      const byValue = typeof a === 'number' ? a - Number(b) : String(a).localeCompare(String(b));
      return direction * (byRank || byValue) || one - other;
    });
}

const cases = mappedCases.map((one) => [one.name, one] as const);

describe('after a plan', () => {
  it.each(cases)('rows and columns put into %s leave every figure as it was', async (_, one) => {
    await inBook(one, async (book) => {
      const before = await calculated(book);
      expect(lost(before)).toEqual([]);
      for (const block of blocksOf(one)) {
        const sheet = sheetOf(book, block);
        const { row, rows, column, columns } = block.area;
        for (const at of new Set([block.columns.row, row, row + 1, row + rows - 1, row + rows])) {
          sheet.insertRows(at, 1);
          expect([at, [...(await calculated(book))]]).toEqual([at, [...before]]);
          sheet.deleteRows(at, 1);
        }
        for (const at of new Set([block.rows.column, column, column + 1, column + columns - 1])) {
          sheet.insertColumns(at, 2);
          expect([at, [...(await calculated(book))]]).toEqual([at, [...before]]);
          sheet.deleteColumns(at, 2);
        }
      }
      expect([...(await calculated(book))]).toEqual([...before]);
    });
  });

  it.each(cases)('sorting %s moves no figure to another line or month', async (_, one) => {
    await inBook(one, async (book) => {
      const before = await calculated(book);
      for (const block of blocksOf(one)) {
        const sheet = sheetOf(book, block);
        const rows = sheet.values(block.rows);
        const orders = [
          backwards(rows.length),
          ...rows[0]!.slice(0, 3).map((__, column) => sorted(rows, column, column % 2 === 0 ? 1 : -1)),
        ];
        for (const order of orders) {
          reorderRows(sheet, block.rows, order);
          expect(others(before, await calculated(book))).toEqual([]);
          reorderRows(sheet, block.rows, backOf(order));
        }
        const across = backwards(block.columns.columns);
        reorderColumns(sheet, block.columns, across);
        expect(others(before, await calculated(book))).toEqual([]);
        reorderColumns(sheet, block.columns, across);
      }
      expect([...(await calculated(book))]).toEqual([...before]);
    });
  });

  it.each(cases)('a row or a column taken out of %s takes no figure from another', async (_, one) => {
    const edits = blocksOf(one).flatMap((block) => {
      const { row, rows, column, columns } = block.area;
      const header = block.isTable ? [] : [row - 1];
      return [
        ...[...header, row, row + rows - 1].map((at) => (sheet: BookSheet) => sheet.deleteRows(at, 1)),
        ...[column, column + columns - 1].map((at) => (sheet: BookSheet) => sheet.deleteColumns(at, 1)),
      ].map((edit) => ({ block, edit }));
    });
    for (const { block, edit } of edits) {
      await inBook(one, async (book) => {
        const before = await calculated(book);
        edit(sheetOf(book, block));
        expect(others(before, await calculated(book))).toEqual([]);
      });
    }
  });
});

function backOf(order: readonly number[]): number[] {
  return order.map((_, index) => order.indexOf(index));
}

(findLibreOffice() === null ? describe.skip : describe)('LibreOffice', () => {
  it('agrees on where figures are found in blocks whose rows have come, gone and changed places', async () => {
    const some = mappedCases.filter(({ name }) =>
      /pivot|merged line|a block for each|headings|below their/.test(name),
    );
    expect(some.length).toBe(5);
    const edited = await Promise.all(
      some.map((one) => inBook(one, (book) => edits(book, blocksOf(one)[0]!))),
    );
    const shown = await recalculateAll(
      edited.flatMap(({ files }) => files.map((file) => saveWorkbook(null, file))),
    );
    const figures = edited.map((_, index) => shown.slice(index * 3, index * 3 + 3).map(figuresOf));
    edited.forEach(({ before }, index) => {
      const [inserted, reversed, deleted] = figures[index]!;
      expect([others(before, inserted!), lost(inserted!)]).toEqual([[], []]);
      expect([others(before, reversed!), others(before, deleted!)]).toEqual([[], []]);
    });
  }, 240_000);
});

/** The figures of a book, and the book with rows and columns put in, with its rows the other way round, and with one gone. */
async function edits(
  book: UniverBook,
  block: Block,
): Promise<{ before: Map<string, unknown>; files: WorkbookFile[] }> {
  const before = await calculated(book);
  const sheet = sheetOf(book, block);
  const { row, column } = block.area;
  const now = async (): Promise<WorkbookFile> => {
    await book.calculate();
    return toWorkbookFile(book);
  };
  sheet.insertRows(row + 1, 1);
  sheet.insertColumns(column + 1, 1);
  const inserted = await now();
  sheet.deleteRows(row + 1, 1);
  sheet.deleteColumns(column + 1, 1);
  const order = backwards(block.rows.rows);
  reorderRows(sheet, block.rows, order);
  const reversed = await now();
  reorderRows(sheet, block.rows, order);
  sheet.deleteRows(row + 1, 1);
  return { before, files: [inserted, reversed, await now()] };
}
