import { inverseErlangB } from './inverseErlangB';
import { smallestWhole } from './smallestWhole';
import { TIE } from './tie';

/**
 * Lines: the smallest whole number of trunks that blocks at most the share `maxBlocking` of calls (Erlang B).
 *
 * load: erlang, 0 to 2^53; maxBlocking: 0 to 1. NaN outside. Zero load needs no line; blocking 0 is reached by no
 * number of lines (Infinity); blocking 1 by none at all. A target met to 12 digits is met.
 */
export function lines(load: number, maxBlocking: number): number {
  if (!(load >= 0 && load < Number.MAX_SAFE_INTEGER && maxBlocking >= 0 && maxBlocking <= 1)) return NaN;
  if (load === 0 || maxBlocking === 1) return 0;
  if (maxBlocking === 0) return Infinity;
  const allowed = Math.log(maxBlocking);
  const score = (count: number): number => Math.log(inverseErlangB(load, count)) + allowed + TIE;
  return smallestWhole(score, 1, load * (1 - maxBlocking), 1 / Math.sqrt(load));
}
