import { chat } from '../queueing/chat';
import { chatStaff } from '../queueing/chatStaff';
import { withShrinkage } from '../queueing/withShrinkage';
import { optional, perhaps } from './argument';
import { answer } from './answer';
import * as arg from './arguments';
import { cellwise } from './cellwise';
import { loadOf } from './loadOf';
import type { Outcome } from './problem';
import { reachable } from './staffing';

const staff = cellwise(
  'CHAT_STAFF',
  [
    arg.chats,
    arg.handlingSeconds,
    arg.concurrency,
    arg.serviceLevelTarget,
    arg.answerSeconds,
    optional(arg.slowdown, 0),
    optional(arg.intervalMinutes, 30),
    optional(arg.shrinkage, 0),
    perhaps(arg.patienceSeconds),
    perhaps(arg.maxAsaSeconds),
    perhaps(arg.maxAbandonRate),
    perhaps(arg.minimumStaff),
  ],
  (
    chats,
    handlingSeconds,
    concurrency,
    serviceLevel,
    answerSeconds,
    slowdown,
    minutes,
    shrinkage,
    patienceSeconds,
    maxAsaSeconds,
    maxAbandonRate,
    minimumStaff,
  ) => {
    const load = loadOf(chats, handlingSeconds, minutes);
    const targets = { serviceLevel, answerSeconds, maxAsaSeconds, maxAbandonRate, minimumStaff };
    const queue = { load, handlingSeconds, concurrency, slowdown, patienceSeconds };
    return countable(load, reachable(withShrinkage(chatStaff({ ...queue, ...targets }), shrinkage)));
  },
);

const level = cellwise(
  'CHAT_SERVICE_LEVEL',
  [
    arg.chats,
    arg.handlingSeconds,
    arg.agents,
    arg.concurrency,
    arg.answerSeconds,
    optional(arg.slowdown, 0),
    optional(arg.intervalMinutes, 30),
    perhaps(arg.patienceSeconds),
  ],
  (chats, handlingSeconds, agents, concurrency, answerSeconds, slowdown, minutes, patienceSeconds) => {
    const load = loadOf(chats, handlingSeconds, minutes);
    const queue = { load, agents, concurrency, slowdown, handlingSeconds, patienceSeconds, answerSeconds };
    return countable(load, chat(queue).slOffered);
  },
);

export const calculations = [staff, level];

/** With every argument in its range, NaN says that there are more chats at once than queueing counts. */
function countable(load: number, outcome: Outcome): Outcome {
  return Number.isNaN(outcome) && !Number.isNaN(load) ? { problem: 'tooManyChats' } : outcome;
}

/**
 * Fewest whole agents for chat, where each holds several chats at once.
 * @customfunction CHAT_STAFF CHAT_STAFF
 * @helpurl https://localhost:3000/help.html#CHAT_STAFF
 * @param chats Chats offered in the interval, 0 or more.
 * @param handling_seconds Handling time in seconds of a chat whose agent has no other, 0 or more.
 * @param concurrency Most chats an agent holds at once, a whole number of 1 or more.
 * @param service_level Share of chats to take in time, 0 to 1; 0 sets no such target.
 * @param answer_seconds Seconds within which a chat counts as taken in time, 0 or more.
 * @param [slowdown] Share by which each further chat lengthens all chats of its agent, 0 to 1; 0 if left out.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [shrinkage] Share of paid time that is lost, 0 to below 1; agents are divided by 1 less it; 0 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @param [max_asa_seconds] Largest mean wait of the chats that are taken in seconds, 0 or more.
 * @param [max_abandon_rate] Largest share of chats that may be abandoned, 0 to 1.
 * @param [minimum_staff] Fewest agents whatever the load, before shrinkage, 0 or more.
 * @returns Whole agents.
 * @remarks A birth-and-death queue: agents x concurrency places, handling time x (1 + slowdown (k - 1)) with k
 * chats at hand, chats spread evenly. Concurrency 1 is REQUIRED_STAFF. Exact: n meets the targets and n - 1 does
 * not. At most a million chats at once. Source: M/M/n+M with service rates that depend on the state.
 * @example =CREW.CHAT_STAFF(100, 480, 3, 0.8, 30, 0.2) -> 15
 */
export function CHAT_STAFF(
  chats: unknown[][],
  handling_seconds: unknown[][],
  concurrency: unknown[][],
  service_level: unknown[][],
  answer_seconds: unknown[][],
  slowdown?: unknown[][],
  interval_minutes?: unknown[][],
  shrinkage?: unknown[][],
  patience_seconds?: unknown[][],
  max_asa_seconds?: unknown[][],
  max_abandon_rate?: unknown[][],
  minimum_staff?: unknown[][],
): unknown[][] {
  return answer(staff, [
    chats,
    handling_seconds,
    concurrency,
    service_level,
    answer_seconds,
    slowdown,
    interval_minutes,
    shrinkage,
    patience_seconds,
    max_asa_seconds,
    max_abandon_rate,
    minimum_staff,
  ]);
}

/**
 * Share of chats taken within so many seconds, where each agent holds several at once.
 * @customfunction CHAT_SERVICE_LEVEL CHAT_SERVICE_LEVEL
 * @helpurl https://localhost:3000/help.html#CHAT_SERVICE_LEVEL
 * @param chats Chats offered in the interval, 0 or more.
 * @param handling_seconds Handling time in seconds of a chat whose agent has no other, 0 or more.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param concurrency Most chats an agent holds at once, a whole number of 1 or more.
 * @param answer_seconds Seconds within which a chat counts as taken in time, 0 or more.
 * @param [slowdown] Share by which each further chat lengthens all chats of its agent, 0 to 1; 0 if left out.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @returns Share from 0 to 1, of all chats offered.
 * @remarks The queue of CHAT_STAFF. Concurrency 1 is SERVICE_LEVEL. Relative error below 1e-9. Source: M/M/n+M with
 * service rates that depend on the state.
 * @example =CREW.CHAT_SERVICE_LEVEL(100, 480, 14, 3, 30, 0.2) -> 0.779327
 */
export function CHAT_SERVICE_LEVEL(
  chats: unknown[][],
  handling_seconds: unknown[][],
  agents: unknown[][],
  concurrency: unknown[][],
  answer_seconds: unknown[][],
  slowdown?: unknown[][],
  interval_minutes?: unknown[][],
  patience_seconds?: unknown[][],
): unknown[][] {
  return answer(level, [
    chats,
    handling_seconds,
    agents,
    concurrency,
    answer_seconds,
    slowdown,
    interval_minutes,
    patience_seconds,
  ]);
}
