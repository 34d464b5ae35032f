/** Beyond this a millionth is less than the spacing of doubles. */
const NO_FRACTIONS_LEFT = 1e9;

/**
 * The whole number at or above x, blind to floating-point noise: x is rounded to 6 decimals first, so that
 * 14 / (1 - 0.3) is 20 and not 21. NaN stays NaN, Infinity stays Infinity.
 */
export function roundUp(x: number): number {
  if (!(Math.abs(x) < NO_FRACTIONS_LEFT)) return Math.ceil(x);
  return Math.ceil(Math.round(x * 1e6) / 1e6);
}
