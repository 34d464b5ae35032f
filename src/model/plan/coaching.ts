import { functionOf } from '../figures/functionOf';
import { planFigures } from './planFigures';

/** How new joiners (NJ) are coached: one buddy (师傅) per buddySpan of them, one coach per coachSpan. */
export interface Coaching {
  /** New joiners per buddy, above 0. */
  buddySpan: number;
  /** New joiners per coach, above 0. */
  coachSpan: number;
  /** Share of a buddy's or coach's time that is lost, 0 to 1. */
  lostShare: number;
}

/** Heads lost to one kind of helper, of so many new joiners, at its span and lost share. */
export const helperHeads = functionOf(
  planFigures.buddies.of,
  'newJoiners',
  'settings.buddySpan',
  'settings.lostShare',
);

const lossOf = functionOf(planFigures.trainingLoss.of, 'upgrade', 'buddies', 'coaches');

/** Heads lost per new joiner: s(1/b + 1/c). At 1 or more every hire costs a head or more and hiring never ends. */
export function coachingLoad({ buddySpan, coachSpan, lostShare }: Coaching): number {
  return lostShare * (1 / buddySpan + 1 / coachSpan);
}

/**
 * What one missing head comes to in hires once the hires' own coaching is made up for: 1 / (1 - s(1/b + 1/c)).
 * Spans 2 and 6 at a share of 1 give exactly 3. NaN where the loop has no finite answer.
 */
export function coachingMultiplier(coaching: Coaching): number {
  const { buddySpan: b, coachSpan: c, lostShare: s } = coaching;
  // One quotient instead of 1 / (1 - s(1/b + 1/c)): it is exact for whole spans, so that 3 is 3 and not 2.9999999999999996.
  const denominator = b * c - s * (b + c);
  return denominator > 0 ? (b * c) / denominator : NaN;
}

/** Training loss in heads: upgrade plus buddies plus coaches. */
export function trainingLoss(newJoiners: number, upgradeHeads: number, coaching: Coaching): number {
  const { buddySpan, coachSpan, lostShare } = coaching;
  const [buddies, coaches] = [buddySpan, coachSpan].map((span) => helperHeads(newJoiners, span, lostShare));
  return lossOf(upgradeHeads, buddies!, coaches!);
}
