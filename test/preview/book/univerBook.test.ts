import { at, formula, newBook, value, write } from './support';

test('a new book has one empty sheet', async () => {
  const { book, sheet } = await newBook();
  expect(book.sheets.map((one) => one.name)).toEqual(['Sheet1']);
  expect(sheet.usedArea(false)).toBeNull();
  book.dispose();
});

test('a formula shows its value once the book has calculated', async () => {
  const { book, sheet } = await newBook();
  write(sheet, 'A1:C1', [[2, 3, '=A1*B1']]);
  expect(value(sheet, 'C1')).toBeNull();
  await book.calculate();
  expect(value(sheet, 'C1')).toBe(6);
  expect(formula(sheet, 'C1')).toBe('=A1*B1');
  book.dispose();
});

test('a change reaches the formulas that need it, and those that need them', async () => {
  const { book, sheet } = await newBook();
  write(sheet, 'A1:C1', [[2, '=A1+1', '=B1*10']]);
  await book.calculate();
  write(sheet, 'A1', [[5]]);
  await book.calculate();
  expect(sheet.values(at('A1:C1'))).toEqual([[5, 6, 60]]);
  book.dispose();
});

test('table formulas are read back as Excel shows them', async () => {
  const { book, sheet } = await newBook();
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
  book.dispose();
});
