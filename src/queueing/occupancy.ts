/**
 * Occupancy: the share of their time that agents are busy with calls, when every caller waits for ever.
 *
 * load: erlang, 0 or more; agents: 0 or more (real). NaN outside. 1 when agents <= load; 0 at zero load.
 */
export function occupancy(load: number, agents: number): number {
  if (!(load >= 0 && agents >= 0 && load < Infinity && agents < Infinity)) return NaN;
  if (load === 0) return 0;
  return agents <= load ? 1 : load / agents;
}
