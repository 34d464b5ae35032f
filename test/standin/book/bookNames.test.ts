import type { UniverBook } from '../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../src/standin/book/sheets/univerSheet';
import { at, newBook, value, write } from './support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  write(sheet, 'A1:A3', [[1], [2], [3]]);
});

afterEach(() => book.dispose());

test('a name stands for cells, a constant or a formula', async () => {
  book.setName({ name: 'Cells', formula: '=Sheet1!$A$1:$A$3' });
  book.setName({ name: 'Rate', formula: '=0.5' });
  book.setName({ name: 'Sum', formula: '=SUM(Sheet1!$A$1:$A$3)' });
  write(sheet, 'C1:E1', [['=SUM(Cells)', '=Rate*2', '=Sum+1']]);
  await book.calculate();
  expect(sheet.values(at('C1:E1'))).toEqual([[6, 1, 7]]);
  expect(book.names).toEqual([
    { name: 'Cells', formula: '=Sheet1!$A$1:$A$3' },
    { name: 'Rate', formula: '=0.5' },
    { name: 'Sum', formula: '=SUM(Sheet1!$A$1:$A$3)' },
  ]);
});

test('a formula that came before its name has its value once the name is there', async () => {
  write(sheet, 'C1', [['=Rate*2']]);
  await book.calculate();
  expect(value(sheet, 'C1')).toEqual({ error: '#NAME?' });
  book.setName({ name: 'Rate', formula: '=Sheet1!$A$2' });
  await book.calculate();
  expect(value(sheet, 'C1')).toBe(4);
});

test('a name that is set again stands for something else, in names too', async () => {
  book.setName({ name: 'Rate', formula: '=Sheet1!$A$2' });
  book.setName({ name: 'Double', formula: '=Rate*2' });
  write(sheet, 'C1:D1', [['=Rate', '=Double']]);
  await book.calculate();
  expect(sheet.values(at('C1:D1'))).toEqual([[2, 4]]);
  book.setName({ name: 'RATE', formula: '=Sheet1!$A$3' });
  await book.calculate();
  expect(sheet.values(at('C1:D1'))).toEqual([[3, 6]]);
  expect(book.names).toHaveLength(2);
});

test('a name follows the cells that it names', async () => {
  book.setName({ name: 'Rate', formula: '=Sheet1!$A$2' });
  write(sheet, 'C1', [['=Rate']]);
  write(sheet, 'A2', [[20]]);
  await book.calculate();
  expect(value(sheet, 'C1')).toBe(20);
});

test('a removed name is unknown again', async () => {
  book.setName({ name: 'Rate', formula: '=2' });
  write(sheet, 'C1', [['=Rate*2']]);
  await book.calculate();
  book.removeName('rate');
  await book.calculate();
  expect(value(sheet, 'C1')).toEqual({ error: '#NAME?' });
  expect(book.names).toEqual([]);
});

test('a name may belong to one sheet', () => {
  const other = book.addSheet('Other');
  book.setName({ name: 'Rate', formula: '=1' });
  book.setName({ name: 'Rate', formula: '=2', sheetId: other.id });
  expect(book.names).toEqual([
    { name: 'Rate', formula: '=1' },
    { name: 'Rate', formula: '=2', sheetId: other.id },
  ]);
  book.removeName('Rate', other.id);
  expect(book.names).toEqual([{ name: 'Rate', formula: '=1' }]);
});

test('a name may stand for a column of a table', async () => {
  write(sheet, 'E1:E3', [['Two words'], [5], [6]]);
  book.addTable(sheet.id, at('E1:E3'), 'Plan_1');
  book.setName({ name: 'Words', formula: '=plan_1[two words]' });
  write(sheet, 'C1', [['=SUM(Words)']]);
  await book.calculate();
  expect(value(sheet, 'C1')).toBe(11);
  expect(book.names[0]?.formula).toBe('=Plan_1[Two words]');
});

test.each(['A1', 'two words', '', '1st', 'TRUE'])('%p is no name', (name) => {
  expect(() => book.setName({ name, formula: '=1' })).toThrow('nameInvalid');
});

test('a name that a table has is refused', () => {
  book.addTable(sheet.id, at('A1:A3'), 'Plan');
  expect(() => book.setName({ name: 'plan', formula: '=1' })).toThrow('nameInvalid');
});

test('a name that is not there cannot be removed', () => {
  expect(() => book.removeName('None')).toThrow('nameNotFound');
});

test('two books with the same names and formulas do not mix them up', async () => {
  const { book: other, sheet: otherSheet } = await newBook();
  book.setName({ name: 'Rate', formula: '=2' });
  other.setName({ name: 'Rate', formula: '=3' });
  write(sheet, 'C1', [['=Rate*10']]);
  write(otherSheet, 'C1', [['=Rate*10']]);
  await book.calculate();
  await other.calculate();
  expect([value(sheet, 'C1'), value(otherSheet, 'C1')]).toEqual([20, 30]);
  other.dispose();
});
