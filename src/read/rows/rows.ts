/** The inputs' rows as typed records, before defaults are resolved. `row` counts data rows from 0. */
import type { EventEntry } from '../../model/forecast/events';
import type { LineRates } from '../../model/cost/costRates';
import type { Loss } from '../../model/plan/losses';
import type { JoinersFrom } from '../../model/plan/planSettings';
import type { Month } from '../../model/calendar/month';
import type { CellValue } from '../../grid/port';
import type { MonthStyle } from '../../cells/monthStyle';

export interface ForecastRow {
  row: number;
  month: Month;
  line: string;
  calls: number;
  /** Null where the lines give it. */
  ahtSeconds: number | null;
  pty: number | null;
  /** Share of the time at work that calls take, above 0 to 1; with shrinkage it makes a PTY. */
  occupancy: number | null;
  /** Share of the paid time that is lost, 0 to below 1. */
  shrinkage: number | null;
  absence: Loss | null;
  attrition: Loss | null;
  plannedJoiners: number | null;
  actualHeads: number | null;
  workingDays: number | null;
}

export interface LineRow {
  row: number;
  name: string;
  /** The cell's own value, since a line may be named by a number. */
  cell: CellValue;
  fedBy: string | null;
  ahtSeconds: number | null;
  pty: number | null;
  occupancy: number | null;
  shrinkage: number | null;
  absence: Loss | null;
  attrition: Loss | null;
  openingHeads: number | null;
  /** Null leaves it to the settings. */
  joinersFrom: JoinersFrom | null;
}

export interface StageRow {
  row: number;
  line: string | null;
  stage: string;
  passRate: number;
  /** Working days before the month; a blank is 0. */
  leadDays: number;
  /** A blank is 0. */
  costPerCandidate: number;
}

export interface CalendarRow {
  row: number;
  month: Month;
  workingDays: number;
}

export interface ActualRow {
  row: number;
  month: Month;
  line: string;
  actualHeads: number | null;
  handledCalls: number | null;
  ahtSeconds: number | null;
  paidHours: number | null;
}

/** What a line costs from a month on; without a line it holds for every line without a row of its own by then. */
export interface CostRow {
  row: number;
  line: string | null;
  /** Null from the beginning. */
  from: Month | null;
  /** A blank is 0, and of what limits classes no limit. */
  rates: Omit<LineRates, 'line' | 'from' | 'shared'>;
}

export interface BudgetEntry {
  row: number;
  month: Month;
  /** Null for a budget of all lines together. */
  line: string | null;
  amount: number;
}

/** An event, on days as Excel serials. */
export interface EventRow extends EventEntry {
  row: number;
}

/** Rows together with the way their months are written. */
export interface Monthly<Row> {
  rows: Row[];
  style: MonthStyle;
  /** False where a row was left out for its faults, so that its absence is not told as another one. */
  complete: boolean;
}
