/**
 * Offered load in erlang: calls x AHT / interval, the agents that would be busy if no call waited or was lost.
 *
 * calls: 0 or more in the interval; ahtSeconds: 0 or more; intervalSeconds: above 0. NaN outside.
 */
export function offeredLoad(calls: number, ahtSeconds: number, intervalSeconds: number): number {
  if (!(calls >= 0 && ahtSeconds >= 0 && intervalSeconds > 0 && intervalSeconds < Infinity)) return NaN;
  const load = productOver(calls, ahtSeconds, intervalSeconds);
  return load < Infinity ? load : NaN;
}

/** Products beyond these have left the doubles, or lost digits on the way. */
const LEAST_PRODUCT = 1e-290;

/** a x b / c without leaving the doubles half way; a and b 0 or more, c above 0. */
export function productOver(a: number, b: number, c: number): number {
  const product = a * b;
  return product < Infinity && (product > LEAST_PRODUCT || a === 0 || b === 0)
    ? product / c
    : Math.max(a, b) * (Math.min(a, b) / c);
}
