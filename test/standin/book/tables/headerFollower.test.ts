import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, formula, newBook, value, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  write(sheet, 'B2:C3', [
    ['Calls', 'Need'],
    [10, null],
  ]);
  book.addTable(sheet.id, at('B2:C3'), 'T');
  write(sheet, 'E1', [['=SUM(T[Calls])']]);
});

afterEach(() => book.dispose());

function columns(): string[] | undefined {
  return book.table('T')?.columns.map(({ name }) => name);
}

test('a header that changes renames its column', async () => {
  write(sheet, 'B2', [['Volume']]);
  await book.calculate();
  expect(columns()).toEqual(['Volume', 'Need']);
  expect(formula(sheet, 'E1')).toBe('=SUM(T[Volume])');
  expect(value(sheet, 'E1')).toBe(10);
});

test('two headers that change places take their formulas along', async () => {
  write(sheet, 'B2:C2', [['Need', 'Calls']]);
  await book.calculate();
  expect(columns()).toEqual(['Need', 'Calls']);
  expect(formula(sheet, 'E1')).toBe('=SUM(T[Need])');
  expect(value(sheet, 'E1')).toBe(10);
});

test('a header that another column has gets a number', () => {
  write(sheet, 'C2', [['calls']]);
  expect(columns()).toEqual(['Calls', 'calls2']);
  expect(value(sheet, 'C2')).toBe('calls2');
});

test('a number as header becomes text', () => {
  write(sheet, 'C2', [[2026]]);
  expect(columns()).toEqual(['Calls', '2026']);
  expect(value(sheet, 'C2')).toBe('2026');
});

test('a header written again as it is changes nothing', () => {
  const id = book.table('T')?.id;
  write(sheet, 'B2:C2', [['Calls', 'Need']]);
  expect(book.table('T')?.id).toBe(id);
  expect(formula(sheet, 'E1')).toBe('=SUM(T[Calls])');
});

test('cells below the header have no say', () => {
  write(sheet, 'B3', [['Volume']]);
  expect(columns()).toEqual(['Calls', 'Need']);
});
