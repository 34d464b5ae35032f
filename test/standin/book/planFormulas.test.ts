import fc from 'fast-check';
import type { UniverBook } from '../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../src/standin/book/sheets/univerSheet';
import { at, newBook, value, write } from './support';

// The kinds of formulas that a plan is written in, over tables as large as a small plan has.

const LINES = 3;
const MONTHS = 36;
const ROWS = LINES * MONTHS;

let book: UniverBook;
let input: UniverSheet;
let plan: UniverSheet;

interface Figures {
  line: string;
  month: number;
  calls: number;
}

const figures: Figures[] = Array.from({ length: ROWS }, (_, index) => ({
  line: `L${Math.floor(index / MONTHS)}`,
  month: 46_000 + 30 * (index % MONTHS),
  calls: 1000 + ((index * 7919) % 5000),
}));

const COLUMNS: [
  name: string,
  formula: (row: number) => string,
  expected: (f: Figures, row: number) => number,
][] = [
  [
    'Calls',
    () => '=SUMIFS(Input_1[Calls (n)],Input_1[Line],[@Line],Input_1[Month],[@Month])',
    (f) => f.calls,
  ],
  ['Hours', () => '=[@Calls]*240/3600', (f) => (f.calls * 240) / 3600],
  [
    'Heads',
    () => '=ROUNDUP(ROUND([@Hours]/7.3,6),0)',
    (f) => Math.ceil(Number(((f.calls * 240) / 3600 / 7.3).toFixed(6))),
  ],
  [
    'Over',
    () => '=MAX(0,[@Heads]-20)',
    (f) => Math.max(0, Math.ceil(Number(((f.calls * 240) / 3600 / 7.3).toFixed(6))) - 20),
  ],
  [
    'First',
    () => '=INDEX(Input_1[Calls (n)],MATCH([@Line],Input_1[Line],0))',
    (_, row) => figures[row - (row % MONTHS)]!.calls,
  ],
  ['Share', () => '=IF([@Calls]=0,0,[@Calls]/SUM(Input_1[Calls (n)]))', (f) => f.calls / total()],
  ['Rolled', (row) => (row % MONTHS === 0 ? '=[@Calls]' : `=I${row + 1}+[@Calls]`), (_, row) => rolled(row)],
];

function total(): number {
  return figures.reduce((sum, { calls }) => sum + calls, 0);
}

function rolled(row: number): number {
  return figures.slice(row - (row % MONTHS), row + 1).reduce((sum, { calls }) => sum + calls, 0);
}

beforeAll(async () => {
  ({ book, sheet: input } = await newBook());
  plan = book.sheet(book.addSheet('Plan').id)!;
  write(input, `A1:C${ROWS + 1}`, [
    ['Line', 'Month', 'Calls (n)'],
    ...figures.map((f) => [f.line, f.month, f.calls]),
  ]);
  book.addTable(input.id, at(`A1:C${ROWS + 1}`), 'Input_1');
  const names = COLUMNS.map(([name]) => name);
  write(plan, `A1:I${ROWS + 1}`, [
    ['Line', 'Month', ...names],
    ...figures.map((f) => [f.line, f.month, ...names.map(() => null)]),
  ]);
  book.addTable(plan.id, at(`A1:I${ROWS + 1}`), 'Plan');
  COLUMNS.forEach(([, formula], index) =>
    plan.write(
      { row: 1, column: 2 + index, rows: ROWS, columns: 1 },
      figures.map((_, row) => [formula(row)]),
    ),
  );
  await book.calculate();
}, 60_000);

afterAll(() => book.dispose());

test.each(COLUMNS.map(([name], index) => [name, index] as const))(
  'column %p has the right figures',
  (_, index) => {
    const values = plan.values({ row: 1, column: 2 + index, rows: ROWS, columns: 1 }).flat();
    const expected = figures.map((f, row) => COLUMNS[index]![2](f, row));
    values.forEach((figure, row) => expect(figure).toBeCloseTo(expected[row]!, 9));
  },
);

test('columns with one formula are calculated columns, the one with the cell above is not', () => {
  const columns = book.table('Plan')!.columns;
  expect(columns.filter(({ formula }) => formula !== undefined).map(({ name }) => name)).toEqual([
    'Calls',
    'Hours',
    'Heads',
    'Over',
    'First',
    'Share',
  ]);
});

test('one input that changes reaches its month and all later ones, and nothing is left behind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(ROWS - 1), fc.integer({ min: 0, max: 9000 }), async (row, calls) => {
      const old = figures[row]!.calls;
      figures[row]!.calls = calls;
      input.write({ row: row + 1, column: 2, rows: 1, columns: 1 }, [[calls]]);
      await book.calculate();
      for (const at of [row, Math.min(row + 1, ROWS - 1), ROWS - 1])
        COLUMNS.forEach(([, , expected], index) => {
          const figure = plan.values({ row: at + 1, column: 2 + index, rows: 1, columns: 1 })[0]?.[0];
          expect(figure).toBeCloseTo(expected(figures[at]!, at), 9);
        });
      figures[row]!.calls = old;
      input.write({ row: row + 1, column: 2, rows: 1, columns: 1 }, [[old]]);
    }),
    { numRuns: 4 },
  );
}, 60_000);

test('a whole plan that is written anew replaces the old one without a trace', async () => {
  await book.calculate();
  const before = plan.values(at(`A1:I${ROWS + 1}`));
  const id = book.table('Plan')!.id;
  book.removeTable(id, 'clearCells');
  expect(plan.usedArea(false)).toBeNull();
  write(plan, 'A1:B2', [
    ['Line', 'Calls'],
    ['L1', null],
  ]);
  book.addTable(plan.id, at('A1:B2'), 'Plan');
  write(plan, 'B2', [['=SUMIFS(Input_1[Calls (n)],Input_1[Line],[@Line])']]);
  await book.calculate();
  expect(value(plan, 'B2')).toBe(rolled(2 * MONTHS - 1));
  expect(before[0]).toEqual(['Line', 'Month', ...COLUMNS.map(([name]) => name)]);
});
