import type { Month } from '../calendar/month';
import { addUp, summed, type Summed } from '../figures/figure';
import { roundTotal } from '../rounding';
import type { LineMonth } from './lineMonth';
import { planFigures } from './planFigures';
import type { PlanSettings } from './planSettings';

/** A month of all lines with the figures that add up over lines. */
export type TotalMonth = { month: Month } & Record<Summed<typeof planFigures>, number>;

type Rounding = Pick<PlanSettings, 'rounding' | 'tolerance'>;

/** The merged total by month, in month order: the sum of the lines, rounded up here only where the policy says so. */
export function addUpTotals(lines: readonly LineMonth[], { rounding, tolerance }: Rounding): TotalMonth[] {
  const months = [...new Set(lines.map((row) => row.month))].sort();
  return months.map((month) => {
    const rows = lines.filter((row) => row.month === month);
    const sums = addUp(planFigures, rows);
    for (const figure of summed(planFigures)) {
      const { total } = planFigures[figure];
      if (total === 'toleratedSum') sums[figure] = roundTotal(sums[figure], rounding, tolerance);
    }
    return { month, ...sums };
  });
}
