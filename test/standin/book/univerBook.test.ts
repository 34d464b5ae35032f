import type { UniverBook } from '../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../src/standin/book/sheets/univerSheet';
import { at, formula, newBook, value, write } from './support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
});

afterEach(() => book.dispose());

test('a new book has one empty sheet', () => {
  expect(book.sheets.map((one) => one.name)).toEqual(['Sheet1']);
  expect(sheet.usedArea(false)).toBeNull();
  expect(book.tables).toEqual([]);
  expect(book.names).toEqual([]);
  expect(book.settings.size).toBe(0);
  expect(book.structureProtected).toBe(false);
});

test('a formula shows its value once the book has calculated', async () => {
  write(sheet, 'A1:C1', [[2, 3, '=A1*B1']]);
  expect(value(sheet, 'C1')).toBeNull();
  await book.calculate();
  expect(value(sheet, 'C1')).toBe(6);
  expect(formula(sheet, 'C1')).toBe('=A1*B1');
});

test('a change reaches the formulas that need it, and those that need them', async () => {
  write(sheet, 'A1:C1', [[2, '=A1+1', '=B1*10']]);
  await book.calculate();
  write(sheet, 'A1', [[5]]);
  await book.calculate();
  expect(sheet.values(at('A1:C1'))).toEqual([[5, 6, 60]]);
});

test('table formulas are read back as Excel shows them', async () => {
  write(sheet, 'A1:C3', [
    ['Calls', 'Two words', 'Sum'],
    [1, 2, ''],
    [3, 4, ''],
  ]);
  book.addTable(sheet.id, at('A1:C3'), 'Plan');
  write(sheet, 'C2:C3', [
    ['=[@Calls]+[@[Two words]]'],
    ['=Plan[[#This Row],[Calls]]+Plan[[#This Row],[Two words]]'],
  ]);
  await book.calculate();
  expect(sheet.values(at('C2:C3'))).toEqual([[3], [7]]);
  expect(sheet.formulas(at('C2:C3'))).toEqual([['=[@Calls]+[@[Two words]]'], ['=[@Calls]+[@[Two words]]']]);
  expect(book.table('plan')?.columns[2]).toEqual({ name: 'Sum', formula: '=[@Calls]+[@[Two words]]' });
});

test('settings are kept beside the cells', () => {
  book.settings.set('crewplan', '{"mode":"solved"}');
  expect(book.settings.get('crewplan')).toBe('{"mode":"solved"}');
});

test('several books live side by side', async () => {
  const { book: other, sheet: otherSheet } = await newBook();
  write(sheet, 'A1:B1', [[1, '=A1+1']]);
  write(otherSheet, 'A1:B1', [[10, '=A1+1']]);
  await book.calculate();
  await other.calculate();
  expect([value(sheet, 'B1'), value(otherSheet, 'B1')]).toEqual([2, 11]);
  other.dispose();
  write(sheet, 'A1', [[5]]);
  await book.calculate();
  expect(value(sheet, 'B1')).toBe(6);
});

test('a book that is gone leaves no timer and no listener', async () => {
  const { book: gone, sheet: old } = await newBook();
  write(old, 'A1', [['=1+1']]);
  gone.core.calculation.soon();
  gone.dispose();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(gone.core.engine.commands.disposed()).toBe(true);
});
