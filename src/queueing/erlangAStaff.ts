import { anyTargetCanFail, queueScore, someTargetIsImpossible } from './queueScore';
import { smallestWhole } from './smallestWhole';
import type { StaffTargets } from './staffTargets';
import { TIE } from './tie';

/** By how much one agent raises the log-odds of a target, times the square root of the load; as a rule of thumb. */
export const ODDS_PER_AGENT = 1.8;

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
  const guess = firstGuess(load, patienceSeconds, targets);
  return smallestWhole(score, Math.max(least, 1), guess, ODDS_PER_AGENT / Math.sqrt(load));
}

/**
 * A first guess that saves a step or two: half way between the load and what of it is still there at the answer time, and
 * so many square roots of the load up or down for the odds asked for. Tuned on loads of 0.1 to 500 erlang.
 */
function firstGuess(load: number, patienceSeconds: number, targets: StaffTargets): number {
  const { serviceLevel = 0, answerSeconds = 0, maxAbandonRate = 1 } = targets;
  if (serviceLevel === 0) return load * Math.max(0.5, 1 - maxAbandonRate);
  const odds = Math.log(serviceLevel / (1 - serviceLevel));
  const patient = (1 + Math.exp(-answerSeconds / patienceSeconds)) / 2;
  return Math.max(load * patient + 0.6 * (odds - 0.6) * Math.sqrt(load), 1);
}
