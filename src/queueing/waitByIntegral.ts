import { log1pMinusX, expm1MinusX } from './smallDifferences';
import type { VirtualWait } from './waitWeights';
import { integrateWait, type WaitMoments } from './waitMoments';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { exp, expm1, log1p, max, min } = Math;

/**
 * Weights of the virtual wait by integration of its density arrivals x exp(phi), in time units of one patience:
 * phi(t) = arrivals (1 - e^-t) - c t with arrivals = load x patience / AHT and c = agents x patience / AHT.
 * phi is concave; heights are taken relative to its top (t = 0, or log(load / agents) in overload) so that systems of any
 * size fit the doubles. [0, T] and [T, infinity) are integrated apart, so nothing is a difference.
 *
 * load, agents, ahtSeconds, patienceSeconds above 0, answerSeconds 0 or more; noWait as in virtualWait.
 */
export function waitByIntegral(
  load: number,
  agents: number,
  ahtSeconds: number,
  patienceSeconds: number,
  answerSeconds: number,
  noWait: number,
): VirtualWait {
  const ratio = patienceSeconds / ahtSeconds;
  const excess = (load - agents) / agents;
  const immediate = excess > 0 ? noWait * exp(agents * ratio * log1pMinusX(excess)) : noWait;
  const line = waitingLine(load, agents, ratio);
  const answer = answerSeconds / patienceSeconds;
  const early = line.part(0, answer);
  const late = line.part(answer, Infinity);
  return {
    immediate,
    waiting: early.all + late.all,
    served: early.kept + late.kept,
    lost: early.lost + late.lost,
    earlyServed: early.kept,
    late: late.all,
    lateServed: late.kept,
    lateStaying: late.all * exp(-answer),
    density: (load / ahtSeconds) * exp(line.height(answer)),
  };
}

/** Mean wait in patiences of those who wait and are served. Same ranges; ratio is patience over AHT. */
export function waitOfServedByIntegral(load: number, agents: number, ratio: number): number {
  const { kept, keptTime } = waitingLine(load, agents, ratio).part(0, Infinity);
  return keptTime / kept;
}

/** The density of the virtual wait against its top, and its integrals over stretches of time. */
function waitingLine(
  load: number,
  agents: number,
  ratio: number,
): { height: (t: number) => number; part: (from: number, to: number) => WaitMoments } {
  const arrivals = load * ratio;
  const c = agents * ratio;
  const excess = (load - agents) / agents;
  const overloaded = excess > 0;
  const top = overloaded ? log1p(excess) : 0;

  /** phi(t) less its value at the top. */
  const height = (t: number): number =>
    overloaded ? -c * expm1MinusX(top - t) : -arrivals * expm1MinusX(-t) - (agents - load) * ratio * t;
  /** Arrivals still patient at t. */
  const staying = (t: number): number => (overloaded ? c * exp(top - t) : arrivals * exp(-t));
  /** -phi'(t). */
  const slope = (t: number): number =>
    overloaded ? -c * expm1(top - t) : (agents - load) * ratio - arrivals * expm1(-t);

  const part = (from: number, to: number): WaitMoments => {
    const base = min(max(top, from), to);
    const moments = integrateWait(staying(base), slope(base), from - base, to - base);
    const weight = arrivals * exp(height(base));
    const keep = exp(-base);
    return {
      all: weight * moments.all,
      kept: weight * keep * moments.kept,
      lost: weight * (keep * moments.lost - expm1(-base) * moments.all),
      keptTime: weight * keep * (moments.keptTime + base * moments.kept),
    };
  };
  return { height, part };
}
