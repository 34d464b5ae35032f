import { erlangA } from './erlangA';
import { erlangC } from './erlangC';

/**
 * ASA: mean wait in seconds of the callers who are answered, zero waits included.
 *
 * load: erlang, 0 or more; agents: 0 or more (real); ahtSeconds: above 0 (0 or more at zero load); patienceSeconds: above
 * 0, default Infinity (callers wait for ever: the mean over all callers). NaN outside.
 * Infinity when nobody is ever answered: no agents, or agents <= load without abandonment. 0 at zero load.
 * Relative error below 1e-11.
 */
export function asa(load: number, agents: number, ahtSeconds: number, patienceSeconds = Infinity): number {
  if (patienceSeconds !== Infinity) {
    return erlangA({ load, agents, ahtSeconds, patienceSeconds }).asaAnsweredSeconds;
  }
  if (!(ahtSeconds >= 0 && ahtSeconds < Infinity)) return NaN;
  const wait = erlangC(load, agents);
  if (Number.isNaN(wait)) return NaN;
  if (load === 0) return 0;
  if (ahtSeconds === 0) return NaN;
  if (agents <= load) return Infinity;
  return (wait * ahtSeconds) / (agents - load);
}
