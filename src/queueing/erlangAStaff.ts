import { TIE } from './tie';
import { smallestWhole } from './smallestWhole';
import type { StaffTargets } from './staffTargets';
import { leastMargin, targetMargins } from './targetMargin';
import { virtualWait } from './virtualWait';

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
  const { serviceLevel = 0, maxAbandonRate = 1, maxAsaSeconds = 1, maxOccupancy = 1 } = targets;
  if (serviceLevel === 1 || maxAbandonRate === 0 || maxAsaSeconds === 0 || maxOccupancy === 0)
    return Infinity;
  const { answerSeconds = 0, minimumStaff = 0 } = targets;
  const least = Math.ceil(minimumStaff * (1 - TIE));
  const bound =
    serviceLevel > 0 || maxAbandonRate < 1 || targets.maxAsaSeconds !== undefined || maxOccupancy < 1;
  if (!bound) return least;
  const score = (agents: number): number =>
    leastMargin(
      targetMargins(
        virtualWait(load, agents, ahtSeconds, patienceSeconds, answerSeconds),
        load,
        agents,
        targets,
      ),
    ) + TIE;
  return smallestWhole(score, Math.max(least, 1), load, Math.sqrt(load) / 2);
}
