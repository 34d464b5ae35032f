import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook, value, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;
beforeEach(async () => ({ book, sheet } = await newBook()));
afterEach(() => book.dispose());

/** The same formula, filled into C1:C4. */
function fill(formula: (row: number) => string): void {
  write(
    sheet,
    'C1:C4',
    [1, 2, 3, 4].map((row) => [formula(row)]),
  );
}

beforeEach(() =>
  write(sheet, 'A1:B5', [
    [1, 10],
    [2, 20],
    [3, 30],
    [4, 40],
    [5, 50],
  ]),
);

test.each<[string, (row: number) => string, unknown[]]>([
  ['relative', (row) => `=A${row}+B${row + 1}`, [21, 32, 43, 54]],
  ['half fixed', (row) => `=A$2*$B${row}`, [20, 40, 60, 80]],
  ['ranges', (row) => `=SUM(A${row}:B${row + 1})`, [33, 55, 77, 99]],
  ['ranges with their corners the other way round', (row) => `=SUM(B${row + 1}:A${row})`, [33, 55, 77, 99]],
  ['running', (row) => `=SUM(A$1:A${row})`, [1, 3, 6, 10]],
  ['running down to a fixed row', (row) => `=SUM(A${row}:A$3)`, [6, 5, 3, 7]],
  ['over another sheet', (row) => `=Sheet1!A${row}*2`, [2, 4, 6, 8]],
  ['the row', (row) => `=ROW()*10+ROW(A${row})`, [11, 22, 33, 44]],
  ['calculated addresses', (row) => `=OFFSET(A${row},1,0)`, [2, 3, 4, 5]],
])('%s references are those of each cell', async (_, formula, expected) => {
  fill(formula);
  await book.calculate();
  expect(sheet.values(at('C1:C4')).map(([one]) => one)).toEqual(expected);
});

test('a name with a relative reference means what it means in every cell', async () => {
  book.setName({ name: 'Rate', formula: '=Sheet1!A3' });
  fill((row) => `=A${row}*Rate`);
  await book.calculate();
  expect(sheet.values(at('C1:C4')).map(([one]) => one)).toEqual([3, 6, 9, 12]);
});

test('a change reaches the cells of a filled formula that read it, and no others', async () => {
  fill((row) => `=A${row}*2`);
  await book.calculate();
  const told: string[] = [];
  book.on((event) => {
    if (event.kind === 'changed' && event.source === 'calculation') told.push(JSON.stringify(event.area));
  });
  write(sheet, 'A3', [[30]]);
  await book.calculate();
  expect(value(sheet, 'C3')).toBe(60);
  expect(told).toEqual([JSON.stringify(at('C3'))]);
});

test('a column of a table on another sheet is followed', async () => {
  const other = book.sheet(book.addSheet('Other').id)!;
  write(other, 'A1:A3', [['N'], [7], [8]]);
  book.addTable(other.id, at('A1:A3'), 'T');
  fill((row) => `=SUM(T[N])+A${row}`);
  await book.calculate();
  write(other, 'A2', [[100]]);
  await book.calculate();
  expect(sheet.values(at('C1:C4')).map(([one]) => one)).toEqual([109, 110, 111, 112]);
});
