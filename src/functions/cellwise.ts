import type { Argument, DecodedAll } from './argument';
import type { Calculation } from './calculation';
import { decode } from './decode';
import { gridOf, isSingle, type Grid } from './grid';
import { isProblem, type Outcome, type Problem } from './problem';

type Step = (...values: unknown[]) => Outcome;

/** An argument while a call runs; a single cell is decoded once for all rows. */
interface Column {
  readonly argument: Argument;
  readonly grid: Grid | null;
  readonly decoded: unknown;
}

/**
 * A calculation that takes one cell of each argument to one cell of the result. Ranges line up as in Excel's own
 * array formulas: a single cell, row or column is repeated, and a cell that one range has and another has not is #N/A.
 * A row whose ranges are all blank gives an empty cell; a row that is blank in part names what is missing.
 */
export function cellwise<const S extends readonly Argument[]>(
  id: string,
  signature: S,
  step: (...values: DecodedAll<S>) => Outcome,
): Calculation {
  return {
    id,
    signature,
    run(raw) {
      const columns = signature.map((argument, index) => columnOf(argument, gridOf(raw[index])));
      const height = extent(columns, 'rows');
      const width = extent(columns, 'columns');
      const ranges = columns.filter(({ grid }) => grid !== null && !isSingle(grid));
      const emptiable = ranges.some(({ argument }) => argument.required) ? ranges : [];
      const values: unknown[] = new Array<unknown>(columns.length);
      const rows: Outcome[][] = [];
      for (let row = 0; row < height; row++) {
        const cells: Outcome[] = [];
        for (let column = 0; column < width; column++) {
          const outcome = isEmpty(emptiable, row, column)
            ? ''
            : outcomeAt(columns, values, step as Step, row, column);
          cells.push(height * width > 1 ? placed(outcome, row, column, width) : outcome);
        }
        rows.push(cells);
      }
      return rows;
    },
  };
}

function columnOf(argument: Argument, grid: Grid | null): Column {
  const decoded = grid === null || isSingle(grid) ? decode(argument, grid?.at(0, 0) ?? null) : undefined;
  return { argument, grid, decoded };
}

function extent(columns: readonly Column[], side: 'rows' | 'columns'): number {
  return columns.reduce((most, { grid }) => Math.max(most, grid?.[side] ?? 1), 1);
}

function isEmpty(ranges: readonly Column[], row: number, column: number): boolean {
  return ranges.length > 0 && ranges.every(({ grid }) => grid?.at(row, column) === null);
}

function outcomeAt(columns: readonly Column[], values: unknown[], step: Step, row: number, column: number) {
  for (let index = 0; index < columns.length; index++) {
    const { argument, grid, decoded } = columns[index] as Column;
    const value = grid === null || isSingle(grid) ? decoded : decode(argument, grid.at(row, column));
    if (isProblem(value)) return value;
    values[index] = value;
  }
  return finite(step(...values));
}

/** Excel takes neither NaN nor infinity; a step that knows the reason says so itself. */
function finite(outcome: Outcome): Outcome {
  return typeof outcome === 'number' && !Number.isFinite(outcome) ? { problem: 'noAnswer' } : outcome;
}

function placed(outcome: Outcome, row: number, column: number, width: number): Outcome {
  if (!isProblem(outcome)) return outcome;
  return { ...outcome, place: { row, column, oneColumn: width === 1 } } satisfies Problem;
}
