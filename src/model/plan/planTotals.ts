import type { Month } from '../calendar/month';
import { addUp, summed, type Summed } from '../figures/figure';
import { roundTotal } from '../rounding';
import type { LineMonth } from './lineMonth';
import { planFigures } from './planFigures';
import type { RoundingPolicy } from './planSettings';

/** A month of all lines with the figures that add up over lines. */
export type TotalMonth = { month: Month } & Record<Summed<typeof planFigures>, number>;

/** The merged total by month, in month order: the sum of the lines, rounded up here only where the policy says so. */
export function addUpTotals(lines: readonly LineMonth[], policy: RoundingPolicy): TotalMonth[] {
  const months = [...new Set(lines.map((row) => row.month))].sort();
  return months.map((month) => {
    const rows = lines.filter((row) => row.month === month);
    const sums = addUp(planFigures, rows);
    const rounded = summed(planFigures).filter((figure) => planFigures[figure].total === 'roundedSum');
    for (const figure of rounded) sums[figure] = roundTotal(sums[figure], policy);
    return { month, ...sums };
  });
}
