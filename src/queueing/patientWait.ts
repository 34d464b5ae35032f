import { NOBODY_WAITS, type VirtualWait } from './waitWeights';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { exp, expm1 } = Math;

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
      servedSeconds: Infinity,
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
    servedSeconds: (waiting * ahtSeconds) / spare,
    earlyServed: waiting * -expm1(decay),
    late,
    lateServed: late,
    lateStaying: late,
    density: (late * spare) / ahtSeconds,
  };
}
