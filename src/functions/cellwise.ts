import type { Argument, DecodedAll } from './argument';
import type { Calculation } from './calculation';
import { decode } from './decode';
import { gridOf, isSingle, type Grid } from './grid';
import { finite, isProblem, type Outcome, type Problem } from './problem';

type Step = (...values: unknown[]) => Outcome;
type CellOutcome = (row: number, column: number) => Outcome;

/** Answers one cell after another of the first argument, all others being the same for all of them. */
export type Sweep = (first: number) => Outcome;

/** Cells from which a sweep is worth its preparation. */
const MANY = 256;

/** A range argument while a call runs. */
interface Column {
  readonly argument: Argument;
  readonly index: number;
  readonly grid: Grid;
}

/**
 * A calculation that takes one cell of each argument to one cell of the result. Ranges line up as in Excel's own
 * array formulas: a single cell, row or column is repeated, and a cell that one range has and another has not is #N/A.
 * A row whose ranges are all blank gives an empty cell; a row that is blank in part names what is missing.
 *
 * `sweepOf` may give a quicker way for a long range in the first argument alone, from the values of the others (the
 * first is not to be read); it is to give the same outcomes as `step`.
 */
export function cellwise<const S extends readonly Argument[]>(
  id: string,
  signature: S,
  step: (...values: DecodedAll<S>) => Outcome,
  sweepOf?: (values: DecodedAll<S>) => Sweep,
): Calculation {
  return {
    id,
    signature,
    run(raw) {
      const ranges: Column[] = [];
      // Single cells are decoded once for all rows; only ranges are looked at again in each.
      const values = signature.map((argument, index) => {
        const grid = gridOf(raw[index]);
        if (grid === null || isSingle(grid)) return decode(argument, grid?.at(0, 0) ?? null);
        ranges.push({ argument, index, grid });
        return undefined;
      });
      const fault = values.find(isProblem);
      const height = ranges.reduce((most, { grid }) => Math.max(most, grid.rows), 1);
      const width = ranges.reduce((most, { grid }) => Math.max(most, grid.columns), 1);
      const [first] = ranges;
      const sweeps = ranges.length === 1 && first?.index === 0 && !fault && height * width >= MANY;
      const outcomeAt =
        sweeps && sweepOf
          ? alongFirst(first, sweepOf(values as DecodedAll<S>))
          : alongAll(ranges, values, fault, step as Step);
      return rectangle(height, width, outcomeAt);
    },
  };
}

function rectangle(height: number, width: number, outcomeAt: CellOutcome): Outcome[][] {
  if (height * width === 1) return [[outcomeAt(0, 0)]];
  // Made at their length: growing one by one would cost a long column more than its answers.
  const rows = new Array<Outcome[]>(height);
  if (width === 1) {
    for (let row = 0; row < height; row++) rows[row] = [placed(outcomeAt(row, 0), row, 0, width)];
    return rows;
  }
  for (let row = 0; row < height; row++) {
    const cells = new Array<Outcome>(width);
    for (let column = 0; column < width; column++) {
      cells[column] = placed(outcomeAt(row, column), row, column, width);
    }
    rows[row] = cells;
  }
  return rows;
}

function alongFirst({ argument, grid }: Column, sweep: Sweep): CellOutcome {
  return (row, column) => {
    const cell = grid.at(row, column);
    if (cell === null && argument.required) return '';
    const value = decode(argument, cell);
    // No argument decodes to an object: that is a problem, and to ask isProblem would cost as much as an answer.
    return typeof value === 'object' ? (value as Problem) : finite(sweep(value as number));
  };
}

function alongAll(
  ranges: readonly Column[],
  values: unknown[],
  fault: Problem | undefined,
  step: Step,
): CellOutcome {
  const emptiable = ranges.some(({ argument }) => argument.required) ? ranges : [];
  return (row, column) => {
    if (isEmpty(emptiable, row, column)) return '';
    if (fault) return fault;
    for (const { argument, index, grid } of ranges) {
      const value = decode(argument, grid.at(row, column));
      if (typeof value === 'object') return value as Problem;
      values[index] = value;
    }
    return finite(step(...values));
  };
}

function isEmpty(ranges: readonly Column[], row: number, column: number): boolean {
  for (const { grid } of ranges) if (grid.at(row, column) !== null) return false;
  return ranges.length > 0;
}

function placed(outcome: Outcome, row: number, column: number, width: number): Outcome {
  if (typeof outcome !== 'object' || !isProblem(outcome)) return outcome;
  return { ...outcome, place: { row, column, oneColumn: width === 1 } } satisfies Problem;
}
