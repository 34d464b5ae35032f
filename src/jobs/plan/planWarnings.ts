import type { Plan } from '../../model/plan/plan';
import type { PlanInput } from '../../model/plan/planInput';
import { roundToNoise } from '../../model/rounding';
import { warning, type Problem } from '../../grid/problem';
import type { Inputs } from '../../read/readInputs';
import { sameName } from '../../grid/sameName';
import { cellPlace } from '../../read/rows/source';

/** What looks wrong only once the plan is made: heads that roll forward to fewer than none. */
export function planWarnings(plan: Plan, { forecast }: PlanInput, inputs: Inputs): Problem[] {
  const source = inputs.sources.Forecast!;
  return plan.lines.flatMap(({ line, month, actual }): Problem[] => {
    const isSame = (row: { line: string; month: string }): boolean =>
      row.month === month && sameName(row.line, line);
    const isRolled = forecast.find(isSame)?.actualHeads === null;
    if (!isRolled || roundToNoise(actual) >= 0) return [];
    const { row } = inputs.forecast.rows.find(isSame)!;
    const values = { line, month, heads: Math.round(actual * 10) / 10 };
    return [warning('negativeHeads', cellPlace(source, row, 'month'), values)];
  });
}
