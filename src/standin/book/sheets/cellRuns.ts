import type { Area } from '../../areas';

/** Few areas that hold exactly the given cells: those below one another in a column become one. */
export function cellRuns(cells: Iterable<{ row: number; column: number }>): Area[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  const runs: Area[] = [];
  for (const [column, rows] of columns) {
    rows.sort((a, b) => a - b);
    let run: Area | undefined;
    for (const row of rows) {
      const end = run ? run.row + run.rows : -1;
      if (run && row < end) continue;
      if (run && row === end) run.rows++;
      else runs.push((run = { row, column, rows: 1, columns: 1 }));
    }
  }
  return runs;
}
