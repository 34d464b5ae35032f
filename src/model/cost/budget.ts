import type { BudgetRow } from './costRates';
import { ratio } from './costMonth';
import type { Month } from '../calendar/month';

/** A cost beside its budget; all null without a budget. */
export interface Variance {
  budget: number | null;
  /** Budget less cost: below 0 where the plan costs more than it may. */
  variance: number | null;
  /** Variance as a share of the budget; null for a budget of 0 too. */
  varianceShare: number | null;
}

/** Budget of a line's month: its rows added up, null where there is none. */
export function lineBudget(rows: readonly BudgetRow[], month: Month, line: string): number | null {
  return added(rows.filter((row) => row.month === month && row.line === line));
}

/** Budget of a month over all lines: the rows without a line where there are any, else those of the lines added up. */
export function monthBudget(rows: readonly BudgetRow[], month: Month): number | null {
  const ofMonth = rows.filter((row) => row.month === month);
  return added(ofMonth.filter((row) => row.line === null)) ?? added(ofMonth);
}

/** The plan's cost against its budget. */
export function varianceOf(cost: number, budget: number | null): Variance {
  if (budget === null) return { budget, variance: null, varianceShare: null };
  const variance = budget - cost;
  return { budget, variance, varianceShare: ratio(variance, budget) };
}

function added(rows: readonly BudgetRow[]): number | null {
  return rows.length === 0 ? null : rows.reduce((sum, row) => sum + row.amount, 0);
}
