import { rootBetween } from './rootBetween';

/** Doublings (of the factor, not of the number) that span all doubles. */
const STEPS = 40;
/** Steps by a factor of 2 before the factor itself grows. */
const CAUTIOUS_STEPS = 4;

/**
 * The highest x above 0 with score(x) >= 0, for a continuous score that does not rise with x.
 *
 * Looks outward from `guess` by growing factors until the score changes its side. 0 when no positive double meets,
 * Infinity when all of them do. Relative accuracy 1e-11 in x at the ends of the doubles, 1e-13 near 1, or what the
 * score itself allows.
 */
export function highestMeeting(score: (x: number) => number, guess: number): number {
  const outward = score(guess) >= 0;
  let inside = guess;
  let factor = 2;
  for (let step = 0; step < STEPS; step++) {
    const next = outward
      ? Math.min(inside * factor, Number.MAX_VALUE)
      : Math.max(inside / factor, Number.MIN_VALUE);
    if (next === inside) break;
    const meets = score(next) >= 0;
    if (meets !== outward) return outward ? between(score, inside, next) : between(score, next, inside);
    inside = next;
    if (step >= CAUTIOUS_STEPS) factor *= factor;
  }
  return outward ? Infinity : 0;
}

/** Where the score passes 0, on the logarithmic scale that suits numbers of unknown size. */
function between(score: (x: number) => number, meeting: number, failing: number): number {
  const atMinusLog = (minusLog: number): number => score(Math.exp(-minusLog));
  const minusLog = rootBetween(atMinusLog, -Math.log(failing), -Math.log(meeting));
  // At `meeting` itself the score may be 0 to within the rounding of exp(log(meeting)): then that is the answer.
  return Number.isNaN(minusLog) ? meeting : Math.min(Math.max(Math.exp(-minusLog), meeting), failing);
}
