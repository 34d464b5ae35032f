import { div, equal, sub, when } from '../figures/expression';
import { figures, type RowOf } from '../figures/figure';
import { noSettings, workOut } from '../figures/workOut';
import type { BudgetRow } from './costRates';
import type { Month } from '../calendar/month';

/** What a cost has beside its budget; there is none of it without a budget. */
export const varianceFigures = figures<'total' | 'number.budget'>()({
  budget: { unit: 'money', total: 'given', optional: true },
  // Below 0 where the plan costs more than it may.
  variance: {
    unit: 'money',
    total: 'anew',
    optional: true,
    of: when(equal('budget', ''), '', sub('budget', 'total')),
  },
  // None for a budget of 0 either.
  varianceShare: {
    unit: 'share',
    total: 'anew',
    optional: true,
    of: when(equal('number.budget', 0), '', div('variance', 'budget')),
  },
});

export type Variance = RowOf<typeof varianceFigures>;

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
  return workOut<Variance>({}, varianceFigures, noSettings, { total: cost, ...budgeted(budget) });
}

/** A budget as expressions ask for it: as it is, and as a number, 0 where there is none. */
export function budgeted(budget: number | null): { budget: number | null; number: object } {
  return { budget, number: { budget: budget ?? 0 } };
}

function added(rows: readonly BudgetRow[]): number | null {
  return rows.length === 0 ? null : rows.reduce((sum, row) => sum + row.amount, 0);
}
