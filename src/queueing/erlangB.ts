import { inverseErlangB } from './inverseErlangB';

/**
 * Erlang B: the share of calls that find every line busy and are lost.
 *
 * load: offered load in erlang, 0 or more. lines: 0 or more; a fraction gives the continuous extension.
 * NaN outside these ranges. Zero load is never blocked, unless there is no line at all.
 * Relative error below 1e-12 for any size (results below 1e-308 become 0); cost at most proportional to sqrt(load), and
 * constant above some 20,000 erlangs.
 * Method by region and source: see inverseErlangB.
 */
export function erlangB(load: number, lines: number): number {
  if (!(load >= 0 && lines >= 0 && load < Infinity && lines < Infinity)) return NaN;
  if (lines === 0) return 1;
  if (load === 0) return 0;
  return 1 / inverseErlangB(load, lines);
}
