import { copiedFormula } from '../../../grid/copiedFormula';

/**
 * The formula that every data cell of a column has, counted from the first data row; undefined where the
 * cells differ or hold values. Relative references move along from row to row.
 */
export function uniformFormula(formulas: readonly (string | undefined)[]): string | undefined {
  const first = formulas[0];
  if (first === undefined) return undefined;
  const copied = copiedFormula(first);
  const same = formulas.every(
    (formula, row) => formula !== undefined && (formula === first || formula === copied(row)),
  );
  return same ? first : undefined;
}
