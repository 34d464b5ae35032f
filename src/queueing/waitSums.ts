import { halfOfSum, ramanujanTheta } from './ramanujan';

/**
 * Sums over the number waiting in a queue whose callers leave, j = 1, 2, ..., of x_j = product over i = 1..j of
 * arrivals / (c + i), each divided by arrivals (so that none vanishes with them). All terms are positive.
 */

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { abs, sqrt } = Math;

const RECIPROCALS = Array.from({ length: 200 }, (_, k) => 1 / k);
/** Terms below this share of their sum are lost in a double anyway. */
const NEGLIGIBLE = 1e-17;
const LONGEST_SUM = 1500;
/** Far more than sums that are short enough to be taken ever have. */
const MOST_TERMS = 100_000;
/** From this c on the series about balance is quicker than the sum. */
const LARGE = 1500;

/**
 * Whether the sums are short enough to be taken term by term; spare = c - arrivals, here and below. The terms needed are
 * sqrt(spare^2 + 78 arrivals) - spare, which in the face of great patience is a quotient, lest it cancel to nothing.
 */
export function sumsAreShort(arrivals: number, spare: number): boolean {
  const root = sqrt(spare * spare + 78 * arrivals);
  return (spare > 0 ? (78 * arrivals) / (root + spare) : root - spare) < LONGEST_SUM;
}

/** Whether sumOfWeights is cheap: near balance it is at any size. */
export function weightsAreCheap(arrivals: number, c: number, spare: number): boolean {
  return isBalanced(c, spare) || sumsAreShort(arrivals, spare);
}

/** Sum of x_j / arrivals, where weightsAreCheap. Relative error below 1e-13. */
export function sumOfWeights(arrivals: number, c: number, spare: number): number {
  return isBalanced(c, spare) ? weightsNear(arrivals, c, spare) : weightsOneByOne(arrivals, c);
}

/** Large, and within two and a half square roots of balance, where the series keeps its digits. */
function isBalanced(c: number, spare: number): boolean {
  return c >= LARGE && spare * spare <= 6.25 * c;
}

/**
 * Near balance: at arrivals = c the sum with x_0 = 1 is Ramanujan's R(c); from there a Taylor series in d = arrivals - c, by
 * arrivals x derivative = d x sum + c.
 */
function weightsNear(arrivals: number, c: number, spare: number): number {
  const balanced = halfOfSum(c) + ramanujanTheta(c);
  const d = -spare;
  const scale = d / c;
  let before = balanced * d;
  let term = d;
  let sum = balanced;
  for (let k = 1; abs(term) + abs(before) > NEGLIGIBLE * sum && k < RECIPROCALS.length - 1; k++) {
    sum += term;
    const next = (before - k * term) * (scale * RECIPROCALS[k + 1]!);
    before = term * d;
    term = next;
  }
  return (sum - 1) / arrivals;
}

/** Two terms a turn share one division. */
function weightsOneByOne(arrivals: number, c: number): number {
  let x = 1 / (c + 1);
  let sum = x;
  for (let j = 2, d = c + 2; j < MOST_TERMS; j += 2, d += 2) {
    const pair = 1 / (d * (d + 1));
    const first = arrivals * (d + 1) * pair;
    const both = arrivals * arrivals * pair;
    sum += x * (first + both);
    x *= both;
    if (x <= NEGLIGIBLE * sum && arrivals < d) return sum;
  }
  return NaN;
}

/**
 * Sum of j x_j / arrivals, given `weights`, the sum of x_j / arrivals: by
 * (c + j) x_j = arrivals x_(j-1) it is 1 - spare x weights, and is summed itself only where that would cancel (which is
 * away from balance, where sumsAreShort).
 */
export function sumOfNumbers(arrivals: number, c: number, spare: number, weights: number): number {
  if (spare * weights < 0.95) return 1 - spare * weights;
  let x = 1 / (c + 1);
  let sum = x;
  for (let j = 2; x * j > NEGLIGIBLE * sum || arrivals > c + j; j++) {
    if (j === MOST_TERMS) return NaN;
    x *= arrivals / (c + j);
    sum += j * x;
  }
  return sum;
}

/** Sum over j of x_j / arrivals times the sum of 1 / (c + i), i = 1..j, where sumsAreShort. */
export function sumOfTimes(arrivals: number, c: number): number {
  let rate = 1 / (c + 1);
  let x = rate;
  let time = rate;
  let sum = x * time;
  for (let j = 2; x * time > NEGLIGIBLE * sum || arrivals * rate > 1; j++) {
    if (j === MOST_TERMS) return NaN;
    rate = 1 / (c + j);
    x *= arrivals * rate;
    time += rate;
    sum += x * time;
  }
  return sum;
}
