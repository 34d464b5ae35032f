import { varianceOf } from '../cost/budget';
import { ratio } from '../cost/costMonth';
import { reviewCosts, type CostTotal } from '../cost/costReview';
import type { Month } from '../calendar/month';
import { planHeads } from '../plan/plan';
import type { PlanInput } from '../plan/planInput';

/** What scenarios are compared by, over all lines. Money is null where the input has no rates. */
export interface ScenarioFigures {
  calls: number;
  /** Required heads; over all months their mean, since the same heads are required month after month. */
  required: number;
  /** Heads to add; over all months their sum, as for hires, interviews and money. */
  toAdd: number;
  hires: number;
  /** On average, with the fraction. */
  interviews: number;
  /** The quota of the interview stages at the plan's confidence, each line on its own. */
  interviewQuota: number;
  cost: number | null;
  /** Null without calls too, as a budget is null where none is given. */
  costPerCall: number | null;
  budget: number | null;
  /** Budget less cost, over the months that have a budget. */
  variance: number | null;
}

/** The figures of a month, or of all months together where the month is null. */
export interface ScenarioMonth extends ScenarioFigures {
  month: Month | null;
}

/** Plans an input and gives its figures by month, and those of all months as the last. */
export function scenarioFigures(input: PlanInput): ScenarioMonth[] {
  const plan = planHeads(input);
  const costs = new Map(reviewCosts(plan, input)?.totals.map((total) => [total.month, total]));
  const months = plan.totals.map(({ month, calls, required, toAdd, hires, interviews, interviewQuota }) => ({
    month,
    calls,
    required,
    toAdd,
    hires,
    interviews,
    interviewQuota,
    ...moneyOf(costs.get(month)),
  }));
  return [...months, { month: null, ...together(months, months.length) }];
}

type Money = Pick<ScenarioFigures, 'cost' | 'costPerCall' | 'budget' | 'variance'>;

/** The money of a month of all lines or of one; none without costs. */
export function moneyOf(
  total: Pick<CostTotal, 'total' | 'costPerCall' | 'budget' | 'variance'> | undefined,
): Money {
  if (!total) return { cost: null, costPerCall: null, budget: null, variance: null };
  return {
    cost: total.total,
    costPerCall: total.costPerCall,
    budget: total.budget,
    variance: total.variance,
  };
}

/** The figures of several months together; the mean of what is required is over so many as the plan has. */
export function together(months: readonly ScenarioFigures[], monthsOfPlan: number): ScenarioFigures {
  const sum = (figure: keyof ScenarioFigures, of = months): number =>
    of.reduce((total, month) => total + (month[figure] ?? 0), 0);
  const calls = sum('calls');
  const cost = months.some((month) => month.cost !== null) ? sum('cost') : null;
  const budgeted = months.filter(({ budget }) => budget !== null);
  const budget = budgeted.length > 0 ? sum('budget') : null;
  return {
    calls,
    required: monthsOfPlan === 0 ? 0 : sum('required') / monthsOfPlan,
    toAdd: sum('toAdd'),
    hires: sum('hires'),
    interviews: sum('interviews'),
    interviewQuota: sum('interviewQuota'),
    cost,
    costPerCall: cost === null ? null : ratio(cost, calls),
    budget,
    variance: cost === null ? null : varianceOf(sum('cost', budgeted), budget).variance,
  };
}
