import fc from 'fast-check';
import {
  areaAfter,
  cellChange,
  within,
  type StructureChange,
} from '../../../../src/standin/book/sheets/structureChange';

const area = { row: 4, column: 2, rows: 3, columns: 2 };

function rows(kind: StructureChange['kind'], at: number, count: number): StructureChange {
  return { along: 'rows', kind, at, count };
}

test('rows inserted above push the area down', () => {
  expect(areaAfter(area, rows('insert', 0, 2))).toEqual({ ...area, row: 6 });
  expect(areaAfter(area, rows('insert', 4, 1))).toEqual({ ...area, row: 5 });
});

test('rows inserted inside make it taller, below they do not matter', () => {
  expect(areaAfter(area, rows('insert', 6, 2))).toEqual({ ...area, rows: 5 });
  expect(areaAfter(area, rows('insert', 7, 2))).toEqual(area);
});

test('rows deleted above, across and inside', () => {
  expect(areaAfter(area, rows('delete', 0, 2))).toEqual({ ...area, row: 2 });
  expect(areaAfter(area, rows('delete', 3, 2))).toEqual({ ...area, row: 3, rows: 2 });
  expect(areaAfter(area, rows('delete', 5, 1))).toEqual({ ...area, rows: 2 });
  expect(areaAfter(area, rows('delete', 6, 9))).toEqual({ ...area, rows: 2 });
});

test('an area whose rows are all deleted is gone', () => {
  expect(areaAfter(area, rows('delete', 4, 3))).toBeUndefined();
  expect(areaAfter(area, rows('delete', 0, 100))).toBeUndefined();
});

test('columns do to width what rows do to height', () => {
  expect(areaAfter(area, { along: 'columns', kind: 'insert', at: 3, count: 1 })).toEqual({
    ...area,
    columns: 3,
  });
  expect(areaAfter(area, { along: 'columns', kind: 'delete', at: 0, count: 3 })).toEqual({
    ...area,
    column: 0,
    columns: 1,
  });
});

test('cells that move take along only what lies wholly in their strip', () => {
  const change = cellChange({ row: 0, column: 2, rows: 2, columns: 2 }, 'rows', 'insert');
  expect(areaAfter(area, change)).toEqual({ ...area, row: 6 });
  expect(areaAfter({ ...area, columns: 3 }, change)).toEqual({ ...area, columns: 3 });
});

test('cells that move sideways have a strip of rows', () => {
  const change = cellChange({ row: 4, column: 0, rows: 3, columns: 1 }, 'columns', 'delete');
  expect(areaAfter(area, change)).toEqual({ ...area, column: 1 });
  expect(areaAfter({ ...area, rows: 4 }, change)).toEqual({ ...area, rows: 4 });
});

test('one line lies within another or sticks out', () => {
  expect(within({ first: 2, count: 2 }, { first: 2, count: 2 })).toBe(true);
  expect(within({ first: 1, count: 2 }, { first: 2, count: 2 })).toBe(false);
});

test('deleting what was inserted gives the area back', () => {
  fc.assert(
    fc.property(fc.nat(10), fc.integer({ min: 1, max: 5 }), fc.boolean(), (at, count, alongRows) => {
      const along = alongRows ? 'rows' : 'columns';
      const inserted = areaAfter(area, { along, kind: 'insert', at, count })!;
      expect(areaAfter(inserted, { along, kind: 'delete', at, count })).toEqual(area);
    }),
  );
});
