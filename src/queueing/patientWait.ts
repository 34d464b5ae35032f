import { NOBODY_WAITS, type VirtualWait } from './waitWeights';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { exp, expm1 } = Math;

/** Arrivals in one patience from which on the callers wait for ever; squares of it must fit a double. */
const FOR_EVER = 1e150;

/** Whether callers have all the patience in the world; ratio is patience over AHT. */
export function waitsForEver(load: number, agents: number, ratio: number): boolean {
  return !(load * ratio < FOR_EVER && agents * ratio < FOR_EVER);
}

/**
 * Weights of the virtual wait when callers wait for ever (Erlang C): exponential with rate (agents - load) / AHT beyond
 * the weight of no wait. Agents at or below the load leave nobody answered in any finite time.
 *
 * load, agents, ahtSeconds above 0, answerSeconds 0 or more; noWait as in virtualWait.
 */
export function patientWait(
  load: number,
  agents: number,
  ahtSeconds: number,
  answerSeconds: number,
  noWait: number,
): VirtualWait {
  if (agents <= load) {
    return {
      ...NOBODY_WAITS,
      immediate: 0,
      waiting: 1,
      served: 1,
      late: 1,
      lateServed: 1,
      lateStaying: 1,
    };
  }
  const spare = agents - load;
  const waiting = load / spare;
  const decay = (-spare * answerSeconds) / ahtSeconds;
  const late = waiting * exp(decay);
  return {
    immediate: noWait,
    waiting,
    served: waiting,
    lost: 0,
    earlyServed: waiting * -expm1(decay),
    late,
    lateServed: late,
    lateStaying: late,
    density: (late * spare) / ahtSeconds,
  };
}
