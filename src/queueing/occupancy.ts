import { erlangA } from './erlangA';

/**
 * Occupancy: the share of their time that agents are busy with calls.
 *
 * load: erlang, 0 or more; agents: 0 or more (real). Where callers abandon, also ahtSeconds (above 0) and patienceSeconds
 * (above 0; default Infinity: callers wait for ever). NaN outside. Without abandonment load / agents, 1 when
 * agents <= load; 0 at zero load.
 */
export function occupancy(load: number, agents: number, ahtSeconds = 1, patienceSeconds = Infinity): number {
  return erlangA({ load, agents, ahtSeconds, patienceSeconds }).occupancy;
}
