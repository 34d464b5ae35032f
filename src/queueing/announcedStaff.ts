import { announcedIsInDomain, announcedQueue, type AnnouncedQueue } from './announcedQueue';
import { smallestWhole } from './smallestWhole';
import { TIE } from './tie';

/** A load to be staffed so that leaving callers cost no more than a limit. */
export interface AnnouncedStaffQuestion extends Omit<AnnouncedQueue, 'agents'> {
  /** Largest penalty per offered call; 0 or more. */
  penaltyLimit: number;
  /** Penalty of a caller who balks, 0 or more; defaults to 1. */
  balkPenalty?: number;
  /** Penalty of a caller who abandons, 0 or more; defaults to 3. */
  abandonPenalty?: number;
}

/** States of the queue that may be summed in trying every number of agents: some tens of milliseconds. */
const MOST_STATES = 100_000;
/** A search that meets so many queues too long to follow gives up. */
const MOST_UNFOLLOWED = 2;

/**
 * Required staff of a line that announces delays: the smallest whole number of agents with
 * balkPenalty x balks + abandonPenalty x abandons <= penaltyLimit.
 *
 * NaN outside the ranges of AnnouncedStaffQuestion, and where announcedQueue cannot follow the queue. Zero load needs
 * nobody; a limit of 0 is met by no finite staff (Infinity) unless nothing is penalised.
 * With more agents the penalty falls, except in deep overload where shorter announcements turn balking into dearer
 * abandonment. That was never seen below 0.7 balk penalties; for limits above half of one every number is tried, where the
 * queues are short and few enough (some hundred erlangs; beyond, the answer is the number from which on the limit is kept).
 * Source: Yu, Gong, Luo and Zhu, Journal of Systems Engineering 28(5), 2013.
 */
export function announcedStaff(question: AnnouncedStaffQuestion): number {
  const { load, penaltyLimit, balkPenalty = 1, abandonPenalty = 3 } = question;
  const isAmount = (x: number): boolean => x >= 0 && x < Infinity;
  if (!announcedIsInDomain({ ...question, agents: 1 }) || !(load < Number.MAX_SAFE_INTEGER)) return NaN;
  if (![penaltyLimit, balkPenalty, abandonPenalty].every(isAmount)) return NaN;
  if (load === 0) return 0;
  let unfollowed = 0;
  const penalty = (agents: number): number => {
    const { balks, abandons } = announcedQueue({ ...question, agents });
    if (Number.isNaN(balks)) unfollowed++;
    return balkPenalty * balks + abandonPenalty * abandons;
  };
  if (penalty(0) <= penaltyLimit * (1 + TIE)) return 0;
  if (penaltyLimit === 0) return Infinity;
  // Agents cannot answer more than they can carry: the rest leaves, at the lower of the two penalties at least.
  const cheapest = Math.min(balkPenalty, abandonPenalty);
  const least = cheapest > 0 ? Math.ceil(load * (1 - penaltyLimit / cheapest) * (1 - TIE)) : 1;
  const score = (agents: number): number =>
    unfollowed > MOST_UNFOLLOWED ? Infinity : Math.log(penaltyLimit / penalty(agents)) + TIE;
  const from = Math.max(1, least);
  const kept = smallestWhole(score, from, Math.max(load, 1), 1 / Math.sqrt(load));
  if (unfollowed > MOST_UNFOLLOWED || Number.isNaN(penalty(kept) + penalty(kept - 1))) return NaN;
  const couldBeFewer = penaltyLimit > balkPenalty / 2 && abandonPenalty > balkPenalty;
  if (couldBeFewer && (kept - from) * statesOf({ ...question, agents: from }) <= MOST_STATES) {
    for (let agents = from; agents < kept; agents++) if (score(agents) >= 0) return agents;
  }
  return kept;
}

/** About how many states of the queue count: those waiting, by Little's law, and what they vary by. */
function statesOf(queue: AnnouncedQueue): number {
  const { load, ahtSeconds } = queue;
  const waiting = (load / ahtSeconds) * announcedQueue(queue).meanWaitServedSeconds;
  return waiting + 12 * Math.sqrt(load + waiting) + 50;
}
