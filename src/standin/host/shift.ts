import type { BookEvent } from '../book/book';
import { type Area, contains, intersect } from '../areas';

/** One side of an area along one axis, after `count` lines were inserted before line `at`. */
function afterInsert(start: number, length: number, at: number, count: number): [number, number] {
  if (at <= start) return [start + count, length];
  if (at < start + length) return [start, length + count];
  return [start, length];
}

/** One side of an area along one axis, after `count` lines from line `at` on were deleted; null when none is left. */
function afterDelete(start: number, length: number, at: number, count: number): [number, number] | null {
  const before = Math.max(0, Math.min(start + length, at) - start);
  const after = Math.max(0, start + length - Math.max(start, at + count));
  if (before + after === 0) return null;
  return [before > 0 ? start : Math.max(at, start - count), before + after];
}

function onRows(area: Area, moved: [number, number] | null): Area | null {
  return moved && { ...area, row: moved[0], rows: moved[1] };
}

function onColumns(area: Area, moved: [number, number] | null): Area | null {
  return moved && { ...area, column: moved[0], columns: moved[1] };
}

/** Where a reference to an area stands after cells were shifted, as Excel moves references; null when it is lost. */
function afterCells(
  area: Area,
  event: Extract<BookEvent, { kind: 'cellsInserted' | 'cellsDeleted' }>,
): Area | null {
  const { area: cells, shift } = event;
  const down = shift === 'down' || shift === 'up';
  if (event.kind === 'cellsDeleted' && contains(cells, area)) return null;
  const lane: Area = down
    ? { ...cells, rows: Number.MAX_SAFE_INTEGER - cells.row }
    : { ...cells, columns: Number.MAX_SAFE_INTEGER - cells.column };
  const acrossLane: Area = down ? { ...lane, row: 0 } : { ...lane, column: 0 };
  // A reference that only partly lies in the shifted columns (or rows) stays where it is.
  if (!intersect(lane, area) || !contains(acrossLane, area)) return area;
  if (down) {
    return event.kind === 'cellsInserted'
      ? onRows(area, afterInsert(area.row, area.rows, cells.row, cells.rows))
      : onRows(area, afterDelete(area.row, area.rows, cells.row, cells.rows));
  }
  return event.kind === 'cellsInserted'
    ? onColumns(area, afterInsert(area.column, area.columns, cells.column, cells.columns))
    : onColumns(area, afterDelete(area.column, area.columns, cells.column, cells.columns));
}

/**
 * Where a reference to `area`, on the event's own sheet, stands after the event; null when the cells are gone.
 * Events that move no cell leave it alone.
 */
export function shiftArea(area: Area, event: BookEvent): Area | null {
  switch (event.kind) {
    case 'rowsInserted':
      return onRows(area, afterInsert(area.row, area.rows, event.row, event.count));
    case 'rowsDeleted':
      return onRows(area, afterDelete(area.row, area.rows, event.row, event.count));
    case 'columnsInserted':
      return onColumns(area, afterInsert(area.column, area.columns, event.column, event.count));
    case 'columnsDeleted':
      return onColumns(area, afterDelete(area.column, area.columns, event.column, event.count));
    case 'cellsInserted':
    case 'cellsDeleted':
      return afterCells(area, event);
    default:
      return area;
  }
}
