import { CELL_INVERTED_INDEX_CACHE as index } from '@univerjs/engine-formula';
import { indexValuesLazily } from '../../../../src/standin/book/engine/lazyValueIndex';
import { at, newBook, value, write } from '../support';

beforeEach(() => {
  indexValuesLazily();
  index.clear();
});

afterAll(() => index.clear());

/** Rows of a column that hold a value, as far as the index knows them. */
function rowsOf(wanted: number): number[] {
  return [...(index.getCellValuePositions('u', 's', 0)?.get(wanted) ?? [])];
}

test('a result that no comparison has asked for is not indexed', () => {
  index.set('u', 's', 0, 5, 3, true);
  expect(rowsOf(5)).toEqual([]);
});

test('a comparison indexes what it reads', () => {
  index.set('u', 's', 0, 5, 3);
  expect(rowsOf(5)).toEqual([3]);
});

test('a result replaces the value that a comparison has read', () => {
  index.set('u', 's', 0, 5, 3);
  index.setContinueBuildingCache('u', 's', 0, 3, 3);
  index.set('u', 's', 0, 6, 3, true);
  expect([rowsOf(5), rowsOf(6)]).toEqual([[], [3]]);
  // To a comparison the row is known by then.
  index.set('u', 's', 0, 5, 3);
  expect(rowsOf(5)).toEqual([]);
});

test('lookups and sums by condition see results of the same run, and then new ones', async () => {
  const { book, sheet } = await newBook();
  write(sheet, 'A1:A3', [[1], [2], [3]]);
  write(sheet, 'B1:B3', [['=A1*10'], ['=A2*10'], ['=A3*10']]);
  write(sheet, 'C1:C3', [['=MATCH(20,B1:B3,0)'], ['=SUMIFS(A1:A3,B1:B3,30)'], ['=SUMPRODUCT((B1:B3=10)*1)']]);
  await book.calculate();
  expect(sheet.values(at('C1:C3'))).toEqual([[2], [3], [1]]);
  write(sheet, 'A1', [[3]]);
  await book.calculate();
  expect(sheet.values(at('C1:C3'))).toEqual([[2], [6], [0]]);
  expect(value(sheet, 'B1')).toBe(30);
  book.dispose();
});
