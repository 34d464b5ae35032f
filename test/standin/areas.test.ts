import fc from 'fast-check';
import {
  cellArea,
  cellCount,
  clip,
  contains,
  intersect,
  isEntireColumns,
  isEntireRows,
  isOnSheet,
  overlaps,
  sameArea,
  union,
  wholeSheet,
} from '../../src/standin/areas';

const someArea = fc.record({
  row: fc.nat(20),
  column: fc.nat(20),
  rows: fc.integer({ min: 1, max: 10 }),
  columns: fc.integer({ min: 1, max: 10 }),
});

describe('areas', () => {
  it('share the cells that both hold', () => {
    const one = { row: 0, column: 0, rows: 3, columns: 3 };
    const other = { row: 2, column: 1, rows: 5, columns: 1 };
    expect(intersect(one, other)).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
  });

  it('share nothing when they only touch', () => {
    const one = { row: 0, column: 0, rows: 3, columns: 3 };
    expect(intersect(one, { row: 3, column: 0, rows: 1, columns: 1 })).toBeNull();
    expect(intersect(one, { row: 0, column: 3, rows: 1, columns: 1 })).toBeNull();
  });

  it('lie within the rectangle around them, and share the same cells either way round', () => {
    fc.assert(
      fc.property(someArea, someArea, (one, other) => {
        const around = union(one, other);
        expect(contains(around, one) && contains(around, other)).toBe(true);
        expect(intersect(one, other)).toEqual(intersect(other, one));
      }),
    );
  });

  it('have exactly the cells in common that a count finds', () => {
    fc.assert(
      fc.property(someArea, someArea, (one, other) => {
        let count = 0;
        for (let row = 0; row < 40; row++) {
          for (let column = 0; column < 40; column++) {
            const cell = { row, column, rows: 1, columns: 1 };
            if (contains(one, cell) && contains(other, cell)) count++;
          }
        }
        const common = intersect(one, other);
        expect(common ? cellCount(common) : 0).toBe(count);
      }),
      { numRuns: 30 },
    );
  });

  it('know whole columns, whole rows and the whole sheet', () => {
    expect(isEntireColumns({ ...wholeSheet, column: 3, columns: 1 })).toBe(true);
    expect(isEntireRows({ ...wholeSheet, column: 3, columns: 1 })).toBe(false);
    expect(isEntireRows({ ...wholeSheet, row: 3, rows: 2 })).toBe(true);
    expect(isEntireRows(wholeSheet) && isEntireColumns(wholeSheet)).toBe(true);
  });

  it('are on the sheet when they hold a cell and end before its edge', () => {
    expect(isOnSheet({ row: 0, column: 0, rows: 1, columns: 1 })).toBe(true);
    expect(isOnSheet({ row: -1, column: 0, rows: 1, columns: 1 })).toBe(false);
    expect(isOnSheet({ row: 0, column: 0, rows: 0, columns: 1 })).toBe(false);
    expect(isOnSheet({ row: 1_048_575, column: 0, rows: 2, columns: 1 })).toBe(false);
    expect(isOnSheet({ row: 0, column: 16_383, rows: 1, columns: 2 })).toBe(false);
  });

  it('are clipped to what is used of a sheet', () => {
    const used = { row: 1, column: 1, rows: 2, columns: 2 };
    expect(clip({ ...wholeSheet, column: 2, columns: 1 }, used)).toEqual({
      row: 1,
      column: 2,
      rows: 2,
      columns: 1,
    });
    expect(clip(wholeSheet, null)).toBeNull();
  });

  it('are the same when all four numbers are', () => {
    const area = { row: 1, column: 2, rows: 3, columns: 4 };
    expect(sameArea(area, { ...area })).toBe(true);
    expect(sameArea(area, { ...area, columns: 5 })).toBe(false);
  });
});

const area = { row: 1, column: 1, rows: 3, columns: 3 };

test('areas overlap when they share a cell, not when they only touch', () => {
  expect(overlaps(area, cellArea(3, 3))).toBe(true);
  expect(overlaps(area, cellArea(4, 3))).toBe(false);
  expect(overlaps(area, cellArea(3, 0))).toBe(false);
});

test('an area contains itself and what lies inside, not what sticks out', () => {
  expect(contains(area, area)).toBe(true);
  expect(contains(area, cellArea(2, 2))).toBe(true);
  expect(contains(area, { ...area, rows: 4 })).toBe(false);
});

test('a union is the smallest area around both', () => {
  expect(union(undefined, area)).toBe(area);
  expect(union(cellArea(0, 5), area)).toEqual({ row: 0, column: 1, rows: 4, columns: 5 });
});
