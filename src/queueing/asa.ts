import { erlangC } from './erlangC';

/**
 * ASA: mean wait in seconds of all callers, those who do not wait included, when every caller waits for ever (Erlang C).
 *
 * load: erlang, 0 or more; agents: 0 or more (real); ahtSeconds: above 0 (0 or more at zero load). NaN outside.
 * Infinity when agents <= load; 0 at zero load. Relative error below 1e-12.
 */
export function asa(load: number, agents: number, ahtSeconds: number): number {
  if (!(ahtSeconds >= 0 && ahtSeconds < Infinity)) return NaN;
  const wait = erlangC(load, agents);
  if (Number.isNaN(wait)) return NaN;
  if (load === 0) return 0;
  if (ahtSeconds === 0) return NaN;
  if (agents <= load) return Infinity;
  return (wait * ahtSeconds) / (agents - load);
}
