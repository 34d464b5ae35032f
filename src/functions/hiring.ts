import { trainingLoss, type Coaching } from '../model/plan/coaching';
import { wholePeople } from '../model/hiring/funnel';
import { hireNeed } from '../model/hiring/hiring';
import { optional, perhaps } from './argument';
import { answer } from './answer';
import * as arg from './arguments';
import { cellwise } from './cellwise';

const losses = cellwise(
  'TRAINING_LOSS',
  [
    arg.newJoiners,
    optional(arg.upgradeHeads, 0),
    optional(arg.buddySpan, 2),
    optional(arg.coachSpan, 6),
    optional(arg.lostShare, 1),
  ],
  (newJoiners, upgrade, buddySpan, coachSpan, lostShare) =>
    trainingLoss(newJoiners, upgrade, { buddySpan, coachSpan, lostShare }),
);

const need = cellwise(
  'HIRE_NEED',
  [
    arg.requiredHeads,
    arg.actualHeads,
    perhaps(arg.buddySpan),
    perhaps(arg.coachSpan),
    optional(arg.lostShare, 1),
  ],
  (required, actual, buddySpan, coachSpan, lostShare) => {
    const hires = hireNeed(required, actual, coachingOf(buddySpan, coachSpan, lostShare));
    return Number.isNaN(hires) ? { problem: 'endlessCoaching' } : hires;
  },
);

const interviews = cellwise('INTERVIEW_NEED', [arg.hires, arg.yieldShare], wholePeople);

export const calculations = [losses, need, interviews];

/** One kind of helper alone, with span b, loses as much as two kinds with span 2b each: 1/b = 1/2b + 1/2b. */
function coachingOf(
  buddySpan: number | undefined,
  coachSpan: number | undefined,
  lostShare: number,
): Coaching | undefined {
  if (buddySpan !== undefined && coachSpan !== undefined) return { buddySpan, coachSpan, lostShare };
  const span = buddySpan ?? coachSpan;
  return span === undefined ? undefined : { buddySpan: 2 * span, coachSpan: 2 * span, lostShare };
}

/**
 * Heads lost to training: upgrade, plus a buddy and a coach for so many new joiners each.
 * @customfunction TRAINING_LOSS TRAINING_LOSS
 * @helpurl https://localhost:3000/help.html#TRAINING_LOSS
 * @param new_joiners New joiners who start this month, 0 or more.
 * @param [upgrade_heads] People in training for a higher line, 0 or more; 0 if left out.
 * @param [buddy_span] New joiners per buddy, above 0; 2 if left out.
 * @param [coach_span] New joiners per coach, above 0; 6 if left out.
 * @param [lost_share] Share of a buddy's or coach's time that is lost, 0 to 1; 1 if left out.
 * @returns Heads, with their fraction.
 * @remarks upgrade + share x (NJ / buddy span + NJ / coach span), as in the planning model: one buddy (师傅) per 2
 * and one coach per 6 new joiners.
 * @example =CREW.TRAINING_LOSS(12, 4) -> 12
 */
export function TRAINING_LOSS(
  new_joiners: unknown[][],
  upgrade_heads?: unknown[][],
  buddy_span?: unknown[][],
  coach_span?: unknown[][],
  lost_share?: unknown[][],
): unknown[][] {
  return answer(losses, [new_joiners, upgrade_heads, buddy_span, coach_span, lost_share]);
}

/**
 * Whole hires for the heads that are missing; with a span, also for their own buddies and coaches.
 * @customfunction HIRE_NEED HIRE_NEED
 * @helpurl https://localhost:3000/help.html#HIRE_NEED
 * @param required_heads Heads required, 0 or more.
 * @param actual_heads Heads there are, 0 or more.
 * @param [buddy_span] New joiners per buddy, above 0; without either span hires need no coaching.
 * @param [coach_span] New joiners per coach, above 0.
 * @param [lost_share] Share of a buddy's or coach's time that is lost, 0 to 1; 1 if left out.
 * @returns Whole hires, 0 where there is a surplus; #N/A where each hire costs a head or more in coaching.
 * @remarks max(0, required - actual) / (1 - s(1/b + 1/c)), rounded to 6 decimals and then up: hires need buddies
 * and coaches who leave the phones. Spans 2 and 6 at a share of 1 multiply the gap by exactly 3.
 * @example =CREW.HIRE_NEED(80.943, 80, 2, 6) -> 3
 */
export function HIRE_NEED(
  required_heads: unknown[][],
  actual_heads: unknown[][],
  buddy_span?: unknown[][],
  coach_span?: unknown[][],
  lost_share?: unknown[][],
): unknown[][] {
  return answer(need, [required_heads, actual_heads, buddy_span, coach_span, lost_share]);
}

/**
 * Whole interviews that so many hires need on average: hires / yield.
 * @customfunction INTERVIEW_NEED INTERVIEW_NEED
 * @helpurl https://localhost:3000/help.html#INTERVIEW_NEED
 * @param hires Hires needed, 0 or more.
 * @param yield_ Product of the pass rates from the interview to the last stage, above 0 and at most 1.
 * @returns Whole interviews.
 * @remarks hires / yield, rounded to 6 decimals and then up, a part of a hire counting as a whole one; an average, so
 * about half the time it is not enough.
 * Source: the planning model's interviews (需面试).
 * @example =CREW.INTERVIEW_NEED(8.943, 0.324) -> 28
 */
export function INTERVIEW_NEED(hires: unknown[][], yield_: unknown[][]): unknown[][] {
  return answer(interviews, [hires, yield_]);
}
