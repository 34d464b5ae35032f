import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, formula, newBook, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  write(sheet, 'B2:D4', [
    ['a', 'b', 'c'],
    [1, 2, null],
    [3, 4, null],
  ]);
  book.addTable(sheet.id, at('B2:D4'), 'T');
  write(sheet, 'D3:D4', [['=[@a]+B3'], ['=[@a]+B4']]);
});

afterEach(() => book.dispose());

test('what is expected comes true when it settles', () => {
  const { tableMoves } = book.core;
  tableMoves.expect(sheet.id, { along: 'columns', kind: 'insert', at: 0, count: 1 });
  tableMoves.settle();
  expect(book.table('T')?.area).toEqual(at('C2:E4'));
});

test('several changes in a row count one after the other', () => {
  const { tableMoves } = book.core;
  tableMoves.expect(sheet.id, { along: 'rows', kind: 'insert', at: 0, count: 3 });
  tableMoves.expect(sheet.id, { along: 'rows', kind: 'delete', at: 0, count: 1 });
  tableMoves.settle();
  expect(book.table('T')?.area).toEqual(at('B4:D6'));
});

test('a change on another sheet moves nothing', () => {
  const other = book.addSheet('Other');
  book.core.tableMoves.expect(other.id, { along: 'rows', kind: 'insert', at: 0, count: 3 });
  book.core.tableMoves.settle();
  expect(book.table('T')?.area).toEqual(at('B2:D4'));
});

test('nothing expected, nothing done', () => {
  book.core.tableMoves.settle();
  expect(book.table('T')?.area).toEqual(at('B2:D4'));
});

test('new rows get the formulas of calculated columns, relative references moved along', () => {
  sheet.insertRows(3, 2);
  expect(sheet.formulas(at('D3:D6'))).toEqual([['=[@a]+B3'], ['=[@a]+B4'], ['=[@a]+B5'], ['=[@a]+B6']]);
});

test('a column of values stays empty in new rows', () => {
  sheet.insertRows(3, 1);
  expect(sheet.values(at('B4:C4'))).toEqual([[null, null]]);
});

test('a row in front of the first data row belongs to the table too', () => {
  sheet.insertRows(2, 1);
  expect(book.table('T')?.area).toEqual(at('B2:D5'));
  expect(formula(sheet, 'D3')).toBe('=[@a]+B3');
});

test('a row behind the last does not', () => {
  sheet.insertRows(4, 1);
  expect(book.table('T')?.area).toEqual(at('B2:D4'));
});

test('new columns get names that nobody has', () => {
  write(sheet, 'C2', [['Column3']]);
  sheet.insertColumns(3, 2);
  expect(book.table('T')?.columns.map(({ name }) => name)).toEqual([
    'a',
    'Column3',
    'Column32',
    'Column4',
    'c',
  ]);
});

test('the calculated column stays one when columns come between', () => {
  sheet.insertColumns(2, 1);
  expect(book.table('T')?.columns[3]).toEqual({ name: 'c', formula: '=[@a]+B3' });
});
