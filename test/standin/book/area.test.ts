import { areaOfA1, areaOfRange, rangeOfArea } from '../../../src/standin/book/area';
import { areaAddress } from '../../../src/grid/a1';
import { cellArea } from '../../../src/standin/areas';
import { BookProblem } from '../../../src/standin/book/bookProblem';

const area = { row: 1, column: 1, rows: 3, columns: 3 };

test('an area reads and writes its address', () => {
  expect(areaAddress(area)).toBe('B2:D4');
  expect(areaOfA1('B2:D4')).toEqual(area);
  expect(areaAddress(cellArea(0, 0))).toBe('A1');
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
