import { openBook } from '../../../../src/standin/book/openBook';
import { spillsOf } from '../../../../src/standin/book/sheets/spillChanges';
import { at } from '../support';
import { fileSheet, workbookFile } from '../workbookFiles';

test('dynamic and legacy arrays of every sheet stand as in the file', async () => {
  const book = await openBook(
    workbookFile(
      fileSheet('A', [[{ value: 1, formula: 'SEQUENCE(2)', spill: 'A1:A2' }], [2]]),
      fileSheet('B', [[{ value: 5, formula: 'A!A1:B1*5', array: 'A1:B1' }, 10]]),
    ),
  );
  expect([...spillsOf(book.core.engine).values()].map(({ area }) => area)).toEqual([
    at('A1:A2'),
    at('A1:B1'),
  ]);
  expect(book.sheets.map((sheet) => sheet.values(at('A1:B2')))).toEqual([
    [
      [1, null],
      [2, null],
    ],
    [
      [5, 10],
      [null, null],
    ],
  ]);
  book.dispose();
});

test('an array of one cell is a cell', async () => {
  const book = await openBook(
    workbookFile(fileSheet('A', [[{ value: 3, formula: 'SUM({1,2})', spill: 'A1' }]])),
  );
  expect(spillsOf(book.core.engine).size).toBe(0);
  expect(book.sheets[0]?.values(at('A1'))).toEqual([[3]]);
  book.dispose();
});

test('an array whose function is not known yet keeps its values', async () => {
  const book = await openBook(
    workbookFile(fileSheet('A', [[{ value: 1, formula: 'CREW.LIST()', spill: 'A1:A2' }], ['two']])),
  );
  await book.calculate();
  expect(book.sheets[0]?.values(at('A1:A2'))).toEqual([[1], ['two']]);
  book.dispose();
});
