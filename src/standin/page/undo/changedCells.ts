import type { CellMatrix } from '../../book/engine';
import { type Area, union } from '../../areas';

export interface ChangedCells {
  /** Null for every cell that differs. */
  cleared: CellMatrix;
  /** What the differing cells held, where they held something. */
  restored: CellMatrix;
  area: Area | undefined;
}

/** Which cells have to change for `now` to become `before`. */
export function changedCells(now: CellMatrix, before: CellMatrix): ChangedCells {
  const changed: ChangedCells = { cleared: {}, restored: {}, area: undefined };
  for (const row of keys(now, before)) {
    for (const column of keys(now[row] ?? {}, before[row] ?? {})) {
      const old = before[row]?.[column];
      if (JSON.stringify(now[row]?.[column] ?? null) === JSON.stringify(old ?? null)) continue;
      (changed.cleared[row] ??= {})[column] = null;
      if (old) (changed.restored[row] ??= {})[column] = structuredClone(old);
      changed.area = union(changed.area, { row, column, rows: 1, columns: 1 });
    }
  }
  return changed;
}

function keys(a: object, b: object): number[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].map(Number);
}
