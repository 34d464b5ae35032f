// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { abs, expm1, log1p } = Math;

/**
 * log(1 + x) - x for x > -1, without the cancellation the plain difference suffers near zero.
 *
 * |x| < 0.4: with r = x / (2 + x), the odd series of 2 atanh(r) less x, whose leading parts cancel exactly by algebra;
 * elsewhere the plain difference, which then keeps its digits. Relative error below 1e-15.
 */
export function log1pMinusX(x: number): number {
  if (!(abs(x) < 0.4)) return log1p(x) - x;
  const r = x / (2 + x);
  const z = r * r;
  let tail = 0;
  for (let odd = z < 0.0016 ? 13 : 31; odd >= 3; odd -= 2) tail = tail * z + 1 / odd;
  return r * (2 * z * tail - x);
}

/**
 * exp(x) - 1 - x for any x, without cancellation near zero.
 *
 * |x| < 0.5: the Taylor series from the second power; elsewhere expm1(x) - x. Relative error below 1e-15.
 */
export function expm1MinusX(x: number): number {
  if (!(abs(x) < 0.5)) return expm1(x) - x;
  let sum = 1;
  for (let k = abs(x) < 0.03 ? 8 : 16; k >= 3; k--) sum = 1 + (x / k) * sum;
  return 0.5 * x * x * sum;
}
