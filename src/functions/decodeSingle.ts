import type { Argument, DecodedAll } from './argument';
import { decode } from './decode';
import { gridOf, isSingle } from './grid';
import { isProblem, type Problem } from './problem';

/** The values of arguments that hold for the whole call and so must be single cells. */
export function decodeSingle<const S extends readonly Argument[]>(
  signature: S,
  raw: readonly unknown[],
): DecodedAll<S> | Problem {
  const values: unknown[] = [];
  for (const [index, argument] of signature.entries()) {
    const grid = gridOf(raw[index]);
    if (grid !== null && !isSingle(grid)) {
      return { problem: 'notSingle', name: argument.name, words: { rows: grid.rows, columns: grid.columns } };
    }
    const value = decode(argument, grid?.at(0, 0) ?? null);
    if (isProblem(value)) return value;
    values.push(value);
  }
  return values as DecodedAll<S>;
}
