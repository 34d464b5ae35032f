import { DEFAULT_LOOK } from '../../../../src/standin/book/tables/tableRecord';
import type { UniverBook } from '../../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../../src/standin/book/sheets/univerSheet';
import { at, newBook, value, write } from '../support';

let book: UniverBook;
let sheet: UniverSheet;

beforeEach(async () => {
  ({ book, sheet } = await newBook());
  write(sheet, 'A1:B3', [
    ['x', 'y'],
    [1, 2],
    [3, 4],
  ]);
});

afterEach(() => book.dispose());

test('a table is what it was made of', () => {
  const { tables } = book.core;
  const id = tables.add(sheet.id, at('A1:B3'), 'T', ['x', 'y']);
  expect(tables.need(id)).toEqual({
    ...DEFAULT_LOOK,
    id,
    sheetId: sheet.id,
    name: 'T',
    area: at('A1:B3'),
    columns: ['x', 'y'],
  });
});

test('a table may bring its own id, and keeps it through every change', () => {
  const { tables } = book.core;
  tables.add(sheet.id, at('A1:B3'), 'T', ['x', 'y'], DEFAULT_LOOK, 'mine');
  tables.replace('mine', { name: 'U', area: at('A1:B2') });
  expect(tables.all().map(({ id, name }) => [id, name])).toEqual([['mine', 'U']]);
  expect(tables.need('mine')).toMatchObject({ area: at('A1:B2'), columns: ['x', 'y'] });
});

test('the table of a cell is found, and those that an area touches', () => {
  const { tables } = book.core;
  tables.add(sheet.id, at('A1:B3'), 'T', ['x', 'y']);
  expect(tables.at(sheet.id, 2, 1)?.name).toBe('T');
  expect(tables.at(sheet.id, 3, 1)).toBeUndefined();
  expect(tables.at('other', 2, 1)).toBeUndefined();
  expect(tables.overlapping(sheet.id, at('B3:F9'))).toHaveLength(1);
  expect(tables.overlapping(sheet.id, at('C3:F9'))).toHaveLength(0);
});

test('looks belong to one table alone', () => {
  const { tables } = book.core;
  const one = tables.add(sheet.id, at('A1:B3'), 'T', ['x', 'y']);
  const other = tables.add(sheet.id, at('D1:D3'), 'U', ['z']);
  tables.setLook(one, { style: 'TableStyleDark1', totals: [{ label: 'Sum' }, {}] });
  expect(tables.need(one)).toMatchObject({ style: 'TableStyleDark1', bandedRows: true });
  expect(tables.need(other).style).toBe(DEFAULT_LOOK.style);
});

test('columns that are given new names are found under those', async () => {
  const { tables } = book.core;
  const id = tables.add(sheet.id, at('A1:B3'), 'T', ['x', 'y']);
  tables.replace(id, { columns: ['x', 'why?'] });
  write(sheet, 'D1', [['=SUM(T[why?])']]);
  await book.calculate();
  expect(value(sheet, 'D1')).toBe(6);
});

test('a table that is removed is gone', () => {
  const { tables } = book.core;
  const id = tables.add(sheet.id, at('A1:B3'), 'T', ['x', 'y']);
  tables.remove(id);
  expect(tables.all()).toEqual([]);
  expect(() => tables.need(id)).toThrow('tableNotFound');
});
