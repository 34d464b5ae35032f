import {
  rewriteFormulas,
  storedFormulas,
  storedMentions,
} from '../../../../src/standin/book/formulas/storedFormulas';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  write(sheet, 'A1:B2', [
    [1, '=A1*2'],
    ['x', '=A1*3'],
  ]);
  await book.calculate();
});

afterEach(() => book.dispose());

test('every formula of the book is found with its place', () => {
  write(book.sheet(book.addSheet('Other').id)!, 'C3', [['=1']]);
  const found = [...storedFormulas(book.core.engine)].map(({ row, column, formula }) => [
    row,
    column,
    formula,
  ]);
  expect(found).toEqual([
    [0, 1, '=A1*2'],
    [1, 1, '=A1*3'],
    [2, 2, '=1'],
  ]);
});

test('a rewritten formula keeps its value, and only changed ones are told', () => {
  const changed = rewriteFormulas(book.core.engine, ({ formula }) => formula.replace('*3', '*4'));
  expect(changed.map(({ row, column }) => [row, column])).toEqual([[1, 1]]);
  expect(sheet.formulas(at('B1:B2'))).toEqual([['=A1*2'], ['=A1*4']]);
  expect(sheet.values(at('B1:B2'))).toEqual([[2], [3]]);
});

test('a sheet once found without formulas is searched again after each change of it', () => {
  const places = () => [...storedFormulas(book.core.engine)].map(({ row, column }) => [row, column]);
  const other = book.sheet(book.addSheet('Other').id)!;
  write(other, 'A1:B1', [[1, 2]]);
  expect(places()).toHaveLength(2);
  write(other, 'C3', [['=A1+B1']]);
  expect(places()).toEqual([
    [0, 1],
    [1, 1],
    [2, 2],
  ]);
  write(other, 'C3', [['text']]);
  expect(places()).toHaveLength(2);
  other.insertRows(0, 1);
  write(other, 'A1', [['=B1']]);
  expect(places()).toHaveLength(3);
});

test('formulas that hold a word are found in whatever case, and anew when the cells change', () => {
  write(sheet, 'C1:C2', [['=Sum(A1)'], ['=SUM(A2)']]);
  const mentioning = (word: string): string[] =>
    [...storedMentions(book.core.engine, word)].map(({ formula }) => formula);
  expect(mentioning('sum(')).toEqual(['=Sum(A1)', '=SUM(A2)']);
  expect(mentioning('max(')).toEqual([]);
  write(sheet, 'C1:C2', [['=MAX(A1)'], ['=A2']]);
  expect(mentioning('sum(')).toEqual([]);
  expect(mentioning('Max(')).toEqual(['=MAX(A1)']);
});
