import type { Argument, DecodedAll } from './argument';
import type { Calculation } from './calculation';
import { decode } from './decode';
import { gridOf, isSingle, type Grid } from './grid';
import { finite, isProblem, type Outcome, type Problem } from './problem';

type Step = (...values: unknown[]) => Outcome;

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
      const emptiable = ranges.some(({ argument }) => argument.required) ? ranges : [];
      const rows = new Array<Outcome[]>(height);
      for (let row = 0; row < height; row++) {
        // Made at their length: growing one by one would cost a long column more than its answers.
        const cells = new Array<Outcome>(width);
        for (let column = 0; column < width; column++) {
          const outcome = isEmpty(emptiable, row, column)
            ? ''
            : (fault ?? outcomeAt(ranges, values, step as Step, row, column));
          cells[column] = height * width > 1 ? placed(outcome, row, column, width) : outcome;
        }
        rows[row] = cells;
      }
      return rows;
    },
  };
}

function isEmpty(ranges: readonly Column[], row: number, column: number): boolean {
  return ranges.length > 0 && ranges.every(({ grid }) => grid.at(row, column) === null);
}

function outcomeAt(ranges: readonly Column[], values: unknown[], step: Step, row: number, column: number) {
  for (const { argument, index, grid } of ranges) {
    const value = decode(argument, grid.at(row, column));
    if (isProblem(value)) return value;
    values[index] = value;
  }
  return finite(step(...values));
}

function placed(outcome: Outcome, row: number, column: number, width: number): Outcome {
  if (!isProblem(outcome)) return outcome;
  return { ...outcome, place: { row, column, oneColumn: width === 1 } } satisfies Problem;
}
