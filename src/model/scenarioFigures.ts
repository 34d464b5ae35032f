import type { Month } from './month';
import { makePlan, type PlanInput } from './plan';

/** What scenarios are compared by, over all lines. */
export interface ScenarioFigures {
  calls: number;
  /** Required heads; over all months their mean, since the same heads are required month after month. */
  required: number;
  /** Heads to add; over all months their sum, as for hires and interviews. */
  toAdd: number;
  hires: number;
  interviews: number;
}

/** The figures of a month, or of all months together where the month is null. */
export interface ScenarioMonth extends ScenarioFigures {
  month: Month | null;
}

/** Plans an input and gives its figures by month, and those of all months as the last. */
export function scenarioFigures(input: PlanInput): ScenarioMonth[] {
  const months = makePlan(input).totals.map(({ month, calls, required, toAdd, hires, interviews }) => ({
    month,
    calls,
    required,
    toAdd,
    hires,
    interviews,
  }));
  return [...months, { month: null, ...together(months) }];
}

function together(months: readonly ScenarioFigures[]): ScenarioFigures {
  const sum = (figure: keyof ScenarioFigures): number =>
    months.reduce((total, month) => total + month[figure], 0);
  return {
    calls: sum('calls'),
    required: months.length === 0 ? 0 : sum('required') / months.length,
    toAdd: sum('toAdd'),
    hires: sum('hires'),
    interviews: sum('interviews'),
  };
}
