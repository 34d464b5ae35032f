import { max, sub } from '../figures/expression';
import { functionOf } from '../figures/functionOf';
import { coachingMultiplier, type Coaching } from '../plan/coaching';
import { roundUp } from '../rounding';

/** To add (需补充): required less actual heads, not below 0, with its fraction. */
export const headsToAdd = functionOf(max(0, sub('required', 'actual')), 'required', 'actual');

/**
 * Whole hires for a gap. Without coaching the gap itself is rounded up; with it, the coaching loop is solved: the
 * hires' buddies and coaches leave the phones, which raises the need. NaN where that loop has no finite answer.
 */
export function hireNeed(required: number, actual: number, coaching?: Coaching): number {
  const gap = headsToAdd(required, actual);
  return roundUp(coaching ? gap * coachingMultiplier(coaching) : gap);
}
