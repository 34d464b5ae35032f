import type { Area } from '../../areas';

/** Rows or columns (or cells of one strip) that come at a place or go from it. */
export interface StructureChange {
  along: 'rows' | 'columns';
  kind: 'insert' | 'delete';
  at: number;
  count: number;
  /** The columns (or rows) that move; all of them when absent. */
  strip?: { first: number; count: number };
}

/** Where the cells of an area are afterwards; undefined when none of them is left. */
export function areaAfter(area: Area, change: StructureChange): Area | undefined {
  const rows = change.along === 'rows';
  const across = rows ? { first: area.column, count: area.columns } : { first: area.row, count: area.rows };
  if (change.strip && !within(across, change.strip)) return area;
  const line = rows ? { first: area.row, count: area.rows } : { first: area.column, count: area.columns };
  const after = lineAfter(line, change);
  if (!after) return undefined;
  return rows
    ? { ...area, row: after.first, rows: after.count }
    : { ...area, column: after.first, columns: after.count };
}

interface Line {
  first: number;
  count: number;
}

function lineAfter({ first, count }: Line, change: StructureChange): Line | undefined {
  if (change.kind === 'insert') {
    if (change.at <= first) return { first: first + change.count, count };
    return { first, count: change.at < first + count ? count + change.count : count };
  }
  const end = change.at + change.count;
  const lost = Math.max(0, Math.min(end, first + count) - Math.max(change.at, first));
  if (lost === count) return undefined;
  return { first: first - Math.max(0, Math.min(change.count, first - change.at)), count: count - lost };
}

export function within(inner: Line, outer: Line): boolean {
  return inner.first >= outer.first && inner.first + inner.count <= outer.first + outer.count;
}

/** The strip that an insertion or deletion of cells moves. */
export function cellChange(
  area: Area,
  along: 'rows' | 'columns',
  kind: StructureChange['kind'],
): StructureChange {
  return along === 'rows'
    ? { along, kind, at: area.row, count: area.rows, strip: { first: area.column, count: area.columns } }
    : { along, kind, at: area.column, count: area.columns, strip: { first: area.row, count: area.rows } };
}
