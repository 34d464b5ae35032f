import { anyTargetCanFail, queueScore, someTargetIsImpossible } from './queueScore';
import { smallestWhole } from './smallestWhole';
import type { StaffTargets } from './staffTargets';
import { TIE } from './tie';

/**
 * Smallest whole number of agents that meets the targets when callers abandon (Erlang A); it may lie below the load.
 *
 * load: above 0 and at most 2^53 erlang; ahtSeconds, patienceSeconds: above 0 and finite; targets valid. Infinity for a
 * target no staff can meet (service level 1, abandonment 0, ASA 0, occupancy 0).
 * Every target is monotone in the agents: with one agent more the density of the wait loses the factor exp(-t / AHT),
 * so the wait falls in the likelihood-ratio order, and all three service levels, abandonment, ASA of the answered and
 * occupancy follow it. So the search by secants and halving ends at the smallest.
 */
export function erlangAStaff(
  load: number,
  ahtSeconds: number,
  patienceSeconds: number,
  targets: StaffTargets,
): number {
  if (someTargetIsImpossible(targets, patienceSeconds)) return Infinity;
  const least = Math.ceil((targets.minimumStaff ?? 0) * (1 - TIE));
  if (!anyTargetCanFail(targets)) return least;
  const score = (agents: number): number => queueScore(load, agents, ahtSeconds, patienceSeconds, targets);
  return smallestWhole(score, Math.max(least, 1), load, Math.sqrt(load) / 2);
}
