import { inverseErlangB } from './inverseErlangB';

/**
 * Erlang C: the share of calls that must wait, when every caller waits for ever.
 *
 * load: offered load in erlang, 0 or more. agents: 0 or more; a fraction gives the continuous extension.
 * 1 when agents <= load (the queue never clears); NaN outside the ranges. Zero load never waits, unless nobody works.
 * Relative error below 1e-12 for any size; cost as erlangB.
 * C = n / (a + (n - a) / B(n, a)), a form of Erlang's formula that only adds positive numbers.
 */
export function erlangC(load: number, agents: number): number {
  if (!(load >= 0 && agents >= 0 && load < Infinity && agents < Infinity)) return NaN;
  if (load === 0) return agents === 0 ? 1 : 0;
  if (agents <= load) return 1;
  return Math.min(1, agents / (load + (agents - load) * inverseErlangB(load, agents)));
}
