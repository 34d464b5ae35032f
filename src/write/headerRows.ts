import { ourTables } from '../grid/names';
import { tableArea } from '../tables/tableCells';
import type { SheetArea, WorkbookContents, WriteStep } from '../grid/port';
import { headersWrap } from './looks';
import type { Placed } from './placeStack';

type FitStep = Extract<WriteStep, { kind: 'fitRows' }>;

/**
 * Gives header rows the height that their wrapped words need, where a table is new or has moved; the row that it stood in
 * goes back to what it needs by now. A row that keeps its header keeps the height that the user has given it. `undo` is
 * for when the cells stand again where they did.
 */
export function headerRows(
  placed: readonly Placed[],
  { tables }: WorkbookContents,
): { steps: WriteStep[]; undo: WriteStep[] } {
  const fit = (area: SheetArea): FitStep => ({ kind: 'fitRows', area: { ...area, rows: 1 } });
  const steps: FitStep[] = [];
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
    // The large letters of the tiles stand right below their headers.
    if (spec.name === ourTables.summary) steps.push(fit({ ...now, row: headerRow + 1 }));
  }
  return { steps: eachRowOnce(steps), undo };
}

/** Headers in one row take the height that the highest of them needs. */
function eachRowOnce(steps: readonly FitStep[]): FitStep[] {
  const rows = new Map<string, FitStep>();
  for (const { kind, area } of steps) {
    const key = `${area.row} ${area.sheet}`;
    const known = rows.get(key)?.area ?? area;
    const column = Math.min(known.column, area.column);
    const end = Math.max(known.column + known.columns, area.column + area.columns);
    rows.set(key, { kind, area: { ...area, column, columns: end - column } });
  }
  return [...rows.values()];
}
