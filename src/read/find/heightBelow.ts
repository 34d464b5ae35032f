import type { Rectangle } from '../../grid/area';
import { isFilled, type Grid } from '../../grid/grid';
import type { CellValue } from '../../grid/port';

/** Blank rows that may stand between the rows of one list, as planners leave them between months or lines. */
const usualGap = 3;

/**
 * How many rows belong to a header that stands in these cells of a row: up to a blank row after which nothing of the same kind follows. Rows are alike where at least half of the cells of the last one are, a
 * number among them: so a remark, a title or the header of another list ends the rows. With a `longestGap` of 0 the first
 * blank row does.
 */
export function heightBelow(
  grid: Grid,
  { row: header, column, columns }: Omit<Rectangle, 'rows'>,
  longestGap = usualGap,
): number {
  const cellsAt = (row: number): readonly CellValue[] => grid.slice(row, column, columns);
  let last = header;
  for (let row = header + 1; row < grid.endRow && row <= last + 1 + longestGap; row++) {
    const cells = cellsAt(row);
    if (!cells.some((cell) => isFilled(cell))) continue;
    if (row > last + 1 && !(last > header && areAlike(cellsAt(last), cells))) break;
    last = row;
  }
  return last - header;
}

function areAlike(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  const same = one.filter((cell, column) => isFilled(cell) && typeof cell === typeof other[column]);
  const filled = one.filter((cell) => isFilled(cell));
  return same.some((cell) => typeof cell === 'number') && same.length * 2 >= filled.length;
}
