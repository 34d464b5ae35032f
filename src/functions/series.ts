import type { Argument, DecodedAll } from './argument';
import { cellwise } from './cellwise';
import { gridOf, isSingle } from './grid';
import { isProblem, type Problem } from './problem';

/**
 * The rows of arguments that run side by side, such as the calls and handling times of a day's intervals, in reading
 * order; a single cell holds for all. A row that is blank in two or more ranges is no row. Where there is one range
 * alone its blank would silently count as no demand, so that it is an error that asks for a 0. `check` may refuse a row
 * for what its values are together.
 */
export function seriesOf<const S extends readonly Argument[]>(
  signature: S,
  raw: readonly unknown[],
  check: (row: DecodedAll<S>) => Problem | null = () => null,
): DecodedAll<S>[] | Problem {
  const rows: DecodedAll<S>[] = [];
  const collect = cellwise('', signature, (...row) => {
    rows.push(row);
    return check(row) ?? 1;
  });
  const outcomes = collect.run(raw.slice(0, signature.length));
  const ranges = signature.filter((_, index) => {
    const grid = gridOf(raw[index]);
    return grid !== null && !isSingle(grid);
  });
  for (const [row, cells] of outcomes.entries()) {
    for (const [column, outcome] of cells.entries()) {
      if (isProblem(outcome)) return outcome;
      if (outcome === '' && ranges.length === 1) {
        const place = { row, column, oneColumn: cells.length === 1 };
        return { problem: 'blank', name: ranges[0]?.name, place };
      }
    }
  }
  return rows;
}
