import { abandonRate } from './abandonRate';
import { requiredStaff, type StaffQuestion } from './requiredStaff';
import { smallestWhole } from './smallestWhole';
import { TIE } from './tie';

/** Calls to be answered at once, and work that fills the time between them. */
export interface BlendedQuestion extends StaffQuestion {
  /** Load in erlang of outbound calls and call-backs, 0 or more: see outboundLoad. */
  outboundLoad: number;
}

/**
 * Blended staff: the smallest whole number of agents that meets every target for the calls and has the time left for
 * the outbound load, all of it within `maxOccupancy` (default 1).
 *
 * Outbound work is started only while it keeps no caller waiting (agents are held back for calls, or the work can be
 * broken off), so the calls see requiredStaff's queue; with a dialler that does not yield the need is higher. Calls that
 * abandon take no time. Ranges and errors as requiredStaff.
 */
export function blendedStaff(question: BlendedQuestion): number {
  const { load, ahtSeconds, patienceSeconds = Infinity, outboundLoad: outbound, maxOccupancy = 1 } = question;
  if (!(outbound >= 0 && outbound < Number.MAX_SAFE_INTEGER)) return NaN;
  const inbound = requiredStaff(question);
  if (!(inbound < Infinity) || outbound === 0) return inbound;
  if (maxOccupancy === 0) return Infinity;
  const carried = (agents: number): number =>
    load === 0 || patienceSeconds === Infinity
      ? load
      : load * (1 - abandonRate(load, agents, ahtSeconds, patienceSeconds));
  const score = (agents: number): number =>
    (agents * maxOccupancy * (1 + TIE)) / (carried(agents) + outbound) - 1;
  const guess = (load + outbound) / maxOccupancy;
  return smallestWhole(score, Math.max(1, inbound), guess, 1 / guess);
}
