import { abandonRate } from './abandonRate';
import { erlangB } from './erlangB';
import { highestMeeting } from './highestMeeting';

/**
 * The mean patience in seconds that explains an observed abandonment rate (Erlang A).
 *
 * load: erlang, above 0; agents: above 0 (real); ahtSeconds: above 0; observed: share of offered calls that abandoned.
 * It must lie below Erlang B's blocking, which callers without any patience would suffer, and not below what the agents
 * cannot carry (1 - agents / load in overload, else 0); at that lower end patience is Infinity. NaN outside.
 * Relative accuracy 1e-10, less near the ends, where patience hardly shows in the rate.
 */
export function fitPatience(load: number, agents: number, ahtSeconds: number, observed: number): number {
  if (!(load > 0 && load < Infinity && agents > 0 && agents < Infinity)) return NaN;
  if (!(ahtSeconds > 0 && ahtSeconds < Infinity)) return NaN;
  const uncarried = Math.max(0, (load - agents) / load);
  if (!(observed >= uncarried && observed < erlangB(load, agents))) return NaN;
  if (observed === uncarried) return Infinity;
  const score = (patience: number): number =>
    Math.log(abandonRate(load, agents, ahtSeconds, patience) / observed);
  return highestMeeting(score, ahtSeconds);
}
