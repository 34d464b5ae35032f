/** Steps after which every other one halves the bracket, so that a crooked score cannot stall the search. */
const SECANTS_ALONE = 12;

/**
 * Smallest whole number n >= least with score(n) >= 0, for a score that does not fall as n grows.
 *
 * Begins at `guess`, takes the score to rise by `slope` a number (above 0; a guess too) for its first step, and then
 * steers by straight lines through the last two scores where they are finite, by ever longer leaps where not. Scores may be infinite. Infinity when no number up to 2^53 will do.
 */
export function smallestWhole(
  score: (n: number) => number,
  least: number,
  guess: number,
  slope: number,
): number {
  let fails = least - 1;
  let meets = Infinity;
  let n = Math.max(least, Math.round(guess));
  let before = NaN;
  let scoreBefore = NaN;
  let leap = Math.max(1, Math.round(1 / slope));
  for (let step = 0; ; step++) {
    const current = score(n);
    if (current >= 0) meets = n;
    else fails = n;
    if (meets - fails <= 1) return meets;
    if (fails >= Number.MAX_SAFE_INTEGER) return Infinity;
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
    n = Math.min(Math.max(n, fails + 1), meets === Infinity ? Number.MAX_SAFE_INTEGER : meets - 1);
  }
}
