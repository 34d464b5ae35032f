import { fileCells } from '../../../../src/standin/book/sheets/fileCells';
import { StyleTable } from '../../../../src/standin/book/sheets/styleTable';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook, write } from '../support';
import { plain } from '../workbookFiles';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
});

afterEach(() => book.dispose());

function cells(): unknown {
  const styles = new StyleTable(book.core.engine, []);
  return plain(fileCells(book.core, sheet, styles, book.core.spelling.now()));
}

test('only cells that hold or look like something are kept', () => {
  write(sheet, 'A1:C1', [[1, 2, 3]]);
  write(sheet, 'B1', [['']]);
  sheet.setStyle(at('A2'), { bold: true });
  expect(cells()).toEqual({ 0: { 0: { value: 1 }, 2: { value: 3 } }, 1: { 0: { value: null, style: 1 } } });
});

test('a formula that gives an empty text is not an empty cell', async () => {
  write(sheet, 'A1', [['=""']]);
  await book.calculate();
  expect(cells()).toEqual({ 0: { 0: { value: '', formula: '""' } } });
});

test('an array stands with its area at its first cell, its values beside it', async () => {
  sheet.setStyle(at('A2'), { bold: true });
  write(sheet, 'A1', [['=SEQUENCE(2,2)']]);
  await book.calculate();
  expect(cells()).toEqual({
    0: { 0: { value: 1, formula: 'SEQUENCE(2,2)', spill: 'A1:B2' }, 1: { value: 2 } },
    1: { 0: { value: 3, style: 1 }, 1: { value: 4 } },
  });
});

test('references to the own table are spelled out', async () => {
  write(sheet, 'A1:B2', [
    ['x', 'y'],
    [1, null],
  ]);
  book.addTable(sheet.id, at('A1:B2'), 'T_1');
  write(sheet, 'B2', [['=[@x]*2']]);
  await book.calculate();
  expect(cells()).toMatchObject({ 1: { 1: { value: 2, formula: 'T_1[[#This Row],[x]]*2' } } });
});
