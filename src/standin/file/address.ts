import { cellAddress, columnIndex, LAST_COLUMN, LAST_ROW, parseCell } from '../../grid/a1';

/** A rectangle of cells; rows and columns count from 0, the last ones are included. */
export interface CellArea {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** An area such as "A1:C5", "A1", "A:C" or "3:5"; undefined for anything else. */
export function parseArea(ref: string): CellArea | undefined {
  const [first = '', last = first] = ref.split(':');
  const from = parseCell(first);
  const to = parseCell(last);
  if (from && to) return ordered(from.row, from.column, to.row, to.column);
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(ref);
  if (columns) return ordered(0, columnIndex(columns[1]!), LAST_ROW, columnIndex(columns[2]!));
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(ref);
  return rows ? ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN) : undefined;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): CellArea {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

/** "A1:C5", or "A1" for a single cell. */
export function areaAddress(area: CellArea): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}
