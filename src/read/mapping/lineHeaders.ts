import type { WorkbookContents } from '../../grid/port';
import type { ReadLinesAcross } from '../linesAcross/readLinesAcross';
import { cellsOf } from '../rows/sourceOf';
import type { LineHeader } from './inputMapping';
import { shownSamples } from './samples';

/** The columns of a forecast with its lines across: whether each is a line's, with its first figures. */
export function lineHeadersOf(
  { lineHeaders, group }: ReadLinesAcross,
  contents: WorkbookContents,
): LineHeader[] {
  const { area } = group;
  const below = { ...area, row: area.row + 1, rows: area.rows - 1, columns: 1 };
  return lineHeaders.map(({ header, column, isLine }) => {
    const cells = cellsOf({ ...below, column }, contents).map(([cell]) => cell ?? null);
    const samples = cells.filter((cell) => typeof cell === 'number').slice(0, shownSamples);
    return { header, isLine, samples };
  });
}
