import { gaussLegendre } from './gaussLegendre';
import { pullOf, stretchOf } from './leaving';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { abs, exp, log, log1p, max } = Math;

const FEW_AHEAD = gaussLegendre(24);
const SOME_AHEAD = gaussLegendre(8);
const MANY_AHEAD = gaussLegendre(4);
/** From so many ahead on, five terms of the logarithm's series are exact to 1e-13 over one step. */
const MANY = 300;
/** Newton's steps double the digits: after one below this, the next would be below the last bit. */
const SETTLED = 1e-8;
const MOST_STEPS = 60;
/** Less is as good as nothing, and its delay might not be a normal double. */
const LEAST_COVERAGE = 1e-200;
/** Keeps the first steps from leaping where the area has all but stopped growing. */
const LEAST_SLOPE = 1e-3;

/**
 * Announced delays one after the other: the coverage-quantile d_k of D_k = sum of Exp(agents + i x leaving), i = 0..k, for
 * k = 0, 1, 2, ... callers ahead. Time is in handling times; `leaving` is AHT / patience of those ahead, 0 if none leaves.
 *
 * agents above 0; leaving 0 or more; coverage between 0 and 1. d_0 is exact. P(D_k > t) exceeds P(D_(k-1) > t) by
 * w_k(t) = density of D_k at t / (agents + k leaving), so at t = d_(k-1) the excess is known without summing anything, and
 * d_k lies where the density of D_k beyond d_(k-1) has used it up: a short step, by Newton on a
 * Gauss-Legendre rule.
 * Errors add up and do not grow: relative error below 1e-12 after 1e5 steps (coverage
 * of 1e-30 or more; below that up to 1e-6).
 */
export function delayMarch(agents: number, leaving: number, coverage: number): () => number {
  let k = -1;
  let delay = 0;
  let lastStep = 0;
  let stepBefore = 0;
  return () => {
    k++;
    if (k === 0) {
      delay = -log1p(-max(coverage, LEAST_COVERAGE)) / agents;
      return delay;
    }
    const target = 1 / (agents + k * leaving);
    const guess = k > 8 ? 2 * lastStep - stepBefore : target;
    const step = nextStep(agents, leaving, k, delay, target, guess);
    stepBefore = lastStep;
    lastStep = step;
    delay += step;
    return delay;
  };
}

/** The s at which the integral of w_k(delay + x) / w_k(delay) over 0 < x < s reaches `target`. */
function nextStep(
  agents: number,
  leaving: number,
  k: number,
  delay: number,
  target: number,
  guess: number,
): number {
  const pull = pullOf(leaving, delay);
  const logGrowth = k < MANY ? exactLog(agents, leaving, k, pull) : seriesLog(agents, leaving, k, pull);
  const { nodes, weights } = k < 100 ? FEW_AHEAD : k < MANY ? SOME_AHEAD : MANY_AHEAD;
  let step = guess;
  for (let i = 0; i < MOST_STEPS; i++) {
    const half = step / 2;
    let area = 0;
    for (let j = 0; j < nodes.length; j++) area += weights[j]! * exp(logGrowth(half * (1 + nodes[j]!)));
    // In logarithms, since for few ahead and little coverage the area is nearly a power of the step.
    const slope = max(LEAST_SLOPE, (2 * exp(logGrowth(step))) / area);
    const move = log(target / (half * area)) / slope;
    step *= exp(move);
    if (abs(move) <= SETTLED) break;
  }
  return step;
}

/** log(w_k(delay + s) / w_k(delay)); `pull` is that at `delay`. */
function exactLog(agents: number, leaving: number, k: number, pull: number): (s: number) => number {
  return (s) => k * log1p(pull * stretchOf(leaving, s)) - agents * s;
}

/** The first five terms of exactLog's Taylor series. */
function seriesLog(agents: number, leaving: number, k: number, pull: number): (s: number) => number {
  const q = pull * (leaving + pull);
  const v = leaving + 2 * pull;
  const first = k * pull - agents;
  const second = (-k * q) / 2;
  const third = (k * q * v) / 6;
  const fourth = (-k * q * (v * v + 2 * q)) / 24;
  const fifth = (k * q * v * (v * v + 8 * q)) / 120;
  return (s) => s * (first + s * (second + s * (third + s * (fourth + s * fifth))));
}
