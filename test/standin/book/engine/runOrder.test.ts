import { IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import fc from 'fast-check';
import { RunOrder } from '../../../../src/standin/book/engine/runOrder';
import { SharedDependencies } from '../../../../src/standin/book/engine/sharedDependencies';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook, value, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
});

afterEach(() => book.dispose());

test('is what orders the formulas of a book', () => {
  expect(book.core.engine.injector.get(IFormulaDependencyGenerator)).toBeInstanceOf(RunOrder);
});

test('formulas wait for the range that they read, wherever it stands', async () => {
  write(sheet, 'A1:C3', [
    ['=SUM(C1:C3)', '=A1*2', '=C2+1'],
    [null, '=SUM(A1:B1)', '=C3+1'],
    [null, '=MAX(B1:B2)', 5],
  ]);
  await book.calculate();
  expect(sheet.values(at('A1:B3')).map((row) => row[1])).toEqual([36, 54, 54]);
  write(sheet, 'C3', [[6]]);
  await book.calculate();
  expect(value(sheet, 'B3')).toBe(63);
});

test('what OFFSET and INDIRECT turn out to read is calculated before them', async () => {
  write(sheet, 'A1:D1', [['=OFFSET(D1,0,-1)+1', '=INDIRECT("C"&1)+2', '=D1*10', 4]]);
  await book.calculate();
  expect(sheet.values(at('A1:C1'))).toEqual([[41, 42, 40]]);
  write(sheet, 'D1', [[5]]);
  await book.calculate();
  expect(sheet.values(at('A1:C1'))).toEqual([[51, 52, 50]]);
});

test('formulas in a circle do not keep the others from theirs', async () => {
  write(sheet, 'A1:C2', [
    ['=B1', '=A1', null],
    [1, '=A2+1', '=SUM(A2:B2)'],
  ]);
  await book.calculate();
  expect(sheet.values(at('B2:C2'))).toEqual([[2, 3]]);
  write(sheet, 'A1', [[7]]);
  await book.calculate();
  expect(sheet.values(at('A1:B1'))).toEqual([[7, 7]]);
});

test('nobody asks cell by cell who reads a column', async () => {
  const rows = 300;
  const cells = Array.from({ length: rows }, (_, row) => [
    row + 1,
    `=A${row + 1}+1`,
    `=INDEX($B$1:$B$${rows},A${row + 1})`,
  ]);
  write(sheet, `A1:C${rows}`, cells);
  const found = jest.spyOn(SharedDependencies.prototype, 'searchDependency');
  const walked = jest.spyOn(SharedDependencies.prototype, 'rangesAt');
  await book.calculate();
  expect(value(sheet, `C${rows}`)).toBe(rows + 1);
  // What has changed is asked for once, and each formula's own cell once.
  expect(found.mock.calls.length).toBeLessThan(3);
  expect(walked.mock.calls.length).toBeLessThanOrEqual(2 * rows);
  jest.restoreAllMocks();
});

test('sums over any rows below come out right', async () => {
  const spans = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(spans, async (wanted) => {
      const { book: own, sheet: page } = await newBook();
      const last = wanted.length;
      const reach = wanted.map(([from, length], row) => {
        const first = Math.min(last, row + 1 + from);
        return [first, Math.min(last, first + length)] as const;
      });
      const cells = reach.map(([first, end]) => [`=1+SUM(A${first + 1}:A${end + 1})`]);
      write(page, `A1:A${last}`, cells);
      await own.calculate();
      const expected = Array<number>(last + 1).fill(0);
      for (let row = last - 1; row >= 0; row--) {
        const [first, end] = reach[row]!;
        expected[row] = 1 + expected.slice(first, end + 1).reduce((sum, one) => sum + one, 0);
      }
      expect(page.values(at(`A1:A${last}`)).flat()).toEqual(expected.slice(0, last));
      own.dispose();
    }),
    { numRuns: 15 },
  );
});
