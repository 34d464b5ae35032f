import type { BookEvent } from '../../../../src/standin/book/book';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, formula, newBook, value, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
});

afterEach(() => book.dispose());

test('values of every kind are kept', () => {
  write(sheet, 'A1:E1', [[1.5, 'text', true, '#N/A', "'0042"]]);
  expect(sheet.values(at('A1:F1'))).toEqual([[1.5, 'text', true, { error: '#N/A' }, '0042', null]]);
});

test('null leaves a cell as it is, an empty text clears it', () => {
  write(sheet, 'A1:C1', [[1, 2, 3]]);
  write(sheet, 'A1:C1', [[null, '', 9]]);
  expect(sheet.values(at('A1:C1'))).toEqual([[1, null, 9]]);
});

test('a value takes the place of a formula, and a formula that of a value', async () => {
  write(sheet, 'A1:B1', [['=1+1', 5]]);
  await book.calculate();
  write(sheet, 'A1:B1', [[7, '=A1*2']]);
  await book.calculate();
  expect(sheet.formulas(at('A1:B1'))).toEqual([[7, '=A1*2']]);
  expect(sheet.values(at('A1:B1'))).toEqual([[7, 14]]);
});

test('a cell without a formula gives its value as formula, an empty one an empty text', () => {
  write(sheet, 'A1:D1', [[3, 'x', false, '#REF!']]);
  expect(sheet.formulas(at('A1:E1'))).toEqual([[3, 'x', false, '#REF!', '']]);
});

test('a lone "=" is text', () => {
  write(sheet, 'A1', [['=']]);
  expect(value(sheet, 'A1')).toBe('=');
});

test('a torn formula is refused and nothing is written', () => {
  write(sheet, 'A1:B1', [[1, 2]]);
  expect(() => write(sheet, 'A1:B1', [[5, '=SUM(A1']])).toThrow('formulaInvalid');
  expect(sheet.values(at('A1:B1'))).toEqual([[1, 2]]);
});

test('rows and columns beyond the sheet make it grow', async () => {
  write(sheet, 'ZZ20000', [[1]]);
  write(sheet, 'A1', [['=ZZ20000+1']]);
  await book.calculate();
  expect(value(sheet, 'A1')).toBe(2);
});

test('a write tells its area once, and that it was the host', () => {
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  write(sheet, 'B2:D4', [
    [1, 2, 3],
    [null, null, null],
    [4, null, null],
  ]);
  expect(events).toEqual([{ kind: 'changed', sheetId: sheet.id, area: at('B2:D4'), source: 'host' }]);
});

test('a write of nothing is no change', () => {
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  write(sheet, 'A1:B1', [[null, null]]);
  expect(events).toEqual([]);
});

test('clearing contents keeps the format, clearing formats the contents, clearing all nothing', () => {
  for (const ref of ['A1', 'A2', 'A3']) {
    write(sheet, ref, [[5]]);
    sheet.setStyle(at(ref), { bold: true });
  }
  sheet.clear(at('A1'), 'contents');
  sheet.clear(at('A2'), 'formats');
  sheet.clear(at('A3'), 'all');
  expect(sheet.values(at('A1:A3'))).toEqual([[null], [5], [null]]);
  expect([0, 1, 2].map((row) => sheet.style(row, 0).bold)).toEqual([true, undefined, undefined]);
});

test('clearing cells that formulas need reaches the formulas', async () => {
  write(sheet, 'A1:B1', [[5, '=A1+1']]);
  await book.calculate();
  sheet.clear(at('A1'), 'contents');
  await book.calculate();
  expect(value(sheet, 'B1')).toBe(1);
});

test('the used area holds values, and formats unless only values count', async () => {
  expect(sheet.usedArea(true)).toBeNull();
  write(sheet, 'B3', [[1]]);
  sheet.setStyle(at('D5'), { bold: true });
  expect(sheet.usedArea(true)).toEqual(at('B3'));
  expect(sheet.usedArea(false)).toEqual(at('B3:D5'));
  sheet.clear(at('A1:Z99'), 'all');
  expect(sheet.usedArea(false)).toBeNull();
});

test('the used area holds what a formula spills', async () => {
  write(sheet, 'B2', [['=SEQUENCE(3,2)']]);
  await book.calculate();
  expect(sheet.usedArea(true)).toEqual(at('B2:C4'));
});

test('a spilled cell shows its value, and has no formula of its own', async () => {
  write(sheet, 'A1', [['=SEQUENCE(2)']]);
  await book.calculate();
  expect(sheet.values(at('A1:A3'))).toEqual([[1], [2], [null]]);
  expect(sheet.formulas(at('A1:A3'))).toEqual([['=SEQUENCE(2)'], [2], ['']]);
  expect(sheet.cells.spillArea(0, 0)).toEqual(at('A1:A2'));
  expect(sheet.cells.spillArea(1, 0)).toBeUndefined();
});

test('text that looks like a number stays text when it gets a format', () => {
  write(sheet, 'A1', [["'007"]]);
  sheet.setNumberFormats(at('A1'), [['0.00']]);
  expect(value(sheet, 'A1')).toBe('007');
});

test('a formula keeps the spelling in which it was written', () => {
  write(sheet, 'A1', [['=sum( B1 , 2 )']]);
  expect(formula(sheet, 'A1')).toBe('=sum( B1 , 2 )');
});
