import type { LineMonth } from '../plan/lineMonth';
import type { Month } from '../calendar/month';
import type { RowOf } from '../figures/figure';
import { noSettings, workOut } from '../figures/workOut';
import { budgeted } from './budget';
import { costFigures } from './costFigures';
import type { LineRates } from './costRates';
import type { TrainingMonth } from './trainingCost';

/** What a line's month costs by kind, beside calls, hires and its budget. */
export interface CostMonth extends RowOf<typeof costFigures> {
  month: Month;
  line: string;
}

/** Cost of a line's month; `stages` is what its candidates cost. */
export function costOfMonth(
  plan: LineMonth,
  rates: LineRates,
  training: TrainingMonth,
  stages: number,
  budget: number | null = null,
): CostMonth {
  const { month, line } = plan;
  const given = { plan, rates, training, stages, ...budgeted(budget) };
  return workOut<CostMonth>({ month, line }, costFigures, noSettings, given);
}

/** A cost by a number of things; null where there are none, which is no cost of 0. */
export function ratio(cost: number, things: number): number | null {
  return things === 0 ? null : cost / things;
}
