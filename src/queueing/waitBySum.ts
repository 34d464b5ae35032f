import { expm1MinusX, log1pMinusX } from './smallDifferences';
import { sumOfNumbers, sumOfWeights, weightsAreCheap } from './waitSums';
import type { VirtualWait } from './waitWeights';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { exp, expm1 } = Math;

/** The largest term of an overloaded sum stays below e^600, well inside the doubles. */
const HIGHEST = 600;
/** e^-50 is nothing beside 1. */
const FORGOTTEN = 50;

/**
 * Whether the sums of waitBySum are cheap and stay within the doubles; ratio is patience over AHT, elapsed the answer
 * time in patiences.
 */
export function sumIsCheap(load: number, agents: number, ratio: number, elapsed: number): boolean {
  const c = agents * ratio;
  const arrivals = load * ratio;
  const spare = (agents - load) * ratio;
  if (overflows(load, agents, ratio) || !weightsAreCheap(arrivals, c, spare)) return false;
  return elapsed === 0 || weightsAreCheap(arrivals * exp(-elapsed), c, spare - arrivals * expm1(-elapsed));
}

/** Whether overload drives the terms towards the largest double. */
export function overflows(load: number, agents: number, ratio: number): boolean {
  return agents < load && -agents * ratio * log1pMinusX((load - agents) / agents) > HIGHEST;
}

/**
 * Weights of the virtual wait by the classical sums over the number waiting, x_j = prod load / (agents + i AHT / patience):
 * weights are positive sums of x_j and j x_j; those beyond the answer time T are the same sums with the arrivals that are still patient at T. Only earlyServed is a difference.
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
  const spare = (agents - load) * ratio;
  const perAgent = load / agents;
  const weights = sumOfWeights(arrivals, c, spare);
  const served = arrivals * weights;
  const elapsed = answerSeconds / patienceSeconds;
  const keep = exp(-elapsed);
  const height = elapsed === 0 ? 1 : densityAt(load, agents, answerSeconds / ahtSeconds, elapsed, arrivals);
  const staying = arrivals * keep;
  const lateServed =
    elapsed === 0
      ? served
      : height === 0
        ? 0
        : height * staying * sumOfWeights(staying, c, spare - arrivals * expm1(-elapsed));
  const late = perAgent * (height + lateServed);
  return {
    immediate: noWait,
    waiting: perAgent * (1 + served),
    served,
    lost: perAgent * sumOfNumbers(arrivals, c, spare, weights),
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
