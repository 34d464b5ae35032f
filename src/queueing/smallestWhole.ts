/** Steps after which every other one halves the bracket, so that a crooked score cannot stall the search. */
const SECANTS_ALONE = 12;
/** Twice the halvings and leaps that span 2^53, with room to spare. */
const MOST_STEPS = 250;

/** Beyond this whole numbers can no longer be told apart. */
export const GREATEST = Number.MAX_SAFE_INTEGER;

/**
 * Smallest whole number n >= least with score(n) >= 0, for a score that does not fall as n grows.
 *
 * Begins at `guess`, takes the score to rise by `slope` a number (above 0; a guess too) for its first step, and then
 * steers by straight lines through the last two scores where they are finite, by ever longer leaps where not. Scores may
 * be infinite, and so may the guess. NaN when no number up to 2^53 will do: there may be one beyond.
 */
export function smallestWhole(
  score: (n: number) => number,
  least: number,
  guess: number,
  slope: number,
): number {
  if (!(least <= GREATEST)) return NaN;
  let fails = least - 1;
  let meets = Infinity;
  let n = guess < GREATEST ? Math.max(least, Math.round(guess)) : GREATEST;
  let before = NaN;
  let scoreBefore = NaN;
  let leap = slope < 1 ? Math.round(1 / slope) : 1;
  for (let step = 0; step < MOST_STEPS; step++) {
    const current = score(n);
    if (current >= 0) meets = n;
    else fails = n;
    if (meets - fails <= 1) return meets;
    if (fails >= GREATEST) return NaN;
    const root = n - current / (step === 0 ? slope : (current - scoreBefore) / (n - before));
    before = n;
    scoreBefore = current;
    if (Number.isFinite(root) && (step < SECANTS_ALONE || step % 2 === 0)) {
      n = Math.ceil(Math.min(Math.max(root, n - 8 * leap), n + 8 * leap));
    } else if (meets === Infinity || fails < least) {
      n += current >= 0 ? -leap : leap;
    } else {
      n = fails + Math.floor((meets - fails) / 2);
    }
    leap *= 2;
    n = Math.min(Math.max(n, fails + 1), meets === Infinity ? GREATEST : meets - 1);
  }
  return NaN;
}
