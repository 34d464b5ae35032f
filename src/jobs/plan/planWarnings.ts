import type { CostReview } from '../../model/cost/costReview';
import type { Plan } from '../../model/plan/plan';
import type { PlanInput } from '../../model/plan/planInput';
import { roundToNoise } from '../../model/rounding';
import { warning, type Problem } from '../../grid/problem';
import type { PlanProblemCode } from '../../grid/problemCodes';
import type { Inputs } from '../../read/readInputs';
import { keyOf } from '../../read/resolve/resolveRows';
import { sameName } from '../../grid/sameName';
import { cellPlace } from '../../read/rows/source';

/** What looks wrong only once the plan is made and its costs are reviewed. */
export function planWarnings(
  plan: Plan,
  review: CostReview | null,
  input: PlanInput,
  inputs: Inputs,
): Problem[] {
  return [...tooManyLeave(plan, input, inputs), ...(review ? classWarnings(review, input, inputs) : [])];
}

/** Months in which more people would leave than are there, by attrition or with the upgraded. */
function tooManyLeave(plan: Plan, { forecast }: PlanInput, inputs: Inputs): Problem[] {
  const given = new Map(forecast.map((row) => [keyOf(row.month, row.line), row]));
  return plan.lines.flatMap((row, index): Problem[] => {
    const { line, month } = row;
    const attrition = given.get(keyOf(month, line))?.attrition;
    const heads = oneDecimal(row.actual);
    const capped = attrition && 'heads' in attrition && roundToNoise(attrition.heads - row.actual) > 0;
    const told = capped
      ? [besideRow('leaversCapped', row, { line, month, heads, given: attrition.heads }, inputs)]
      : [];
    const next = plan.lines[index + 1];
    const isRolled = next?.line === line && given.get(keyOf(next.month, line))?.actualHeads === null;
    const left = row.actual + row.joined - row.leavers - row.upgrade;
    if (!isRolled || row.nextMonth > 0 || roundToNoise(left) >= 0) return told;
    const values = { line, month: next.month, heads: oneDecimal(left) };
    return [...told, besideRow('negativeHeads', next, values, inputs)];
  });
}

function oneDecimal(heads: number): number {
  return Math.round(heads * 10) / 10;
}

/** Beside the month of a line's row of the forecast. */
function besideRow(
  code: 'leaversCapped' | 'negativeHeads',
  { line, month }: { line: string; month: string },
  values: Problem['values'],
  { sources, forecast }: Inputs,
): Problem {
  const { row } = forecast.rows.find((one) => one.month === month && sameName(one.line, line))!;
  const source = sources.Forecast!;
  const isGiven = code === 'leaversCapped' && source.columns.has('attritionHeads');
  return warning(code, cellPlace(source, row, isGiven ? 'attritionHeads' : 'month'), values);
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
