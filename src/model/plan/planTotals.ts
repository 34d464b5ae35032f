import type { Month } from '../calendar/month';
import type { LineMonth } from './lineMonth';
import type { RoundingPolicy } from './planSettings';
import { roundTotal } from '../rounding';

/** Figures of a line's month that add up over lines. */
const summed = [
  'calls',
  'requiredHours',
  'baseHeads',
  'absence',
  'attrition',
  'upgrade',
  'newJoiners',
  'buddies',
  'coaches',
  'trainingLoss',
  'loss',
  'required',
  'actual',
  'surplus',
  'toAdd',
] as const;

/** Figures that are whole in the total unless the policy keeps fractions. */
const rounded = ['headsToAdd', 'byUpgrade', 'hires', 'interviews'] as const;

export type TotalMonth = { month: Month } & Record<
  (typeof summed)[number] | (typeof rounded)[number],
  number
>;

/** The merged total by month, in month order: the sum of the lines, rounded up here only where the policy says so. */
export function addUpTotals(lines: readonly LineMonth[], policy: RoundingPolicy): TotalMonth[] {
  const months = [...new Set(lines.map((row) => row.month))].sort();
  return months.map((month) => {
    const rows = lines.filter((row) => row.month === month);
    const sum = (figure: (typeof summed)[number] | (typeof rounded)[number]): number =>
      rows.reduce((total, row) => total + row[figure], 0);
    const entries = [
      ...summed.map((figure) => [figure, sum(figure)] as const),
      ...rounded.map((figure) => [figure, roundTotal(sum(figure), policy)] as const),
    ];
    return { month, ...Object.fromEntries(entries) } as TotalMonth;
  });
}
