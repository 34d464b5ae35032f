import { lineBudget, monthBudget, varianceOf, type Variance } from './budget';
import { classMonths, type ClassMonth } from './classMonths';
import { costKinds, costOfMonth, ratio, type CostMonth } from './costMonth';
import { stageQuotas, type Stage } from '../hiring/funnel';
import type { Plan } from '../plan/plan';
import type { PlanInput } from '../plan/planInput';
import { ratesInForce } from './ratesInForce';
import { trainingOfMonth, type TrainingMonth } from './trainingCost';

/** A line's month with its cost by kind, beside its budget. */
export type ReviewedMonth = CostMonth & Variance;

/** The merged month: every figure of the lines added up. */
export type ReviewedTotal = Omit<ReviewedMonth, 'line'>;

export interface CostReview {
  training: TrainingMonth[];
  /** Classes of all lines against the rooms and trainers that they share. */
  classes: ClassMonth[];
  lines: ReviewedMonth[];
  totals: ReviewedTotal[];
}

const summed = ['paidHeads', 'workingHeads', ...costKinds, 'total', 'calls', 'hires'] as const;

/**
 * Costs of a plan by month, line and kind with their totals, and what its training costs; null where the input has no
 * rates. Hires in the total are those of the lines added up, as their cost is, whatever the rounding at the total.
 */
export function reviewCosts(plan: Pick<Plan, 'lines'>, input: PlanInput): CostReview | null {
  const { rates, budget = [] } = input;
  if (!rates) return null;
  const ratesOf = ratesInForce(rates);
  const stagesOf = new Map(input.lines.map(({ name, stages }) => [name, stages]));
  const reviewed = plan.lines.map((row) => {
    const own = ratesOf(row.line, row.month);
    const training = trainingOfMonth(row, own, input.settings.hoursPerDay);
    const cost = costOfMonth(row, own, training, stageCost(row.hires, stagesOf.get(row.line)!));
    return {
      training,
      cost: { ...cost, ...varianceOf(cost.total, lineBudget(budget, row.month, row.line)) },
    };
  });
  const lines = reviewed.map(({ cost }) => cost);
  const months = [...new Set(plan.lines.map(({ month }) => month))].sort();
  const training = reviewed.map((one) => one.training);
  return {
    training,
    classes: classMonths(months, training, input.sharedLimits ?? []),
    lines,
    totals: months.map((month) => {
      const total = addUp(lines.filter((row) => row.month === month));
      return { month, ...total, ...varianceOf(total.total, monthBudget(budget, month)) };
    }),
  };
}

/** What the candidates of a line's month cost: the quota of each stage times its cost per candidate. */
function stageCost(hires: number, stages: readonly Stage[]): number {
  const quotas = stageQuotas(
    hires,
    stages.map(({ passRate }) => passRate),
  );
  return stages.reduce((sum, { costPerCandidate = 0 }, index) => sum + quotas[index]! * costPerCandidate, 0);
}

function addUp(rows: readonly CostMonth[]): Omit<CostMonth, 'month' | 'line'> {
  const sum = (figure: (typeof summed)[number]): number => rows.reduce((all, row) => all + row[figure], 0);
  const sums = Object.fromEntries(summed.map((figure) => [figure, sum(figure)])) as Record<
    (typeof summed)[number],
    number
  >;
  return {
    ...sums,
    costPerCall: ratio(sums.total, sums.calls),
    costPerHire: ratio(sums.hiring + sums.stages, sums.hires),
  };
}
