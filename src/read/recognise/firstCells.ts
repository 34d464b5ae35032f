import { shownMoment } from '../../cells/columnProfile';
import { isFilled } from '../../grid/grid';
import type { CellValue } from '../../grid/port';
import { sampleRows, type TableCells } from './recogniseTable';

/** Cells that are shown of each column, and rows in which they are looked for. */
const [shown, rowsLookedAt] = [3, 40];

/** The first different cells below each header, by its id, as they are shown: dates and times are texts. */
export function firstCells(
  ids: readonly string[],
  cells: TableCells,
): Readonly<Record<string, readonly CellValue[]>> {
  const rows = sampleRows(cells.rows).slice(0, rowsLookedAt);
  const shownAs = (row: number, offset: number): CellValue => {
    const cell = cells.value(row, offset);
    return typeof cell === 'number' ? (shownMoment(cell, cells.format(row, offset)) ?? cell) : cell;
  };
  const first = (offset: number): CellValue[] => {
    const filled = rows.map((row) => shownAs(row, offset)).filter((cell) => isFilled(cell, 'asBlank'));
    return [...new Set(filled)].slice(0, shown);
  };
  return Object.fromEntries(ids.map((id, offset) => [id, first(offset)]));
}
