import type { Argument, DecodedAll } from './argument';
import type { Calculation } from './calculation';
import { cellwise } from './cellwise';
import { gridOf } from './grid';
import { finite, isProblem, type Outcome, type Problem } from './problem';

/**
 * A calculation that answers each row of its arguments with a row of several figures. Arguments are single cells or
 * columns. A row with a problem has it in every cell, an empty row is empty.
 */
export function rowwise<const S extends readonly Argument[]>(
  id: string,
  signature: S,
  step: (...values: DecodedAll<S>) => readonly Outcome[],
): Calculation {
  return {
    id,
    signature,
    run(raw) {
      const wide = wideArgument(signature, raw);
      if (wide) return [[wide]];
      const answers: (readonly Outcome[])[] = [];
      const rows = cellwise(id, signature, (...values) => answers.push(step(...values)) - 1)
        .run(raw)
        .flat();
      const only = rows.length === 1 ? rows[0] : undefined;
      if (isProblem(only)) return [[only]];
      const width = answers[0]?.length ?? 1;
      return rows.map((row, index) =>
        typeof row === 'number'
          ? (answers[row] ?? []).map((figure) => placed(finite(figure), index, rows.length))
          : new Array<Outcome>(width).fill(row),
      );
    },
  };
}

function wideArgument(signature: readonly Argument[], raw: readonly unknown[]): Problem | undefined {
  for (const [index, { name }] of signature.entries()) {
    const grid = gridOf(raw[index]);
    if (grid && grid.columns > 1) {
      return { problem: 'notColumn', name, words: { rows: grid.rows, columns: grid.columns } };
    }
  }
  return undefined;
}

function placed(outcome: Outcome, row: number, rows: number): Outcome {
  return isProblem(outcome) && rows > 1
    ? { ...outcome, place: { row, column: 0, oneColumn: true } }
    : outcome;
}
