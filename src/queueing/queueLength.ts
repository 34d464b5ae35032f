import { erlangA } from './erlangA';

/**
 * Mean number of callers waiting (Little's law: arrival rate x mean wait of all callers).
 *
 * load: erlang, 0 or more; agents: 0 or more (real); ahtSeconds: above 0 (0 or more at zero load); patienceSeconds: above
 * 0, default Infinity. NaN outside. Infinity when agents <= load and nobody abandons; 0 at zero load.
 * Relative error below 1e-11; see erlangA.
 */
export function queueLength(
  load: number,
  agents: number,
  ahtSeconds: number,
  patienceSeconds = Infinity,
): number {
  return erlangA({ load, agents, ahtSeconds, patienceSeconds }).queueLength;
}
