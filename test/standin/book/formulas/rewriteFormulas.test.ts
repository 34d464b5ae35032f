import { rewriteTableFormulas, type TableFate } from '../../../../src/standin/book/formulas/rewriteFormulas';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;
let other: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  write(sheet, 'B2:D4', [
    ['a', 'b (c)', 'd'],
    [1, 2, null],
    [3, 4, null],
  ]);
  book.addTable(sheet.id, at('B2:D4'), 'T_1');
  write(sheet, 'D3', [['=[@a]+[@[b (c)]]']]);
  other = book.sheet(book.addSheet('My other').id)!;
});

afterEach(() => book.dispose());

function fate(formula: string, change: TableFate): unknown {
  write(other, 'A1', [[formula]]);
  rewriteTableFormulas(book.core, book.core.tables.need('T_1'), change);
  return other.formulas(at('A1'))[0]?.[0];
}

test.each([
  ['=SUM(T_1[a])', '=SUM(Sheet1!$B$3:$B$4)'],
  ['=SUM(T_1[[a]:[b (c)]])', '=SUM(Sheet1!$B$3:$C$4)'],
  ['=ROWS(T_1)', '=ROWS(Sheet1!$B$3:$D$4)'],
  ['=ROWS(T_1[#All])', '=ROWS(Sheet1!$B$2:$D$4)'],
  ['=T_1[[#Headers],[d]]', '=Sheet1!$D$2'],
  ['="T_1[a]"&SUM(T_1[a])', '="T_1[a]"&SUM(Sheet1!$B$3:$B$4)'],
])('%p becomes %p when the table becomes cells', (formula, cells) => {
  expect(fate(formula, { to: 'cells' })).toBe(cells);
});

test('"this row" becomes the cell of the row, its column held fast', () => {
  rewriteTableFormulas(book.core, book.core.tables.need('T_1'), { to: 'cells' });
  expect(sheet.formulas(at('D3'))).toEqual([['=$B3+$C3']]);
});

test('the cells of another sheet are named with it, quoted where need be', () => {
  book.renameSheet(sheet.id, 'Sheet one');
  expect(fate('=SUM(T_1[a])', { to: 'cells' })).toBe("=SUM('Sheet one'!$B$3:$B$4)");
});

test('a table that is deleted leaves #REF!', () => {
  expect(fate('=SUM(T_1[a])+T_1[[#Headers],[d]]', { to: 'nothing' })).toBe('=SUM(#REF!)+#REF!');
});

test('columns that are renamed or gone', () => {
  const names = new Map([
    ['a', 'A (new)'],
    ['d', undefined],
  ]);
  expect(fate('=SUM(T_1[a])+SUM(T_1[d])+SUM(T_1[[a]:[d]])+SUM(T_1[b (c)])', { to: 'columns', names })).toBe(
    '=SUM(T_1[A (new)])+SUM(#REF!)+SUM(#REF!)+SUM(T_1[b (c)])',
  );
});

test('formulas of other tables are left alone', () => {
  write(other, 'C1:C2', [['x'], [1]]);
  book.addTable(other.id, at('C1:C2'), 'T_12');
  expect(fate('=SUM(T_12[x])', { to: 'nothing' })).toBe('=SUM(T_12[x])');
});

test('what was rewritten is calculated again', async () => {
  write(other, 'A1', [['=SUM(T_1[a])']]);
  await book.calculate();
  rewriteTableFormulas(book.core, book.core.tables.need('T_1'), { to: 'nothing' });
  expect(book.core.calculation.pending).toBe(true);
  await book.calculate();
  expect(other.values(at('A1'))).toEqual([[{ error: '#REF!' }]]);
});
