import { ArrayValueObject, Interpreter } from '@univerjs/engine-formula';
import fc from 'fast-check';
import { QuickInterpreter } from '../../../../src/standin/book/engine/quickInterpreter';
import type { BookInput } from '../../../../src/standin/book/book';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook, value, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;
let quick: QuickInterpreter;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  quick = book.core.engine.injector.get(Interpreter) as QuickInterpreter;
});
afterEach(() => book.dispose());

/** What Univer gives by itself for the formulas that stand in the sheet. */
async function slowly(ref: string): Promise<unknown[][]> {
  const { needsFormat } = quick;
  quick.needsFormat = () => true;
  book.core.calculation.markEverything();
  await book.calculate();
  quick.needsFormat = needsFormat;
  return sheet.values(at(ref));
}

async function quickly(ref: string): Promise<unknown[][]> {
  book.core.calculation.markEverything();
  await book.calculate();
  return sheet.values(at(ref));
}

test('is what calculates the formulas of a book', () => {
  expect(quick).toBeInstanceOf(QuickInterpreter);
});

test('plain values are calculated without an array for each cell', async () => {
  write(sheet, 'A1:C1', [[2, 3, '=IF(A1<B1,A1*B1,"")']]);
  const toArray = jest.spyOn(Interpreter.prototype, 'execute');
  await book.calculate();
  expect(value(sheet, 'C1')).toBe(6);
  expect(toArray).not.toHaveBeenCalled();
  toArray.mockRestore();
});

test('conditions over columns are told without an object for each cell', async () => {
  write(sheet, 'A1:C3', [
    [1, 'a', 10],
    [2, 'b', 20],
    [2, 'a', 0.1],
  ]);
  const [a, b, c] = ['A', 'B', 'C'].map((column) => `Sheet1!$${column}$1:$${column}$3`);
  write(sheet, 'E1:E4', [
    [`=SUMPRODUCT((${a}=A3)*(${b}=B3)*(ROW(${a})-ROW(INDEX(${a},1))+1))`],
    [`=SUMPRODUCT((${b}=B1)*1,${c})`],
    [`=COUNTIFS(${a},A2,${c},"<"&A3)`],
    [`=SUMIFS(${c},${a},A2)`],
  ]);
  const compare = jest.spyOn(ArrayValueObject.prototype, 'compare');
  await book.calculate();
  expect(sheet.values(at('E1:E4'))).toEqual([[3], [10.1], [1], [20.1]]);
  expect(compare).not.toHaveBeenCalled();
  compare.mockRestore();
});

test('texts are told apart for which a call is calculated, whatever stands in them', async () => {
  write(sheet, 'A1:B2', [
    ['a', 'b;string c'],
    ['a;string b', 'c'],
  ]);
  write(sheet, 'D1:E1', [['a', 'b;string c']]);
  const count = (row: number): string => `=COUNTIFS(Sheet1!$D$1:$D$1,A${row},Sheet1!$E$1:$E$1,B${row})`;
  write(sheet, 'C1:C2', [[count(1)], [count(2)]]);
  await book.calculate();
  expect(sheet.values(at('C1:C2'))).toEqual([[1], [0]]);
});

const number = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.double({ min: -1e3, max: 1e6, noNaN: true }),
  fc.constantFrom(0.1, 1 / 3, 1e-9, 2 ** 53, 0.5),
);
const text = fc.constantFrom('Line 1', 'line 1', 'Hotline', 'x*', "'5", "'", '客服');
const cell: fc.Arbitrary<BookInput> = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 2, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom<BookInput>(true, false, '', '=""', null) },
);

const leaf = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('A1', 'B2', '$A$3', 'C$1', '$B4', 'Sheet1!$A$2') },
  { weight: 3, arbitrary: fc.constantFrom('0', '1', '2', '1000', '0.5', '""', '"Line 1"', 'TRUE', '-A2') },
);
const comparison = fc
  .tuple(leaf, fc.constantFrom('=', '<>', '<', '<=', '>', '>='), leaf)
  .map(([a, operator, b]) => `(${a}${operator}${b})`);

