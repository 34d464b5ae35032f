import { RTree, type IUnitRange } from '@univerjs/core';
import fc from 'fast-check';
import { rangeOfArea } from '../../../../src/standin/book/area';
import { SharedRanges } from '../../../../src/standin/book/engine/sharedRanges';
import { at } from '../support';

let ranges: SharedRanges;

beforeEach(() => {
  ranges = new SharedRanges();
});

function place(ref: string, sheetId = 's', unitId = 'u'): IUnitRange {
  return { unitId, sheetId, range: rangeOfArea(at(ref)) };
}

/** Who reads a cell of the range. */
function users(ref: string, sheetId?: string, unitId?: string): unknown[] {
  return [...ranges.bulkSearch([place(ref, sheetId, unitId)])].sort();
}

test('a range is kept once, however many read it', () => {
  for (let id = 0; id < 1000; id++) ranges.insert({ ...place('A1:A700'), id });
  const found = ranges.rangesAt(place('A350'));
  expect(found).toHaveLength(1);
  expect(found[0]?.users.size).toBe(1000);
});

test('a cell is found in every range that holds it', () => {
  ranges.bulkInsert([
    { ...place('B2'), id: 1 },
    { ...place('A1:C3'), id: 2 },
    { ...place('B2:B9'), id: 3 },
    { ...place('C3:D4'), id: 4 },
  ]);
  expect(users('B2')).toEqual([1, 2, 3]);
  expect(users('C3')).toEqual([2, 4]);
  expect(users('E5')).toEqual([]);
});

test('each sheet of each workbook has its own', () => {
  ranges.insert({ ...place('A1'), id: 1 });
  ranges.insert({ ...place('A1', 'other'), id: 2 });
  ranges.insert({ ...place('A1', 's', 'another'), id: 3 });
  expect(users('A1')).toEqual([1]);
  expect(users('A1', 'other')).toEqual([2]);
  expect(users('A1', 's', 'another')).toEqual([3]);
  expect(users('A1', 'nowhere')).toEqual([]);
});

test('those that are excepted are left out', () => {
  ranges.insert({ ...place('A1:A2'), id: 1 });
  ranges.insert({ ...place('A1:A2'), id: 2 });
  expect([...ranges.bulkSearch([place('A1')], new Set([1]))]).toEqual([2]);
});

test('whole rows and columns have no end', () => {
  const open = { startRow: NaN, endRow: NaN, startColumn: 1, endColumn: 1 };
  ranges.insert({ unitId: 'u', sheetId: 's', range: open, id: 1 });
  ranges.insert({ ...place('B7'), id: 2 });
  expect(users('B1000000')).toEqual([1]);
  expect(users('A1')).toEqual([]);
  expect([...ranges.bulkSearch([{ unitId: 'u', sheetId: 's', range: open }])].sort()).toEqual([1, 2]);
});

test('a reader can be taken out of all that it reads in a range, or of a sheet, or altogether', () => {
  const fill = (): void => {
    ranges.insert({ ...place('A1'), id: 1 });
    ranges.insert({ ...place('A1:A3'), id: 1 });
    ranges.insert({ ...place('A1:A3'), id: 2 });
    ranges.insert({ ...place('A1', 'other'), id: 3 });
  };
  fill();
  ranges.bulkRemove([{ ...place('A1:A3'), id: 1 }]);
  expect(users('A1')).toEqual([2]);
  ranges.removeById('u', 's');
  expect([...users('A1'), ...users('A1', 'other')]).toEqual([3]);
  ranges.removeById('u');
  expect(users('A1', 'other')).toEqual([]);
  fill();
  ranges.clear();
  expect(users('A1')).toEqual([]);
});

test('finds what Univer’s own tree finds', () => {
  const range = fc
    .tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.nat(3))
    .map(([startRow, startColumn, rows, columns]) => ({
      startRow,
      startColumn,
      endRow: startRow + rows,
      endColumn: startColumn + columns,
    }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), fc.array(range, { maxLength: 3 }), (read, asked) => {
      const ours = new SharedRanges();
      const theirs = new RTree(true);
      const inSheet = (one: IUnitRange['range']): IUnitRange => ({ unitId: 'u', sheetId: 's', range: one });
      const items = read.map((one, id) => ({ ...inSheet(one), id }));
      for (const tree of [ours, theirs]) {
        tree.bulkInsert(items);
        tree.openKdTree();
      }
      const search = asked.map(inSheet);
      expect([...ours.bulkSearch(search)].sort()).toEqual([...theirs.bulkSearch(search)].sort());
    }),
  );
});
