import { chatHandling, type ChatConcurrency } from './chatRate';
import { chatAsa, chatIsInDomain, chatWait, MOST_SLOTS } from './chatWait';
import { ODDS_PER_AGENT } from './erlangAStaff';
import { anyTargetCanFail, someTargetIsImpossible } from './queueScore';
import { smallestWhole } from './smallestWhole';
import { targetsAreValid, type StaffTargets } from './staffTargets';
import { leastMargin } from './targetMargin';
import { TIE } from './tie';

/** A chat load to be staffed. Occupancy is no target here: agents with one chat and with five are both at work. */
export interface ChatStaffQuestion extends ChatConcurrency, Omit<StaffTargets, 'maxOccupancy'> {
  /** Chats offered, in erlang of the single handling time; 0 or more. */
  load: number;
  /** Mean handling time in seconds of a chat whose agent has no other; above 0 unless the load is 0. */
  handlingSeconds: number;
  /** Mean patience in seconds, above 0; defaults to Infinity. */
  patienceSeconds?: number;
}

/**
 * Required staff for chat: the smallest whole number of agents that meets every target given.
 *
 * NaN outside the ranges of ChatStaffQuestion, and where more than 1e6 chats at once would be needed; Infinity for a
 * target no staff can meet. Zero load needs nobody (or `minimumStaff`). Concurrency 1 gives requiredStaff.
 */
export function chatStaff(question: ChatStaffQuestion): number {
  const {
    load,
    concurrency,
    slowdown,
    handlingSeconds,
    patienceSeconds = Infinity,
    minimumStaff = 0,
  } = question;
  if (!chatIsInDomain({ ...question, agents: 1 }) || !targetsAreValid(question)) return NaN;
  const least = Math.ceil(minimumStaff);
  if (load === 0) return least;
  if (someTargetIsImpossible(question, patienceSeconds)) return Infinity;
  const patient = patienceSeconds === Infinity;
  if (!patient && !anyTargetCanFail(question)) return least;
  const perAgent = concurrency / chatHandling(concurrency, slowdown);
  const busy = load / perAgent;
  const score = (agents: number): number => {
    if (agents * concurrency > MOST_SLOTS) return Infinity;
    if (patient && agents <= busy) return -Infinity;
    const queue = { load, agents, concurrency, slowdown, handlingSeconds, patienceSeconds };
    const { wait } = chatWait({ ...queue, answerSeconds: question.answerSeconds });
    return leastMargin(wait, load, agents, question, chatAsa(queue, wait)) + TIE;
  };
  const agents = smallestWhole(score, Math.max(least, 1), busy, ODDS_PER_AGENT / Math.sqrt(busy));
  return agents * concurrency > MOST_SLOTS ? NaN : agents;
}
