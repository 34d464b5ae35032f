import { inverseErlangB } from './inverseErlangB';
import { patientScore } from './patientScore';
import { someTargetIsImpossible } from './queueScore';
import { GREATEST, smallestWhole } from './smallestWhole';
import type { StaffTargets } from './staffTargets';
import { TIE } from './tie';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { exp, floor, max } = Math;

/** Steps of one agent each before the search starts to leap; covers nearly all answers up to 100,000 erlangs. */
const WALK = 256;

/**
 * Smallest whole number of agents above the load that meets the targets when every caller waits for ever (Erlang C).
 *
 * load: above 0 and at most 2^53 erlang; ahtSeconds: above 0; targets valid. Infinity for a target no staff can meet
 * (service level 1, ASA 0, occupancy 0); NaN where it takes more than 2^53.
 * From the least number the load and the occupancy allow, 1/B is carried from n to n + 1 at three operations a step;
 * answers further away are searched for by leaps. All targets are monotone in n, so the first n that meets
 * them is the smallest.
 */
export function erlangCStaff(load: number, ahtSeconds: number, targets: StaffTargets): number {
  const {
    serviceLevel = 0,
    answerSeconds = 0,
    maxAsaSeconds = Infinity,
    maxOccupancy = 1,
    minimumStaff = 0,
  } = targets;
  if (someTargetIsImpossible(targets, Infinity)) return Infinity;
  const least = max(
    floor(load) + 1,
    Math.ceil((load / maxOccupancy) * (1 - TIE)),
    Math.ceil(minimumStaff * (1 - TIE)),
  );
  if (!(least <= GREATEST - WALK)) return NaN;
  const lateAllowed = (1 - serviceLevel) * (1 + TIE);
  const waitAllowed = (maxAsaSeconds / ahtSeconds) * (1 + TIE);
  const decayPerAgent = exp(-answerSeconds / ahtSeconds);
  const perErlang = 1 / load;
  let inverseB = inverseErlangB(load, least);
  let decay = exp((-(least - load) * answerSeconds) / ahtSeconds);
  for (let agents = least; agents < least + WALK; agents++) {
    const spare = agents - load;
    const weight = load + spare * inverseB;
    if (agents * decay <= lateAllowed * weight && agents <= waitAllowed * spare * weight) return agents;
    inverseB = 1 + (agents + 1) * perErlang * inverseB;
    decay *= decayPerAgent;
  }
  return leap(load, ahtSeconds, targets, least + WALK);
}

/** Apart, since a closure over the arguments would slow down every walk. */
function leap(load: number, ahtSeconds: number, targets: StaffTargets, from: number): number {
  const score = (agents: number): number => patientScore(load, agents, ahtSeconds, targets);
  return smallestWhole(score, from, from + WALK, 1 / WALK);
}
