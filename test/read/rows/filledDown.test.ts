import type { InputColumn } from '../../../src/grid/headers';
import type { CellValue } from '../../../src/grid/port';
import { filledDown } from '../../../src/read/rows/filledDown';

const columns = new Map<InputColumn, number>([
  ['month', 0],
  ['line', 1],
  ['calls', 2],
]);
const held = (values: CellValue[][], idle: number[] = []) =>
  [...filledDown(columns, values, new Set(idle))].map(([column, rows]) => [column, [...rows]]);

describe('a month or line that stands once above its rows', () => {
  it('holds for blank cells below it in rows with calls', () => {
    expect(
      held([
        [1, 'Hotline', 10],
        [null, 'CIC', 20],
        [2, 'Hotline', 30],
        [' ', 'CIC', 40],
      ]),
    ).toEqual([
      [
        'month',
        [
          [1, 0],
          [3, 2],
        ],
      ],
    ]);
  });

  it('holds past totals, which hold for nothing', () => {
    const rows: CellValue[][] = [
      ['Jan', 'Hotline', 10],
      ['合计', null, 10],
      [null, 'CIC', 5],
    ];
    expect(held(rows, [1])).toEqual([['month', [[2, 0]]]]);
  });

  it('does not hold for rows without calls, nor above itself', () => {
    expect(
      held([
        [null, 'CIC', 20],
        [1, 'Hotline', 10],
        [null, 'a remark', null],
      ]),
    ).toEqual([]);
  });

  it('is looked for only where there are calls', () => {
    expect(filledDown(new Map([['month', 0]]), [[1], [null]], new Set()).size).toBe(0);
  });
});
