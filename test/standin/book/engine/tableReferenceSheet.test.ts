import { mendTableReferences } from '../../../../src/standin/book/engine/tableReferenceSheet';
import { at, newBook, write } from '../support';

test('INDEX reads the table’s own sheet, wherever the formula stands', async () => {
  mendTableReferences();
  const { book, sheet } = await newBook();
  write(sheet, 'A1:B3', [
    ['Line', 'Need'],
    ['a', 10],
    ['b', 20],
  ]);
  book.addTable(sheet.id, at('A1:B3'), 'Plan');
  const other = book.sheet(book.addSheet('Other').id)!;
  write(other, 'A1:B3', [
    [-1, -2],
    [-3, -4],
    [-5, -6],
  ]);
  write(other, 'D1:E1', [
    ['=INDEX(Plan[Need],MATCH("b",Plan[Line],0))', '=SUM(INDEX(Plan[Need],1):INDEX(Plan[Need],2))'],
  ]);
  await book.calculate();
  expect(other.values(at('D1:E1'))).toEqual([[20, 30]]);
  book.dispose();
});
