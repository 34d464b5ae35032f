import type { ICellData, Nullable } from '@univerjs/core';
import type { CellMatrix } from '../../book/engine';

/**
 * Cells as they are now, apart from later changes: Univer changes a stored cell in place. What a cell consists of beside
 * plain values (texts in several fonts, looks of its own) is rare; all else is copied without the detour of a clone.
 */
export function copiedCells(cells: CellMatrix): CellMatrix {
  const copy: CellMatrix = {};
  for (const row of Object.keys(cells).map(Number)) {
    const columns: Record<number, Nullable<ICellData>> = {};
    for (const [column, cell] of Object.entries(cells[row] ?? {})) columns[Number(column)] = copied(cell);
    copy[row] = columns;
  }
  return copy;
}

function copied(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (!cell) return cell;
  const { p, s, custom } = cell;
  if (p || typeof s === 'object') return structuredClone(cell);
  return custom ? { ...cell, custom: { ...custom } } : { ...cell };
}
