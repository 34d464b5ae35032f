import type { Area } from '../../areas';
import { areaAfter, within, type StructureChange } from '../sheets/structureChange';

export interface TableOutline {
  area: Area;
  /** Header texts; undefined for a column that has just come and has none yet. */
  columns: readonly (string | undefined)[];
}

/** What a table is after rows, columns or cells came or went; undefined when nothing of it is left. */
export function tableAfter(table: TableOutline, change: StructureChange): TableOutline | undefined {
  const area = areaAfter(table.area, change);
  if (!area || area === table.area) return area && table;
  if (change.along === 'rows')
    return { area: { ...area, rows: Math.max(2, area.rows) }, columns: table.columns };
  const columns = [...table.columns];
  const from = change.at - table.area.column;
  if (change.kind === 'insert') {
    if (from > 0 && from < columns.length)
      columns.splice(from, 0, ...Array<undefined>(change.count).fill(undefined));
  } else columns.splice(Math.max(0, from), change.count + Math.min(0, from));
  return { area, columns };
}

/** Excel refuses to move a part of a table, or to take the header row away from the rest. */
export function cutsTable({ area }: TableOutline, change: StructureChange): boolean {
  const rows = change.along === 'rows';
  const across = rows ? { first: area.column, count: area.columns } : { first: area.row, count: area.rows };
  const line = rows ? { first: area.row, count: area.rows } : { first: area.column, count: area.columns };
  const reached = change.at < line.first + line.count;
  if (change.strip && reached && meets(across, change.strip) && !within(across, change.strip)) return true;
  if (!rows || change.kind === 'insert') return false;
  const removed = { first: change.at, count: change.count };
  const takesHeader = within({ first: area.row, count: 1 }, removed);
  return takesHeader && !within(line, removed) && stripHolds(change, across);
}

function stripHolds(change: StructureChange, across: { first: number; count: number }): boolean {
  return !change.strip || within(across, change.strip);
}

function meets(a: { first: number; count: number }, b: { first: number; count: number }): boolean {
  return a.first < b.first + b.count && b.first < a.first + a.count;
}
