import {
  belowHeader,
  columnAt,
  hasCell,
  hasColumn,
  hasRow,
  rowsBelow,
  shareColumns,
} from '../../src/grid/area';

/** C3:D6 */
const area = { row: 2, column: 2, rows: 4, columns: 2 };

describe('a rectangle of cells', () => {
  it('holds its first and its last cell, and none beside them', () => {
    expect([hasCell(area, 2, 2), hasCell(area, 5, 3)]).toEqual([true, true]);
    expect([hasCell(area, 1, 2), hasCell(area, 6, 2), hasCell(area, 2, 1), hasCell(area, 2, 4)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(hasCell({ ...area, rows: 0 }, 2, 2)).toBe(false);
  });

  it('has rows and columns', () => {
    expect([1, 2, 5, 6].map((row) => hasRow(area, row))).toEqual([false, true, true, false]);
    expect([1, 2, 3, 4].map((column) => hasColumn(area, column))).toEqual([false, true, true, false]);
  });

  it('shares columns with another that begins before its end', () => {
    const shares = (column: number, columns: number) => shareColumns(area, { column, columns });
    expect([shares(0, 2), shares(0, 3), shares(3, 9), shares(4, 1)]).toEqual([false, true, true, false]);
  });

  it('is divided into its header, the rows below it and its columns', () => {
    const onSheet = { sheet: 'Sheet', ...area };
    expect(belowHeader(onSheet)).toEqual({ ...onSheet, row: 3, rows: 3 });
    expect(rowsBelow(area, 2)).toEqual({ ...area, row: 6, rows: 2 });
    expect(columnAt(area, 1)).toEqual({ ...area, column: 3, columns: 1 });
  });
});
