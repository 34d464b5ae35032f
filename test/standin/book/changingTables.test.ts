import fc from 'fast-check';
import type { Area } from '../../../src/standin/areas';
import { BookProblem } from '../../../src/standin/book/bookProblem';
import { openBook } from '../../../src/standin/book/openBook';
import { toWorkbookFile } from '../../../src/standin/book/toWorkbookFile';
import type { UniverBook } from '../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../src/standin/book/sheets/univerSheet';
import { at, newBook, value, write } from './support';

// Whatever is done to the rows and columns of a sheet with two tables, the tables stay tables: their headers
// are their columns' names, their formulas give what they say, and whoever reads them reads what is there.

interface Step {
  what: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns' | 'write' | 'rename';
  place: number;
  count: number;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    what: fc.constantFrom('insertRows', 'deleteRows', 'insertColumns', 'deleteColumns', 'write', 'rename'),
    place: fc.nat(14),
    count: fc.integer({ min: 1, max: 2 }),
  }),
  { minLength: 1, maxLength: 7 },
);

let book: UniverBook;
let front: UniverSheet;
let data: UniverSheet;

async function setUp(): Promise<void> {
  ({ book, sheet: front } = await newBook());
  data = book.sheet(book.addSheet('Data').id)!;
  write(data, 'B3:D6', [
    ['Line', 'Calls', 'Twice'],
    ['a', 1, null],
    ['b', 2, null],
    ['c', 3, null],
  ]);
  write(data, 'G9:H11', [
    ['Month', 'Rate %'],
    [1, 10],
    [2, 20],
  ]);
  book.addTable(data.id, at('B3:D6'), 'First_1');
  book.addTable(data.id, at('G9:H11'), 'Second');
  write(data, 'D4:D6', [['=[@Calls]*2'], ['=[@Calls]*2'], ['=[@Calls]*2']]);
  write(front, 'A1:A3', [['=SUM(First_1[Calls])'], ['=SUM(Second[Rate %])'], ['=SUM(First_1[Twice])']]);
  await book.calculate();
}

function carryOut({ what, place, count }: Step): void {
  if (what === 'write') {
    data.write({ row: 20 + place, column: 20, rows: 1, columns: 1 }, [[place]]);
    return;
  }
  if (what === 'rename') {
    const table = book.tables[place % Math.max(1, book.tables.length)];
    if (table) book.updateTable(table.id, { name: `${table.name}x` });
    return;
  }
  try {
    data[what](place, count);
  } catch (problem) {
    // Excel refuses to take the header row from a table.
    if (!(problem instanceof BookProblem) || problem.code !== 'tableCut') throw problem;
  }
}

function columnValues(area: Area, index: number): number {
  const column = { ...area, row: area.row + 1, rows: area.rows - 1, column: area.column + index, columns: 1 };
  return data.values(column).reduce((sum, [cell]) => sum + (typeof cell === 'number' ? cell : 0), 0);
}

/** What a formula on the other sheet must show: the sum of a column, or #REF! once that is gone. */
function expected(stem: string, column: string): unknown {
  const table = book.tables.find(({ name }) => name.startsWith(stem));
  const index = table?.columns.findIndex(({ name }) => name === column) ?? -1;
  return table && index >= 0 ? columnValues(table.area, index) : { error: '#REF!' };
}

function checkTables(): void {
  for (const table of book.tables) {
    const headers = data.values({ ...table.area, rows: 1 })[0];
    expect(headers).toEqual(table.columns.map(({ name }) => name));
    expect(new Set(headers).size).toBe(headers?.length);
    expect(table.area.rows).toBeGreaterThanOrEqual(2);
  }
}

test('tables, and all who read them, survive whatever happens to rows and columns', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      await setUp();
      try {
        for (const step of list) {
          carryOut(step);
          await book.calculate();
          checkTables();
        }
        expect(value(front, 'A1')).toEqual(expected('First_1', 'Calls'));
        expect(value(front, 'A2')).toEqual(expected('Second', 'Rate %'));
        const twice = book.tables.find(({ name }) => name.startsWith('First_1'));
        const kept = twice?.columns.map(({ name }) => name) ?? [];
        if (kept.includes('Calls') && kept.includes('Twice'))
          expect(value(front, 'A3')).toBe(2 * Number(value(front, 'A1')));
      } finally {
        book.dispose();
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('a calculation from scratch finds nothing to correct afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      await setUp();
      try {
        for (const step of list) carryOut(step);
        await book.calculate();
        const area = at('A1:P40');
        const before = [front.values(area), data.values(area)];
        book.core.calculation.markEverything();
        await book.calculate();
        expect([front.values(area), data.values(area)]).toEqual(before);
      } finally {
        book.dispose();
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

test('a file that is saved afterwards opens as the same workbook', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      await setUp();
      try {
        for (const step of list) carryOut(step);
        await book.calculate();
        const again = await openBook(toWorkbookFile(book));
        const area = at('A1:P40');
        const [frontAgain, dataAgain] = again.sheets;
        expect(frontAgain?.values(area)).toEqual(front.values(area));
        expect(dataAgain?.values(area)).toEqual(data.values(area));
        expect(dataAgain?.formulas(area)).toEqual(data.formulas(area));
        const shape = ({ tables }: UniverBook): unknown =>
          tables.map(({ name, area: place, columns }) => ({ name, place, columns }));
        expect(shape(again)).toEqual(shape(book));
        again.dispose();
      } finally {
        book.dispose();
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);
