import type { InputColumn } from '../../../src/grid/headers';
import type { CellValue } from '../../../src/grid/port';
import { rowsWithoutFigures } from '../../../src/read/rows/rowsWithoutFigures';
import { isTotalLabel } from '../../../src/cells/totalLabel';

const columns = new Map<InputColumn, number>([
  ['month', 0],
  ['line', 1],
  ['calls', 2],
]);
const idle = (values: CellValue[][], input: Parameters<typeof rowsWithoutFigures>[0] = 'Forecast') =>
  rowsWithoutFigures(input, columns, values);

describe('rows without figures of their own', () => {
  it('are those that add up a month or all months', () => {
    const { rows } = idle([
      [1, 'Hotline', 10],
      [1, '小计', 10],
      ['Total', null, 20],
    ]);
    expect([...rows]).toEqual([1, 2]);
  });

  it('are a row of units below the header, which tells the units', () => {
    const { rows, units } = idle([
      ['月', '-', '万通'],
      [1, 'Hotline', 10],
    ]);
    expect([...rows]).toEqual([0]);
    expect(units).toEqual(['月', '-', '万通']);
  });

  it('are not a first row that names a line', () => {
    expect(idle([[null, '人', 10]]).rows.size).toBe(0);
    expect(idle([[null, null, null]]).rows.size).toBe(0);
  });

  it('are remarks below the list, a text by itself where a month would stand', () => {
    const row: CellValue[] = ['2026-01', 'Hotline', 10];
    expect([...idle([row, ['注：不含外呼', null, null]]).rows]).toEqual([1]);
    expect(idle([row, ['2026-13', 'Hotline', 10]]).rows.size).toBe(0);
    expect(idle([row, ['2026-02', null, null]]).rows.size).toBe(0);
    expect(idle([row, ['#REF!', null, null]]).rows.size).toBe(0);
    expect(idle([row, [null, 'Hotline', null]]).rows.size).toBe(0);
  });

  it('are no names of lines and stages, and no budget of all lines', () => {
    const total: CellValue[][] = [[1, 'Total', 10]];
    expect(idle(total, 'Lines').rows.size).toBe(0);
    expect(idle(total, 'Stages').rows.size).toBe(0);
    expect(idle(total, 'Budget').rows.size).toBe(0);
    expect(idle([['合计', null, 10]], 'Budget').rows.size).toBe(1);
  });
});

describe('a label', () => {
  it.each([
    'Total',
    'subtotal',
    'Grand total',
    'SUM',
    'Average',
    'YTD',
    '合计',
    '全年合计',
    '月合计',
    '平均',
  ])('“%s” is one of a total', (label) => expect(isTotalLabel(label)).toBe(true));

  it.each(['Total Gym', 'Summer', '总机', '总部', 'Hotline', ''])('“%s” is none', (label) =>
    expect(isTotalLabel(label)).toBe(false),
  );
});
