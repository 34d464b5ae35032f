import { halfOfSum, ramanujanTheta } from './ramanujan';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { abs } = Math;

const RECIPROCALS = Array.from({ length: 200 }, (_, k) => 1 / k);
const NEGLIGIBLE = 1e-17;

/** Fewest lines for which the series are exact to the last bits. */
export const NEAR_FROM = 60;

/** Whether the lines are near enough to the load (two and a half square roots) for the series to keep its digits. */
export function isNear(load: number, lines: number): boolean {
  const d = lines - load;
  return d * d <= 6.25 * lines;
}

/**
 * 1 / B(lines, load) near balance, where isNear and with 60 lines or more: ten to forty terms whatever the size.
 *
 * lines may be fractional. Relative error below 1e-13 (on the side of too few lines the series loses up to two digits).
 * At load = lines it is 1 + Q(lines), Ramanujan's Q-function; from there a Taylor series in d = lines - load, whose
 * coefficients follow from the derivative d/dload (1/B) = (1 - lines / load) / B - 1.
 */
export function inverseErlangBNear(load: number, lines: number): number {
  const balanced = 1 + halfOfSum(lines) - ramanujanTheta(lines);
  const d = lines - load;
  const scale = d / lines;
  let before = d;
  let term = (balanced * scale * d) / 2;
  let sum = balanced + d;
  for (let k = 2; abs(term) + abs(before) > NEGLIGIBLE * sum && k < RECIPROCALS.length - 1; k++) {
    sum += term;
    const next = (k * term + d * before) * (scale * RECIPROCALS[k + 1]!);
    before = term;
    term = next;
  }
  return sum;
}
