import type { Month } from '../calendar/month';
import type { BudgetRow, LineRates, SharedLimits } from '../cost/costRates';
import type { Stage } from '../hiring/funnel';
import type { Loss } from './losses';
import type { JoinersFrom, PlanSettings } from './planSettings';

/** One month of one line's forecast, with every default already resolved. */
export interface ForecastMonth {
  month: Month;
  line: string;
  calls: number;
  ahtSeconds: number;
  workingDays: number;
  pty: number;
  absence: Loss;
  attrition: Loss;
  /** New joiners who start this month; used where the line's joiners are planned. */
  plannedJoiners: number;
  /** Null lets the heads roll forward from the month before. */
  actualHeads: number | null;
}

export interface PlanLine {
  name: string;
  fedBy: string | null;
  stages: readonly Stage[];
  joinersFrom: JoinersFrom;
}

export interface PlanInput {
  /** Each line's months in order; the first month of a line has its actual heads. */
  forecast: readonly ForecastMonth[];
  lines: readonly PlanLine[];
  settings: PlanSettings;
  /** What each line costs; without it there is a plan and no cost review. */
  rates?: readonly LineRates[];
  /** Rooms and trainers that lines share. */
  sharedLimits?: readonly SharedLimits[];
  /** What the months may cost. */
  budget?: readonly BudgetRow[];
}