/**
 * Without what Univer answers now so, now so, depending on what it was asked before: an error or text compared with a
 * range, and a comparison that a function goes through cell by cell.
 */
const { formula } = fc.letrec<{ formula: string }>((tie) => {
  const inner = tie('formula');
  const two = (join: (a: string, b: string) => string) => fc.tuple(inner, inner).map(([a, b]) => join(a, b));
  return {
    formula: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      leaf,
      fc
        .tuple(inner, fc.constantFrom('+', '-', '*', '/'), inner)
        .map(([a, operator, b]) => `(${a}${operator}${b})`),
      fc.tuple(comparison, inner, inner).map(([a, b, c]) => `IF(${a},${b},${c})`),
      fc.tuple(inner, inner, inner).map(([a, b, c]) => `IF(${a},${b},${c})`),
      fc.tuple(comparison, comparison, inner).map(([a, b, c]) => `IF(AND(${a},${b},${c}),1,2)`),
      fc.tuple(comparison, inner).map(([a, b]) => `(${a}*${b})`),
      two((a, b) => `MAX(${a},${b})`),
      two((a, b) => `MIN(${a},${b},Sheet1!$A$1:$A$4)`),
      two((a, b) => `IF(ISNUMBER(${a}),N(${b}),NA())`),
      inner.map((a) => `ROUNDUP(ROUND(${a},6),0)`),
      inner.map((a) => `INDEX(Sheet1!$A$1:$A$4,${a})`),
      two((a, b) => `INDEX(Sheet1!$A$1:$C$4,${a},${b})`),
      inner.map((a) => `MATCH(${a},Sheet1!$B$1:$B$4,0)`),
      leaf.map((a) => `SUMPRODUCT((Sheet1!$A$1:$A$4=${a})*1)`),
      leaf.map((a) => `SUMIFS(Sheet1!$A$1:$A$4,Sheet1!$B$1:$B$4,${a})`),
      leaf.map((a) => `COUNTIF(Sheet1!$B$1:$B$4,${a})`),
      two((a, b) => `(IF(${a},A2,1)/IF(${b},2,B3))`),
      two((a, b) => `SUMPRODUCT((Sheet1!$A$1:$A$4=${a})*(Sheet1!$B$1:$B$4<>${b}))`),
      fc.tuple(leaf, inner).map(([a, b]) => `SUMPRODUCT((Sheet1!$A$1:$A$4=${a})*(Sheet1!$C$1:$C$4+${b}))`),
      leaf.map((a) => `SUMPRODUCT((Sheet1!$A$1:$A$4<=${a})*1,Sheet1!$B$1:$B$4,Sheet1!$C$1:$C$4)`),
      leaf.map(
        (a) => `SUMPRODUCT((Sheet1!$A$1:$A$4=${a})*(ROW(Sheet1!$A$1:$A$4)-ROW(INDEX(Sheet1!$A$1:$A$4,1))+1))`,
      ),
      leaf.map(
        (a) => `SUMPRODUCT((-Sheet1!$A$1:$A$4+0.1=SUMPRODUCT((Sheet1!$B$1:$B$4=${a})*1))*Sheet1!$C$1:$C$4)`,
      ),
      leaf.map((a) => `COUNTIFS(Sheet1!$A$1:$A$4,${a},Sheet1!$C$1:$C$4,"<"&${a})`),
      leaf.map((a) => `SUMIFS(Sheet1!$C$1:$C$4,Sheet1!$A$1:$A$4,">="&${a},Sheet1!$A$1:$A$4,${a})`),
      leaf.map((a) => `SMALL(Sheet1!$A$1:$A$4,${a})`),
    ),
  };
});

test('any formula gives what Univer gives, to the last digit', async () => {
  const cells = fc.array(fc.tuple(cell, cell, cell), { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(cells, fc.array(formula, { minLength: 4, maxLength: 4 }), async (inputs, formulas) => {
      sheet.clear(at('A1:Z9'), 'all');
      write(sheet, 'A1:C4', inputs);
      write(
        sheet,
        'E1:E4',
        formulas.map((one) => [`=${one}`]),
      );
      const expected = await slowly('E1:E4');
      expect(await quickly('E1:E4')).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
