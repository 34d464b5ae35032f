import { gaussLegendre } from './gaussLegendre';
import { log1pMinusX } from './smallDifferences';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { exp, max, sqrt } = Math;

const RULE = gaussLegendre(24);
/** The integrand is followed down to e^-38 of its peak, below the last bit of the integral. */
const DEPTH = 38;
const WIDTH = sqrt(2 * DEPTH);
/** Skewness makes the right flank longer than a normal one; at the sizes served here by less than a tenth. */
const RIGHT = 1.12 * WIDTH;

/**
 * 1 / B(lines, load) for large systems (10,000 lines or more): Gauss-Legendre on
 * load * integral of exp(-load t) (1 + t)^lines dt, at 48 points whatever the size.
 *
 * load > 0 erlang, lines real. Infinity above 1e308. Exponents are taken relative to the peak through log(1+x) - x, so
 * no digits are lost however large the numbers: relative error below 1e-13.
 */
export function inverseErlangBLarge(load: number, lines: number): number {
  return lines > load ? peaked(load, lines) : declining(load, lines);
}

/** lines > load: the integrand peaks at 1 + t = lines / load; v is the distance from there in units of lines / load. */
function peaked(load: number, lines: number): number {
  const leftEnd = -(lines - load) / lines;
  const logPeak = -lines * log1pMinusX(leftEnd);
  if (logPeak > 720) return Infinity;
  const sigma = 1 / sqrt(lines);
  const area = panel(lines, 0, max(leftEnd, -WIDTH * sigma), 0) + panel(lines, 0, 0, RIGHT * sigma);
  return lines * area * exp(logPeak);
}

/** lines <= load: the integrand declines from t = 0 with slope lines - load. */
function declining(load: number, lines: number): number {
  const slope = load - lines;
  const reach = (2 * DEPTH) / (slope + sqrt(slope * slope + 2 * DEPTH * lines));
  return load * panel(lines, slope, 0, 1.12 * reach);
}

/** Integral over [from, to] of exp(lines (log(1+v) - v) - slope v). */
function panel(lines: number, slope: number, from: number, to: number): number {
  const half = (to - from) / 2;
  const middle = (from + to) / 2;
  const { nodes, weights } = RULE;
  let sum = 0;
  for (let i = 0; i < nodes.length; i++) {
    const v = middle + half * nodes[i]!;
    sum += weights[i]! * exp(lines * log1pMinusX(v) - slope * v);
  }
  return sum * half;
}
