import type { InputColumn } from '../grid/headers';

/**
 * Least number from which a share outside its bounds reads as whole per cent: a slightly overdone PTY or pass rate is
 * something else, while a rate of attrition may well be 1.5 %.
 */
const from: Partial<Record<InputColumn, number>> = {
  pty: 2,
  passRate: 2,
  absenceRate: 1,
  attritionRate: 1,
  onCostRate: 5,
};

/** Whether a share was most likely typed in per cent, as 85 for 0.85: asked about, and never taken so in silence. */
export function isWholePercent(column: InputColumn, value: number): boolean {
  const least = from[column];
  return least !== undefined && value > least && value <= 100;
}
