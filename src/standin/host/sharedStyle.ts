import type { FileStyle } from '../file/workbookFile';
import { clip, isEntireColumns, isEntireRows } from '../areas';
import { located, type Session } from './session';
import type { TrackedRange } from './trackedRange';

const keys = [
  'bold',
  'italic',
  'fontColour',
  'fillColour',
  'fontSize',
  'fontName',
  'horizontal',
  'vertical',
  'wrap',
] as const;

type Key = (typeof keys)[number];

/** A cell style in which null marks what differs from cell to cell. */
export type SharedStyle = { [K in Key]: FileStyle[K] | null };

/** What the cells of a range have in common; of whole columns and rows only the used part is looked at. */
export function sharedStyle(range: TrackedRange, session: Session): SharedStyle {
  const { sheet, area } = located(range, session);
  const unbounded = isEntireColumns(area) || isEntireRows(area);
  const seen = unbounded ? (clip(area, sheet.usedArea(false)) ?? { ...area, rows: 1, columns: 1 }) : area;
  const style: Record<Key, unknown> = { ...pick(sheet.style(seen.row, seen.column)) };
  for (let row = seen.row; row < seen.row + seen.rows; row++) {
    for (let column = seen.column; column < seen.column + seen.columns; column++) {
      const cell = sheet.style(row, column);
      for (const key of keys) if (style[key] !== cell[key]) style[key] = null;
    }
  }
  return style as SharedStyle;
}

function pick(style: FileStyle): Record<Key, unknown> {
  return Object.fromEntries(keys.map((key) => [key, style[key]])) as Record<Key, unknown>;
}
