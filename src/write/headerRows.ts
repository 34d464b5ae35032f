import { tableArea } from '../tables/tableCells';
import type { SheetArea, WorkbookContents, WriteStep } from '../grid/port';
import { headersWrap } from './looks';
import type { Placed } from './placeStack';

/**
 * Gives header rows the height that their wrapped words need, where a table is new or has moved; the row that it stood in
 * goes back to what it needs by now. A row that keeps its header keeps the height that the user has given it. `undo` is
 * for when the cells stand again where they did.
 */
export function headerRows(
  placed: readonly Placed[],
  { tables }: WorkbookContents,
): { steps: WriteStep[]; undo: WriteStep[] } {
  const fit = (area: SheetArea): WriteStep => ({ kind: 'fitRows', area: { ...area, rows: 1 } });
  const steps: WriteStep[] = [];
  const undo: WriteStep[] = [];
  for (const { spec, headerRow } of placed) {
    const before = tables.find(({ name }) => name === spec.name)?.area;
    if (!headersWrap(spec) || before?.row === headerRow) continue;
    const now = tableArea(spec, headerRow);
    if (before) {
      steps.push(fit(before));
      undo.push(fit(now), fit(before));
    }
    steps.push(fit(now));
  }
  return { steps, undo };
}
