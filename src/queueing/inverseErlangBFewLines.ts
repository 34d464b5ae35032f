import { gammaBetweenOneAndTwo } from './gammaBetweenOneAndTwo';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { abs, exp, floor } = Math;

/**
 * 1 / B(lines, load) for a fractional number of lines (> -1) at a load below some 40 erlangs.
 *
 * Starts from the fraction x in [0, 1) of the lines, where 1 / B = e^load load^-x Gamma(1 + x, load), and goes up by
 * 1/B(x) = 1 + (x / load) / B(x - 1), which only adds positive numbers. Relative error below 1e-13 for lines above 0
 * (below 0, one step down costs digits in proportion to 1 / (1 + lines)). Infinity above 1e308.
 */
export function inverseErlangBFewLines(load: number, lines: number): number {
  if (lines < 0) return ((inverseErlangBFewLines(load, lines + 1) - 1) * load) / (lines + 1);
  const fraction = lines - floor(lines);
  let inverse = load < 1 ? bySeries(load, fraction) : byContinuedFraction(load, fraction);
  for (let x = fraction + 1; x <= lines && inverse < Infinity; x++) inverse = 1 + (x / load) * inverse;
  return inverse;
}

/** load < 1: Gamma(1 + x) less the lower incomplete gamma series, which is the smaller of the two. */
function bySeries(load: number, x: number): number {
  let term = 1 / (1 + x);
  let sum = term;
  for (let k = 2; term > 1e-17 * sum; k++) {
    term *= load / (x + k);
    sum += term;
  }
  return exp(load) * Math.pow(load, -x) * gammaBetweenOneAndTwo(1 + x) - load * sum;
}

/** load >= 1: Legendre's continued fraction for the upper incomplete gamma, evaluated by Lentz's method. */
function byContinuedFraction(load: number, x: number): number {
  let b = load - x;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 500; k++) {
    const a = -k * (k - 1 - x);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const factor = c * d;
    value *= factor;
    if (abs(factor - 1) < 1e-16) break;
  }
  return load * value;
}
