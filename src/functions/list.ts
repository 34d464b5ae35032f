import type { Argument } from './argument';
import { decode } from './decode';
import { cellsOf, gridOf } from './grid';
import type { Problem } from './problem';
import { isProblem } from './problem';

/**
 * All cells of an argument that is one list, such as the pass rates of the stages: one row or one column. Blanks after
 * the last value are left out, since ranges are often drawn too long; a blank before it is a value that is missing.
 */
export function listOf<T>(argument: Argument<T>, raw: unknown): T[] | Problem {
  const grid = gridOf(raw);
  if (grid === null) return argument.required ? { problem: 'missing', name: argument.name } : [];
  if (grid.rows > 1 && grid.columns > 1) {
    return { problem: 'tooWide', name: argument.name, words: { rows: grid.rows, columns: grid.columns } };
  }
  const cells = cellsOf(grid);
  let last = cells.length - 1;
  while (last >= 0 && cells[last] === null) last--;
  if (last < 0 && !argument.required) return [];
  if (last < 0) return { problem: cells.length > 1 ? 'everyCellBlank' : 'blank', name: argument.name };
  const values: T[] = [];
  for (let index = 0; index <= last; index++) {
    const value = decode(argument, cells[index] ?? null);
    if (isProblem(value)) return cells.length > 1 ? at(value, index, grid.columns === 1) : value;
    values.push(value as T);
  }
  return values;
}

/** The filled cells of an argument whose order and gaps mean nothing, such as a list of dates. */
export function setOf<T>(argument: Argument<T>, raw: unknown): T[] | Problem {
  const grid = gridOf(raw);
  const values: T[] = [];
  for (const cell of grid === null ? [] : cellsOf(grid)) {
    if (cell === null) continue;
    const value = decode(argument, cell);
    if (isProblem(value)) return value;
    values.push(value as T);
  }
  return values;
}

function at(problem: Problem, index: number, oneColumn: boolean): Problem {
  const place = oneColumn ? { row: index, column: 0, oneColumn } : { row: 0, column: index, oneColumn };
  return { ...problem, place };
}
