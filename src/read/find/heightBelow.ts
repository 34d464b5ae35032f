import type { CellValue } from '../../grid/port';

/** Blank rows that may stand between the rows of one list, as planners leave them between months or lines. */
const usualGap = 3;

/**
 * How many rows belong to a header at `header` (a row's index in `values`) in the columns from `from`: up to a blank row
 * after which nothing of the same kind follows. Rows are alike where at least half of the cells of the last one are, a
 * number among them: so a remark, a title or the header of another list ends the rows. With a `longestGap` of 0 the first
 * blank row does.
 */
export function heightBelow(
  values: readonly (readonly CellValue[])[],
  header: number,
  from: number,
  width: number,
  longestGap = usualGap,
): number {
  const cellsAt = (row: number): readonly CellValue[] => values[row]?.slice(from, from + width) ?? [];
  let last = header;
  for (let row = header + 1; row < values.length && row <= last + 1 + longestGap; row++) {
    const cells = cellsAt(row);
    if (!cells.some(isFilled)) continue;
    if (row > last + 1 && !(last > header && areAlike(cellsAt(last), cells))) break;
    last = row;
  }
  return last - header;
}

function areAlike(one: readonly CellValue[], other: readonly CellValue[]): boolean {
  const same = one.filter((cell, column) => isFilled(cell) && typeof cell === typeof other[column]);
  return same.some((cell) => typeof cell === 'number') && same.length * 2 >= one.filter(isFilled).length;
}

function isFilled(cell: CellValue): boolean {
  return cell !== null && cell !== '';
}
