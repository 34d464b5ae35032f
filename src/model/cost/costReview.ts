import { budgeted, lineBudget, monthBudget } from './budget';
import { classMonths, type ClassMonth } from './classMonths';
import { addUp, ofTotal } from '../figures/figure';
import { noSettings, workOut } from '../figures/workOut';
import { costFigures } from './costFigures';
import { costOfMonth, type CostMonth } from './costMonth';
import { averagePeople, yieldFromEach, type Stage } from '../hiring/funnel';
import type { Plan } from '../plan/plan';
import type { PlanInput } from '../plan/planInput';
import { ratesInForce } from './ratesInForce';
import { trainingOfMonth, type TrainingMonth } from './trainingCost';

/** The merged month: the lines added up, and what follows from their sums. */
export type CostTotal = Omit<CostMonth, 'line' | 'overNeed' | 'takingOn'>;

export interface CostReview {
  training: TrainingMonth[];
  /** Classes of all lines against the rooms and trainers that they share. */
  classes: ClassMonth[];
  lines: CostMonth[];
  totals: CostTotal[];
}

const totalFigures = ofTotal<object>(costFigures);

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
    const stages = stageCost(row.hires, stagesOf.get(row.line)!);
    return {
      training,
      cost: costOfMonth(row, own, training, stages, lineBudget(budget, row.month, row.line)),
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
      const sums = addUp(
        costFigures,
        lines.filter((row) => row.month === month),
      );
      const given = { ...sums, ...budgeted(monthBudget(budget, month)) };
      return workOut<CostTotal>({ month }, totalFigures, noSettings, given);
    }),
  };
}

/** What the candidates of a line's month cost on average: who stands at each stage times its cost per candidate. */
function stageCost(hires: number, stages: readonly Stage[]): number {
  const yields = yieldFromEach(stages);
  return stages.reduce(
    (sum, { costPerCandidate = 0 }, index) => sum + averagePeople(hires, yields[index]!) * costPerCandidate,
    0,
  );
}
