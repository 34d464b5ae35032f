import { isFilled } from '../../grid/grid';
import type { InputColumn } from '../../grid/headers';
import type { CellValue } from '../../grid/port';

/** By column and row the row above whose cell holds there too. */
export type FilledDown = ReadonlyMap<InputColumn, ReadonlyMap<number, number>>;

const naming: readonly InputColumn[] = ['month', 'line'];

/**
 * Months and lines of a plain list that stand once above the rows they hold for, as merged cells and copies of pivot
 * tables leave them: a blank one is the one above in a row that has calls. Rows without figures of their own hold nothing.
 */
export function filledDown(
  columns: ReadonlyMap<InputColumn, number>,
  values: readonly (readonly CellValue[])[],
  figureless: ReadonlySet<number>,
): FilledDown {
  const calls = columns.get('calls');
  const found = new Map<InputColumn, Map<number, number>>();
  if (calls === undefined) return found;
  for (const column of naming) {
    const offset = columns.get(column);
    if (offset === undefined) continue;
    const rows = new Map<number, number>();
    let last: number | null = null;
    values.forEach((cells, row) => {
      if (figureless.has(row)) return;
      if (isFilled(cells[offset], 'asBlank')) last = row;
      else if (last !== null && isFilled(cells[calls], 'asBlank')) rows.set(row, last);
    });
    if (rows.size > 0) found.set(column, rows);
  }
  return found;
}
