/**
 * Offered load in erlang: calls x AHT / interval, the agents that would be busy if no call waited or was lost.
 *
 * calls: 0 or more in the interval; ahtSeconds: 0 or more; intervalSeconds: above 0. NaN outside.
 */
export function offeredLoad(calls: number, ahtSeconds: number, intervalSeconds: number): number {
  if (!(calls >= 0 && ahtSeconds >= 0 && intervalSeconds > 0 && intervalSeconds < Infinity)) return NaN;
  const load = (calls * ahtSeconds) / intervalSeconds;
  return load < Infinity ? load : NaN;
}
