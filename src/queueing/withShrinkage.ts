import { roundUp } from './roundUp';

/**
 * Whole staff to roster so that `staff` remain when the share `shrinkage` of them is away: staff / (1 - shrinkage).
 *
 * staff: 0 or more (Infinity stays Infinity); shrinkage: from 0 to below 1; NaN outside. Rounded to 6 decimals before rounding up.
 */
export function withShrinkage(staff: number, shrinkage: number): number {
  if (!(staff >= 0 && shrinkage >= 0 && shrinkage < 1)) return NaN;
  return roundUp(staff / (1 - shrinkage));
}
