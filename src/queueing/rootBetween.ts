// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { abs, max, min } = Math;

/** Steps that halving alone would need to close any bracket of doubles, with room to spare. */
const STEPS = 200;
const CLOSE = 1e-13;

/**
 * The x between `low` and `high` where a continuous function passes from below 0 (at `low`; NaN and -Infinity count as
 * below) to 0 or above (at `high`). Good to 1e-13 of x.
 *
 * Chandrupatla's method: inverse quadratic interpolation where the last three points allow it, halving elsewhere.
 * Source: Chandrupatla, Advances in Engineering Software 28 (1997).
 */
export function rootBetween(score: (x: number) => number, low: number, high: number): number {
  let a = high;
  let b = low;
  let fa = score(high);
  let fb = score(low);
  if (!(fa >= 0)) return NaN;
  if (fb >= 0) return low;
  let t = 0.5;
  for (let step = 0; step < STEPS; step++) {
    const x = a + t * (b - a);
    const fx = score(x);
    const keepsSide = fx >= 0 === fa >= 0;
    const c = keepsSide ? a : b;
    const fc = keepsSide ? fa : fb;
    if (!keepsSide) {
      b = a;
      fb = fa;
    }
    a = x;
    fa = fx;
    const best = abs(fa) < abs(fb) ? a : b;
    const tolerance = (CLOSE * abs(best)) / abs(b - a);
    if (fa === 0 || tolerance > 0.5) return best;
    t = interpolated(a, b, c, fa, fb, fc);
    t = min(max(t, tolerance), 1 - tolerance);
  }
  return a;
}

/** Where between a (0) and b (1) to look next. */
function interpolated(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const xi = (a - b) / (c - b);
  const phi = (fa - fb) / (fc - fb);
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 0.5;
  const t = (fa / (fb - fa)) * (fc / (fb - fc)) + (((c - a) / (b - a)) * (fa / (fc - fa)) * fb) / (fc - fb);
  return Number.isFinite(t) ? t : 0.5;
}
