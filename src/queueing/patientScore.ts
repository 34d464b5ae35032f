import { inverseErlangB } from './inverseErlangB';
import type { StaffTargets } from './staffTargets';
import { TIE } from './tie';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { log, min } = Math;

/**
 * By how much a queue whose callers wait for ever (Erlang C) meets the least well met of its targets, as the logarithm
 * of what is allowed over what is: 0 or more is met (ties included). -Infinity when agents do not exceed the load.
 *
 * load, agents, ahtSeconds above 0 (agents real); targets valid. The same test as in erlangCStaff.
 */
export function patientScore(
  load: number,
  agents: number,
  ahtSeconds: number,
  targets: StaffTargets,
): number {
  if (agents <= load) return -Infinity;
  const { serviceLevel = 0, answerSeconds = 0, maxAsaSeconds = Infinity, maxOccupancy = 1 } = targets;
  const spare = agents - load;
  const weight = (load + spare * inverseErlangB(load, agents)) / agents;
  let score = Infinity;
  if (serviceLevel > 0) {
    score = log((1 - serviceLevel) * weight) + (spare * answerSeconds) / ahtSeconds;
  }
  if (maxAsaSeconds < Infinity) score = min(score, log((maxAsaSeconds / ahtSeconds) * spare * weight));
  if (maxOccupancy < 1) score = min(score, log((maxOccupancy * agents) / load));
  return score + TIE;
}
