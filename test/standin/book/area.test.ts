import {
  a1OfArea,
  areaOfA1,
  areaOfRange,
  cellArea,
  contains,
  overlaps,
  rangeOfArea,
  union,
} from '../../../src/standin/book/area';
import { BookProblem } from '../../../src/standin/book/bookProblem';

const area = { row: 1, column: 1, rows: 3, columns: 3 };

test('an area reads and writes its address', () => {
  expect(a1OfArea(area)).toBe('B2:D4');
  expect(areaOfA1('B2:D4')).toEqual(area);
  expect(a1OfArea(cellArea(0, 0))).toBe('A1');
});

test('absolute marks, blanks around and corners in any order do not matter', () => {
  expect(areaOfA1(' $B$2:$D$4 ')).toEqual(area);
  expect(areaOfA1('D4:B2')).toEqual(area);
});

test('entire columns and rows are areas too', () => {
  expect(areaOfA1('B:C')).toEqual({ row: 0, column: 1, rows: 1_048_576, columns: 2 });
  expect(areaOfA1('3:3')).toEqual({ row: 2, column: 0, rows: 1, columns: 16_384 });
});

test.each(['', 'A0', 'A1:', 'XFE1', 'A1048577', 'Sheet1!A1'])(
  'a text that is no area of the grid is refused: %p',
  (text) => {
    expect(() => areaOfA1(text)).toThrow(BookProblem);
  },
);

test('a range of the engine is the same area', () => {
  expect(rangeOfArea(area)).toEqual({ startRow: 1, endRow: 3, startColumn: 1, endColumn: 3 });
  expect(areaOfRange(rangeOfArea(area))).toEqual(area);
});

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
