/** Steps after which every other one halves the bracket, so that a crooked score cannot stall the search. */
const SECANTS_ALONE = 12;

/**
 * Smallest whole number n >= least with score(n) >= 0, for a score that does not fall as n grows.
 *
 * Begins at `guess` and leaps by `stride` (above 0) until the answer is bracketed, steering by straight lines through the
 * last two scores where both are finite. Scores may be infinite. Infinity when no number up to 2^53 will do.
 */
export function smallestWhole(
  score: (n: number) => number,
  least: number,
  guess: number,
  stride: number,
): number {
  let fails = least - 1;
  let meets = Infinity;
  let n = Math.max(least, Math.round(guess));
  let before = NaN;
  let scoreBefore = NaN;
  let leap = Math.max(1, Math.round(stride));
  for (let step = 0; ; step++) {
    const current = score(n);
    if (current >= 0) meets = n;
    else fails = n;
    if (meets - fails <= 1) return meets;
    if (fails >= Number.MAX_SAFE_INTEGER) return Infinity;
    const root = n - (current * (n - before)) / (current - scoreBefore);
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
