import { copiedFormula } from '../../../grid/copiedFormula';

/** The formula as it reads when copied `rows` down and `columns` to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return copiedFormula(formula)(rows, columns);
}
