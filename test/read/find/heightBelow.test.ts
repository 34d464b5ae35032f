import { Grid } from '../../../src/grid/grid';
import type { CellValue } from '../../../src/grid/port';
import { heightBelow } from '../../../src/read/find/heightBelow';

const header: CellValue[] = ['Month', 'Line', 'Calls'];
const row = (month: number): CellValue[] => [month, 'Hotline', 1000];
const blank: CellValue[] = [null, '', null];
const gridOf = (values: CellValue[][]): Grid => {
  const used = { sheet: 'Sheet', row: 4, column: 0, rows: values.length, columns: values[0]!.length };
  return new Grid({ name: 'Sheet', used, values });
};
const below = (values: CellValue[][], column = 0, longestGap?: number): number =>
  heightBelow(gridOf(values), { row: 4, column, columns: 3 }, longestGap);
const height = (...rows: CellValue[][]): number => below([header, ...rows]);

describe('the rows of a list', () => {
  it('end with the sheet, and there may be none', () => {
    expect(height(row(1), row(2))).toBe(2);
    expect(height()).toBe(0);
  });

  it('go on behind blank rows, as planners leave them between months', () => {
    expect(height(row(1), blank, row(2), row(2), blank, blank, row(3))).toBe(7);
  });

  it('go on behind a total, whose other cells are blank', () => {
    expect(height(row(1), ['Total', null, 1000], blank, row(2))).toBe(4);
  });

  it.each([
    ['a remark', ['as agreed with sales', null, null]],
    ['the header of another list', ['Month', 'Line', 'Heads']],
    ['a single figure', [null, null, 5]],
    ['other kinds of cells', ['Hotline', 'x', 'y']],
  ])('end at a blank row before %s', (_, cells) => {
    expect(height(row(1), blank, cells)).toBe(1);
  });

  it('end where too many rows are blank, and do not begin behind one', () => {
    expect(height(row(1), blank, blank, blank, blank, row(2))).toBe(1);
    expect(height(blank, row(1))).toBe(0);
  });

  it('end at the first blank row where none is to be passed over', () => {
    expect(below([header, row(1), blank, row(2)], 0, 0)).toBe(1);
  });

  it('are those of the columns asked for', () => {
    const wide = [
      ['x', ...header],
      [null, ...row(1)],
      ['x', ...blank],
    ];
    expect(below(wide, 1)).toBe(1);
  });
});
