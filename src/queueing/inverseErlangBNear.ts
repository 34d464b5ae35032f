// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { sqrt } = Math;

const HALF_PI = Math.PI / 2;
const C6 = 5246819 / 75246796800;
const D6 = 698752 / 1477701225;
const RECIPROCALS = Array.from({ length: 40 }, (_, k) => 1 / k);
const NEGLIGIBLE = 1e-17;

/** From so many lines on the series are exact to the last bits. */
export const NEAR_FROM = 40;

/**
 * 1 / B(lines, load) where the lines exceed the load by at most one: a dozen terms, whatever the size.
 *
 * lines: a whole number of 40 or more; load: from lines - 1 to lines. Relative error below 1e-14.
 * At load = lines it is 1 + Q(lines), Ramanujan's Q-function; from there a Taylor series in d = lines - load, whose
 * coefficients follow from the derivative d/dload (1/B) = (1 - lines / load) / B - 1.
 * Source: Flajolet, Grabner, Kirschenhofer and Prodinger, On Ramanujan's Q-function, J. Comput. Appl. Math. 58 (1995).
 */
export function inverseErlangBNear(load: number, lines: number): number {
  const r = 1 / lines;
  const balanced = 1 + sqrt(HALF_PI * lines) * stirling(r) - ramanujan(r);
  const d = lines - load;
  const scale = r * d;
  let before = d;
  let term = (balanced * scale * d) / 2;
  let sum = balanced + d;
  for (let k = 2; term > NEGLIGIBLE * sum; k++) {
    sum += term;
    const next = (k * term + d * before) * (scale * RECIPROCALS[k + 1]!);
    before = term;
    term = next;
  }
  return sum;
}

/** n! / (sqrt(2 pi n) (n / e)^n) in powers of r = 1 / n. */
function stirling(r: number): number {
  return (
    1 +
    r * (1 / 12 + r * (1 / 288 - r * (139 / 51840 + r * (571 / 2488320 - r * (163879 / 209018880 + r * C6)))))
  );
}

/** n! e^n / (2 n^n) - Q(n) in powers of r = 1 / n, where Q is the sum of n! / ((n - k)! n^k) over k >= 1. */
function ramanujan(r: number): number {
  return (
    1 / 3 +
    r *
      (4 / 135 - r * (8 / 2835 + r * (16 / 8505 - r * (8992 / 12629925 + r * (334144 / 492567075 - r * D6)))))
  );
}
