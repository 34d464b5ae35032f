import { unwrap, type Cell } from './cell';

/** An argument's cells as a rectangle; a single value is 1 x 1. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** The cell, with a single row or column repeated as Excel repeats it; undefined outside. */
  at(row: number, column: number): Cell | undefined;
}

/** The grid of a raw argument; null when it was omitted. */
export function gridOf(raw: unknown): Grid | null {
  if (raw === null || raw === undefined) return null;
  if (!Array.isArray(raw)) return single(unwrap(raw));
  const given = raw as unknown[];
  // Excel's own ranges are rows already: to copy a long one would cost as much as to answer it.
  const matrix = given.every(Array.isArray)
    ? (given as unknown[][])
    : given.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const rows = matrix.length;
  const columns = matrix.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows === 0 || columns === 0) return null;
  if (rows === 1 && columns === 1) return single(unwrap(matrix[0]?.[0]));
  return {
    rows,
    columns,
    at(row, column) {
      const r = rows === 1 ? 0 : row;
      const c = columns === 1 ? 0 : column;
      return r < rows && c < columns ? unwrap(matrix[r]?.[c]) : undefined;
    },
  };
}

function single(cell: Cell): Grid {
  return { rows: 1, columns: 1, at: () => cell };
}

export function isSingle(grid: Grid): boolean {
  return grid.rows === 1 && grid.columns === 1;
}

/** The cells in reading order. */
export function cellsOf(grid: Grid): Cell[] {
  const cells: Cell[] = [];
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) cells.push(grid.at(row, column) ?? null);
  }
  return cells;
}
