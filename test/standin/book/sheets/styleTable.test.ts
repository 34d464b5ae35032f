import { StyleTable } from '../../../../src/standin/book/sheets/styleTable';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
});

afterEach(() => book.dispose());

function place(table: StyleTable, row: number, column: number): number | undefined {
  return table.place(book.core.engine.cell(sheet.id, row, column) ?? {});
}

test('a file without styles gets the default first', () => {
  expect(new StyleTable(book.core.engine, []).list).toEqual([{ numberFormat: 'General' }]);
});

test('a cell without style needs none', () => {
  expect(place(new StyleTable(book.core.engine, []), 0, 0)).toBeUndefined();
});

test('equal looks share a place, others come behind', () => {
  sheet.setStyle(at('A1:A2'), { bold: true });
  sheet.setStyle(at('B1'), { italic: true });
  const table = new StyleTable(book.core.engine, [{ numberFormat: 'General' }]);
  expect([place(table, 0, 0), place(table, 1, 0), place(table, 0, 1)]).toEqual([1, 1, 2]);
  expect(table.list).toEqual([
    { numberFormat: 'General' },
    { numberFormat: 'General', bold: true },
    { numberFormat: 'General', italic: true },
  ]);
});

test('a look that the file has already keeps the place it has there', () => {
  sheet.setNumberFormats(at('A1'), [['0%']]);
  const original = [{ numberFormat: 'General' }, { numberFormat: '0.0' }, { numberFormat: '0%' }];
  const table = new StyleTable(book.core.engine, original);
  expect(place(table, 0, 0)).toBe(2);
  expect(table.list).toEqual(original);
});
