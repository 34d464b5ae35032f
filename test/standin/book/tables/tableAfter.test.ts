import { cellChange } from '../../../../src/standin/book/sheets/structureChange';
import { cutsTable, tableAfter } from '../../../../src/standin/book/tables/tableAfter';

const table = { area: { row: 2, column: 1, rows: 4, columns: 3 }, columns: ['a', 'b', 'c'] };

test('a table that is pushed aside keeps its columns', () => {
  const moved = tableAfter(table, { along: 'columns', kind: 'insert', at: 0, count: 2 });
  expect(moved).toEqual({ area: { ...table.area, column: 3 }, columns: ['a', 'b', 'c'] });
});

test('a column inserted inside has no name yet', () => {
  const grown = tableAfter(table, { along: 'columns', kind: 'insert', at: 2, count: 1 });
  expect(grown).toEqual({ area: { ...table.area, columns: 4 }, columns: ['a', undefined, 'b', 'c'] });
});

test('a column inserted before the first or behind the last does not belong to it', () => {
  expect(tableAfter(table, { along: 'columns', kind: 'insert', at: 1, count: 1 })?.columns).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(tableAfter(table, { along: 'columns', kind: 'insert', at: 4, count: 1 })).toEqual(table);
});

test('deleted columns take their names along', () => {
  expect(tableAfter(table, { along: 'columns', kind: 'delete', at: 2, count: 1 })?.columns).toEqual([
    'a',
    'c',
  ]);
  expect(tableAfter(table, { along: 'columns', kind: 'delete', at: 0, count: 2 })).toEqual({
    area: { ...table.area, column: 0, columns: 2 },
    columns: ['b', 'c'],
  });
  expect(tableAfter(table, { along: 'columns', kind: 'delete', at: 3, count: 9 })?.columns).toEqual([
    'a',
    'b',
  ]);
});

test('rows change its height; one data row always stays', () => {
  expect(tableAfter(table, { along: 'rows', kind: 'insert', at: 3, count: 2 })?.area.rows).toBe(6);
  expect(tableAfter(table, { along: 'rows', kind: 'delete', at: 3, count: 1 })?.area.rows).toBe(3);
  expect(tableAfter(table, { along: 'rows', kind: 'delete', at: 3, count: 3 })?.area.rows).toBe(2);
});

test('a table whose cells are all deleted is gone', () => {
  expect(tableAfter(table, { along: 'rows', kind: 'delete', at: 0, count: 10 })).toBeUndefined();
  expect(tableAfter(table, { along: 'columns', kind: 'delete', at: 1, count: 3 })).toBeUndefined();
});

test('what happens far away leaves it as it is', () => {
  expect(tableAfter(table, { along: 'rows', kind: 'insert', at: 20, count: 1 })).toEqual(table);
});

test('the header row does not go without the rest', () => {
  expect(cutsTable(table, { along: 'rows', kind: 'delete', at: 2, count: 1 })).toBe(true);
  expect(cutsTable(table, { along: 'rows', kind: 'delete', at: 0, count: 3 })).toBe(true);
  expect(cutsTable(table, { along: 'rows', kind: 'delete', at: 0, count: 6 })).toBe(false);
  expect(cutsTable(table, { along: 'rows', kind: 'delete', at: 3, count: 2 })).toBe(false);
  expect(cutsTable(table, { along: 'columns', kind: 'delete', at: 1, count: 1 })).toBe(false);
});

test('cells do not move a part of a table', () => {
  const narrow = { row: 0, column: 1, rows: 1, columns: 2 };
  const whole = { row: 0, column: 1, rows: 1, columns: 3 };
  expect(cutsTable(table, cellChange(narrow, 'rows', 'insert'))).toBe(true);
  expect(cutsTable(table, cellChange(whole, 'rows', 'insert'))).toBe(false);
  expect(cutsTable(table, cellChange({ ...narrow, row: 8 }, 'rows', 'insert'))).toBe(false);
  expect(cutsTable(table, cellChange({ ...narrow, column: 7 }, 'rows', 'delete'))).toBe(false);
});
