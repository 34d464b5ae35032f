import type { UniverBook } from '../../../../src/standin/book/univerBook';
import { newBook, value, write } from '../support';

let book: UniverBook;
let sheet: Awaited<ReturnType<typeof newBook>>['sheet'];

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  write(sheet, 'A1:B2', [
    [5, 7],
    ['', 2],
  ]);
});
afterEach(() => book.dispose());

test.each<[string, unknown]>([
  ['=SUM(A1:B2)', 14],
  ['=SUM(A1:J1048576)', 14],
  ['=SUM(A1:XFD2000)', 14],
  ['=SUM($A:$J)', 14],
  ['=COUNT(A1:L1048576)', 3],
  ['=COUNTIF(A1:J1048576,">4")', 2],
  ['=SUMPRODUCT(A1:B1048576,A1:B1048576)', 78],
  ['=SUMIFS(A1:A1048576,B1:B1048576,">6")', 5],
  ['=VLOOKUP(5,A1:J1048576,2,FALSE)', 7],
  ['=ROWS(A1:B1048576)', 1_048_576],
  ['=COLUMNS(A1:XFD1048576)', 16_384],
  ['=ROWS(A:A)', 1_048_576],
  ['=ROWS(A1:C4)', 4],
  ['=COUNTBLANK(A1:B1048576)', 2 * 1_048_576 - 3],
  ['=COUNTBLANK(A1:B2)', 1],
])('%s is what Excel gives, at once', async (formula, expected) => {
  write(sheet, 'M60', [[formula]]);
  await book.calculate();
  expect(value(sheet, 'M60')).toBe(expected);
});

test.each([
  ['=SUM(SEQUENCE(1048576,16384))', '#NUM!'],
  ['=SUM(MUNIT(5000))', '#NUM!'],
  ['=SUM(RANDARRAY(100000,100))', '#NUM!'],
  ['=SUM(EXPAND(A1:B2,100000,100))', '#NUM!'],
  ['=REPT("x",1000000000)', '#VALUE!'],
])('%s makes more than a cell holds, and is an error', async (formula, error) => {
  write(sheet, 'M60', [[formula]]);
  await book.calculate();
  expect(value(sheet, 'M60')).toEqual({ error });
});

test.each([
  ['=SUM(SEQUENCE(3,4))', 78],
  ['=REPT("ab",3)', 'ababab'],
])('%s is made', async (formula, expected) => {
  write(sheet, 'M60', [[formula]]);
  await book.calculate();
  expect(value(sheet, 'M60')).toBe(expected);
});
