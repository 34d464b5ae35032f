import { belowHeader } from '../../grid/area';
import { gridOf } from '../../grid/grid';
import type { WorkbookContents } from '../../grid/port';
import type { ReadLinesAcross } from '../linesAcross/readLinesAcross';
import type { LineHeader } from './inputMapping';
import { shownSamples } from './samples';

/** The columns of a forecast with its lines across: whether each is a line's, with its first figures. */
export function lineHeadersOf(
  { lineHeaders, group }: ReadLinesAcross,
  contents: WorkbookContents,
): LineHeader[] {
  const { area } = group;
  const grid = gridOf(contents, area.sheet);
  return lineHeaders.map(({ header, column, isLine }) => {
    const cells = grid.values({ ...belowHeader(area), column, columns: 1 }).flat();
    const samples = cells.filter((cell) => typeof cell === 'number').slice(0, shownSamples);
    return { header, isLine, samples };
  });
}
