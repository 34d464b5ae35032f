import { acrossBlocks } from '../../../src/read/across/acrossBlocks';
import { blocksIn, gridContents } from './support/blocks';

const months = ['2026-01', '2026-02'];

describe('a block with months across', () => {
  it('has its labels at the left, its corner and the titles above', () => {
    const [block] = blocksIn([
      ['Call volume 2026'],
      [null],
      ['Line', 'Unit', ...months, 'Total'],
      ['Hotline', 'calls', 1, 2, 3],
      ['CIC', 'calls', 1, 2, 3],
    ]);
    expect(block).toMatchObject({ headerRow: 2, labelColumns: [0, 1], firstRow: 3, rows: 2, table: null });
    expect(block!.corners.map(({ text }) => text)).toEqual(['Line', 'Unit']);
    expect(block!.titles.map(({ text }) => text)).toEqual(['Call volume 2026']);
    expect(block!.months.map(({ offset }) => offset)).toEqual([2, 3]);
  });

  it('ends at a blank row, or above the title of the next one', () => {
    const heights = blocksIn([
      ['Line', ...months],
      ['Hotline', 1, 2],
      ['AHT'],
      ['Line', ...months],
      ['Hotline', 1, 2],
      [null],
      ['a remark', null, null],
    ]).map(({ rows }) => rows);
    expect(heights).toEqual([1, 1]);
  });

  it('takes the labels of its neighbour where it has none of its own', () => {
    const blocks = blocksIn([
      ['Line', '1月', '2月', '1月', '2月'],
      ['Hotline', 1, 2, 240, 250],
    ]);
    expect(blocks.map(({ labelColumns }) => labelColumns)).toEqual([[0], [0]]);
  });

  it('knows the years that stand above its months, as merged cells leave them', () => {
    const [block] = blocksIn([
      [null, 2026, null, '2027年'],
      ['Line', '11月', '12月', '1月'],
      ['Hotline', 1, 2, 3],
    ]);
    expect(block!.yearsAbove).toEqual([2026, 2026, 2027]);
  });

  it('is found far down a sheet', () => {
    const filler = Array.from({ length: 1500 }, (_, index) => [`note ${index}`]);
    const blocks = blocksIn([...filler, [null], ['Line', ...months], ['Hotline', 1, 2]]);
    expect(blocks.map(({ headerRow }) => headerRow)).toEqual([1501]);
  });

  it('is not looked for among the rows of a list', () => {
    const contents = gridContents([
      ['Line', ...months],
      ['Hotline', 1, 2],
    ]);
    const list = { sheet: 'Plan', row: 0, column: 0, rows: 5, columns: 3 };
    expect(acrossBlocks(contents, [{ ...list, row: -1 }])).toEqual([]);
    expect(acrossBlocks(contents, [{ ...list, sheet: 'Other' }])).toHaveLength(1);
  });

  it('is none without labels or without rows', () => {
    expect(blocksIn([months, [1, 2]])).toEqual([]);
    expect(blocksIn([['Line', ...months]])).toEqual([]);
  });
});
