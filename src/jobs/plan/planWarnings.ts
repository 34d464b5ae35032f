import type { CostReview } from '../../model/cost/costReview';
import type { Plan } from '../../model/plan/plan';
import type { PlanInput } from '../../model/plan/planInput';
import { roundToNoise } from '../../model/rounding';
import { warning, type Problem } from '../../grid/problem';
import type { PlanProblemCode } from '../../grid/problemCodes';
import type { Inputs } from '../../read/readInputs';
import { sameName } from '../../grid/sameName';
import { cellPlace } from '../../read/rows/source';

/** What looks wrong only once the plan is made and its costs are reviewed. */
export function planWarnings(
  plan: Plan,
  review: CostReview | null,
  input: PlanInput,
  inputs: Inputs,
): Problem[] {
  return [...negativeHeads(plan, input, inputs), ...(review ? classWarnings(review, input, inputs) : [])];
}

/** Heads that roll forward to fewer than none. */
function negativeHeads(plan: Plan, { forecast }: PlanInput, inputs: Inputs): Problem[] {
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

/** Months in which training asks for more rooms or trainers than there are, of those shared and of a line's own. */
function classWarnings(review: CostReview, input: PlanInput, inputs: Inputs): Problem[] {
  const shared = (['rooms', 'trainers'] as const).flatMap((limit): Problem[] => {
    const months = review.classes.flatMap((row) => inMonth(row.month, row[`${limit}Short`]));
    return months.length > 0 ? [besideCosts(`${limit}Short`, null, limit, months, inputs)] : [];
  });
  // Who runs out of shared ones alone is told with the others.
  const withOwn = input.lines.filter(({ name }) =>
    inputs.costs.rows.some(({ line }) => sameName(line, name)),
  );
  const own = withOwn.flatMap(({ name }): Problem[] => {
    const months = review.training
      .filter(({ line }) => line === name)
      .flatMap(({ month, unseated }) => inMonth(month, unseated));
    const column = inputs.sources.Costs!.columns.has('rooms') ? 'rooms' : 'trainers';
    return months.length > 0 ? [besideCosts('lineUnseated', name, column, months, inputs)] : [];
  });
  return [...shared, ...own];
}

/** A month with how many are too many, as it is told; nothing where none are. */
function inMonth(month: string, count: number): string[] {
  return count > 0 ? [`${month} (${count})`] : [];
}

/** Beside the first row of the Costs table that the limit may come from. */
function besideCosts(
  code: PlanProblemCode,
  line: string | null,
  column: 'rooms' | 'trainers',
  months: readonly string[],
  { sources, costs }: Inputs,
): Problem {
  const row = costs.rows.find((one) => (line === null ? one.line === null : sameName(one.line, line)))!.row;
  const values = { months: months.join(', '), ...(line !== null && { line }) };
  return warning(code, cellPlace(sources.Costs!, row, column), values);
}
