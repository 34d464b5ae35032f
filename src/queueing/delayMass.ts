import { gaussLegendre } from './gaussLegendre';
import { pullOf, stretchOf } from './leaving';
import { expm1MinusX, log1pMinusX } from './smallDifferences';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { abs, exp, expm1, log, max, min, sqrt } = Math;

/** The density of D_k, proportional to exp(-agents t) ((1 - exp(-leaving t)) / leaving)^k; time in handling times. */
export interface DelayDensity {
  agents: number;
  /** 0 where nobody leaves. */
  leaving: number;
  /** Callers ahead, 100 or more. */
  k: number;
  /** Where the density is highest: log(1 + k leaving / agents) / leaving, or k / agents. */
  mode: number;
}

const RULE = gaussLegendre(24);
/** The density is followed down to e^-40 of its height at the start. */
const DEPTH = -40;
/** Patiences after which nobody who could leave is still there, and only the agents' own pace is left. */
const ALL_GONE = 60;
/** Far more panels than any density takes. */
const MOST_PANELS = 3000;
/** The first panel covers a fall by e^-5; the others double. */
const FIRST_FALL = 5;

/**
 * Logarithm of the mass of a delay density below t (side -1) or above it (side 1), up to a constant both share.
 *
 * Panels of 24 Gauss-Legendre points march outwards from t, or from the mode both ways if that lies on this side.
 * Absolute error below 1e-12, however small the mass.
 */
export function delayMass(density: DelayDensity, t: number, side: -1 | 1): number {
  const { mode } = density;
  if ((mode - t) * side <= 0) return heightAt(density, t) + log(march(density, t, side, Infinity));
  return log(march(density, mode, side, Infinity) + march(density, mode, side === 1 ? -1 : 1, abs(t - mode)));
}

/** Logarithm of the density at t against its value at the mode. */
function heightAt(density: DelayDensity, t: number): number {
  return logFall(density, density.mode, t - density.mode);
}

/** Integral of the density, against its value at `from`, over at most `length` in the direction given. */
function march(density: DelayDensity, from: number, direction: -1 | 1, length: number): number {
  const { agents, leaving, k, mode } = density;
  const pull = pullOf(leaving, from);
  const slope = from === mode ? 0 : abs(k * pull - agents);
  const curve = k * pull * (leaving + pull);
  const end = direction === -1 ? min(length, from) : length;
  const longest = 1 / leaving;
  let step = min((2 * FIRST_FALL) / (slope + sqrt(slope * slope + 2 * FIRST_FALL * curve)), longest);
  let sum = 0;
  let near = 0;
  for (let panel = 0; near < end && logFall(density, from, direction * near) > DEPTH; panel++) {
    if (panel === MOST_PANELS) return NaN;
    const alone = direction === 1 ? end - near : min(end, from - ALL_GONE / leaving) - near;
    if (leaving * (from + direction * near) > ALL_GONE && alone > 0) {
      const growth = direction * expm1(-direction * agents * alone);
      sum -= (exp(logFall(density, from, direction * near)) * growth) / agents;
      near += alone;
      continue;
    }
    const far = min(near + step, end);
    const half = (far - near) / 2;
    for (let i = 0; i < RULE.nodes.length; i++) {
      const v = direction * (near + half * (1 + RULE.nodes[i]!));
      sum += half * RULE.weights[i]! * exp(logFall(density, from, v));
    }
    near = far;
    // To the left the density falls doubly exponentially, on the scale of one patience.
    step = direction === -1 ? min(2 * step, longest) : 2 * step;
  }
  return sum;
}

/** Logarithm of the density at from + v against its value at `from`, with the parts that cancel left out. */
function logFall(density: DelayDensity, from: number, v: number): number {
  const { agents, leaving, k, mode } = density;
  const pull = pullOf(leaving, from);
  const slope = from === mode ? 0 : k * pull - agents;
  const bend = leaving === 0 ? 0 : (k * pull * expm1MinusX(-leaving * v)) / leaving;
  return k * log1pMinusX(max(-1, pull * stretchOf(leaving, v))) + slope * v - bend;
}
