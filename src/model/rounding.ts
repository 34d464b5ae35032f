import type { RoundingPolicy } from './plan/planSettings';

/** Six decimals: far below any head that matters, far above the noise of double arithmetic at a million heads. */
const noiseDecimals = 6;

/** Rounds half away from zero to 6 decimals, as Excel's ROUND(x,6) does. */
export function roundToNoise(value: number): number {
  return roundTo(value, noiseDecimals);
}

/** Rounds half away from zero to so many decimals, 0 or more. */
export function roundTo(value: number, decimals: number): number {
  const steps = 10 ** decimals;
  if (!Number.isFinite(value) || Math.abs(value) >= Number.MAX_SAFE_INTEGER / steps) return value;
  const scaled = Math.abs(value) * steps;
  // A product such as 1.0000025 * 1e6 falls just short of its half; the nudge is below a unit in the last place kept.
  return (Math.sign(value) * Math.round(scaled * (1 + Number.EPSILON))) / steps;
}

/**
 * Whole heads: rounds to 6 decimals, then up, so that the noise of floating point never adds a head.
 * 470 x 306 / 3600 / 0.85 is 47, not 48. The written formulas do the same with ROUNDUP(ROUND(x,6),0).
 */
export function roundUp(value: number): number {
  return Math.ceil(roundToNoise(value));
}

/**
 * The merged total's figure: the sum of the lines' figures, rounded up here when the policy says so, and then beyond so
 * many heads only; lines that are rounded themselves have their whole figures already.
 */
export function roundTotal(sum: number, policy: RoundingPolicy, tolerance = 0): number {
  if (policy === 'none') return sum;
  return policy === 'total' ? Math.max(0, roundUp(sum - tolerance)) : roundUp(sum);
}
