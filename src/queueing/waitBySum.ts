import { expm1MinusX, log1pMinusX } from './smallDifferences';
import type { VirtualWait } from './waitWeights';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { exp, sqrt } = Math;

const LONGEST_SUM = 1500;
/** The largest term of an overloaded sum stays below e^600, well inside the doubles. */
const HIGHEST = 600;
const NEGLIGIBLE = 1e-17;
/** e^-50 is nothing beside 1. */
const FORGOTTEN = 50;

/** Whether the sums of waitBySum are short enough and stay within the doubles; ratio is patience over AHT. */
export function sumIsCheap(load: number, agents: number, ratio: number): boolean {
  const arrivals = load * ratio;
  const spare = (agents - load) * ratio;
  if (spare < 0 && -agents * ratio * log1pMinusX((load - agents) / agents) > HIGHEST) return false;
  return sqrt(spare * spare + 78 * arrivals) - spare < LONGEST_SUM;
}

/**
 * Weights of the virtual wait by the classical sums over the number waiting, x_j = prod load / (agents + i AHT / patience):
 * weights are positive sums of x_j, j x_j and x_j sum 1/(c + i), with c = agents x patience / AHT; those beyond the
 * answer time T are the same sums with the arrivals that are still patient at T. Only earlyServed is a difference.
 *
 * load, agents, ahtSeconds, patienceSeconds above 0, answerSeconds 0 or more; noWait as in virtualWait.
 */
export function waitBySum(
  load: number,
  agents: number,
  ahtSeconds: number,
  patienceSeconds: number,
  answerSeconds: number,
  noWait: number,
): VirtualWait {
  const ratio = patienceSeconds / ahtSeconds;
  const c = agents * ratio;
  const arrivals = load * ratio;
  const perAgent = load / agents;
  const whole = sums(arrivals, c);
  const served = arrivals * whole.count;
  const elapsed = answerSeconds / patienceSeconds;
  const keep = exp(-elapsed);
  const height = elapsed === 0 ? 1 : densityAt(load, agents, answerSeconds / ahtSeconds, elapsed, arrivals);
  const staying = arrivals * keep;
  const lateServed = elapsed === 0 ? served : height === 0 ? 0 : height * staying * countOnly(staying, c);
  const late = perAgent * (height + lateServed);
  return {
    immediate: noWait,
    waiting: perAgent * (1 + served),
    served,
    lost: perAgent * whole.number,
    servedSeconds: arrivals * patienceSeconds * whole.harmonic,
    earlyServed: served - lateServed,
    late,
    lateServed,
    lateStaying: keep * late,
    density: (load / ahtSeconds) * height,
  };
}

/** exp(phi) at the answer time, which is `handling` handling times and `elapsed` patiences: 1 at time 0. */
function densityAt(
  load: number,
  agents: number,
  handling: number,
  elapsed: number,
  arrivals: number,
): number {
  if (elapsed > FORGOTTEN) return exp(arrivals - agents * handling);
  return exp(-arrivals * expm1MinusX(-elapsed) - (agents - load) * handling);
}

/** Sums over j >= 1 of x_j / arrivals, times 1 (count), j (number) and sum 1 / (c + i) (harmonic). */
function sums(arrivals: number, c: number): { count: number; number: number; harmonic: number } {
  let rate = 1 / (c + 1);
  let x = rate;
  let reciprocals = rate;
  let count = x;
  let number = x;
  let harmonic = x * rate;
  for (let j = 2; x * j > NEGLIGIBLE * number || arrivals * rate > 1; j++) {
    rate = 1 / (c + j);
    x *= arrivals * rate;
    reciprocals += rate;
    count += x;
    number += j * x;
    harmonic += x * reciprocals;
  }
  return { count, number, harmonic };
}

/** The first of `sums` alone, for the callers beyond the answer time. */
function countOnly(arrivals: number, c: number): number {
  let rate = 1 / (c + 1);
  let x = rate;
  let count = x;
  for (let j = 2; x > NEGLIGIBLE * count || arrivals * rate > 1; j++) {
    rate = 1 / (c + j);
    x *= arrivals * rate;
    count += x;
  }
  return count;
}
