import { inverseErlangB } from './inverseErlangB';
import { exp, floor, max } from './math';
import { someTargetIsImpossible } from './queueScore';
import type { StaffTargets } from './staffTargets';
import { TIE } from './tie';

/** Steps of one agent each before the search starts to leap; covers nearly all answers up to 100,000 erlangs. */
const WALK = 256;

/**
 * Smallest whole number of agents above the load that meets the targets when every caller waits for ever (Erlang C).
 *
 * load: above 0 and at most 2^53 erlang; ahtSeconds: above 0; targets valid. Infinity for a target no staff can meet
 * (service level 1, ASA 0, occupancy 0).
 * From the least number the load and the occupancy allow, 1/B is carried from n to n + 1 at three operations a step;
 * answers further away are found by doubling and halving. All targets are monotone in n, so the first n that meets
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
  const lateAllowed = (1 - serviceLevel) * (1 + TIE);
  const waitAllowed = (maxAsaSeconds / ahtSeconds) * (1 + TIE);
  const meets = (agents: number, spare: number, inverseB: number, decay: number): boolean => {
    const weight = load + spare * inverseB;
    return agents * decay <= lateAllowed * weight && agents <= waitAllowed * spare * weight;
  };
  const decayPerAgent = exp(-answerSeconds / ahtSeconds);
  let inverseB = inverseErlangB(load, least);
  let decay = exp((-(least - load) * answerSeconds) / ahtSeconds);
  for (let agents = least; agents < least + WALK; agents++) {
    if (meets(agents, agents - load, inverseB, decay)) return agents;
    inverseB = 1 + ((agents + 1) / load) * inverseB;
    decay *= decayPerAgent;
  }
  const meetsAt = (agents: number): boolean =>
    meets(
      agents,
      agents - load,
      inverseErlangB(load, agents),
      exp((-(agents - load) * answerSeconds) / ahtSeconds),
    );
  return leap(meetsAt, least + WALK - 1);
}

/** First whole number above `fails` that meets, by doubling the stride and then halving the bracket. */
function leap(meets: (agents: number) => boolean, fails: number): number {
  let stride = WALK;
  let low = fails;
  while (!meets(low + stride)) {
    low += stride;
    stride *= 2;
    if (low + stride > Number.MAX_SAFE_INTEGER) return Infinity;
  }
  let high = low + stride;
  while (high - low > 1) {
    const middle = low + floor((high - low) / 2);
    if (meets(middle)) high = middle;
    else low = middle;
  }
  return high;
}
