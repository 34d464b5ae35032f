import { erlangA } from './erlangA';

/**
 * Abandonment: the share of offered calls that hang up before they are answered (Erlang A).
 *
 * load: erlang, 0 or more; agents: 0 or more (real); ahtSeconds: above 0 (0 or more at zero load); patienceSeconds: mean
 * patience, above 0; Infinity gives 0. NaN outside. 1 when nobody works; 0 at zero load.
 * Relative error below 1e-11, small shares included; see erlangA.
 */
export function abandonRate(
  load: number,
  agents: number,
  ahtSeconds: number,
  patienceSeconds: number,
): number {
  return erlangA({ load, agents, ahtSeconds, patienceSeconds }).pAbandon;
}
