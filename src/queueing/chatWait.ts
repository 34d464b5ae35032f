import { chatHandling, chatRate, type ChatConcurrency } from './chatRate';
import { virtualWait } from './virtualWait';
import { asaOf } from './waitOfServed';
import type { VirtualWait } from './waitWeights';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { min } = Math;

/** A chat line in the steady state. */
export interface ChatQueue extends ChatConcurrency {
  /** Chats offered, in erlang of the single handling time: chats per second x handlingSeconds; 0 or more. */
  load: number;
  /** Agents at work; a whole number, 0 or more. */
  agents: number;
  /** Mean handling time in seconds of a chat whose agent has no other; above 0 unless the load is 0. */
  handlingSeconds: number;
  /** Mean patience in seconds, above 0; defaults to Infinity. */
  patienceSeconds?: number;
  /** Answer time of the service level in seconds, 0 or more; defaults to 0. */
  answerSeconds?: number;
}

/** Beyond this many chats at once the states are no longer summed one by one. */
export const MOST_SLOTS = 1e6;
const NEGLIGIBLE = 1e-17;
/** Sums are scaled down from here, and waiting is taken to have no chance. */
const LARGE = 1e250;

/** Whether a chat line's figures lie in their ranges. */
export function chatIsInDomain(queue: ChatQueue): boolean {
  const { load, agents, handlingSeconds, patienceSeconds = Infinity, answerSeconds = 0 } = queue;
  const { concurrency, slowdown } = queue;
  return (
    load >= 0 &&
    load < Infinity &&
    Number.isInteger(agents) &&
    agents >= 0 &&
    Number.isInteger(concurrency) &&
    concurrency >= 1 &&
    agents * concurrency <= MOST_SLOTS &&
    slowdown >= 0 &&
    slowdown <= 1 &&
    handlingSeconds >= 0 &&
    handlingSeconds < Infinity &&
    (handlingSeconds > 0 || load === 0) &&
    patienceSeconds > 0 &&
    answerSeconds >= 0 &&
    answerSeconds < Infinity
  );
}

/**
 * Weights of the virtual wait of a chat line, and the mean number of chats in progress while some agent has room.
 *
 * While chats wait all agents are full, so that the line drains like that of agents x concurrency single agents with
 * the longest handling time; only the weight of the states with room differs.
 */
export function chatWait(queue: ChatQueue): { wait: VirtualWait; chatsFree: number } {
  const { load, agents, concurrency, slowdown, handlingSeconds } = queue;
  const { patienceSeconds = Infinity, answerSeconds = 0 } = queue;
  const slots = agents * concurrency;
  const { room, chats, scaled } = statesWithRoom(load, agents, concurrency, slowdown);
  const stretch = chatHandling(concurrency, slowdown);
  const noWait = scaled ? Infinity : room;
  const wait = virtualWait(
    load * stretch,
    slots,
    handlingSeconds * stretch,
    patienceSeconds,
    answerSeconds,
    noWait,
  );
  return { wait, chatsFree: chats / room };
}

/** ASA in seconds of a chat line with this virtual wait. */
export function chatAsa(queue: ChatQueue, wait: VirtualWait): number {
  const { load, agents, concurrency, slowdown, handlingSeconds, patienceSeconds = Infinity } = queue;
  const stretch = chatHandling(concurrency, slowdown);
  return asaOf(wait, load * stretch, agents * concurrency, handlingSeconds * stretch, patienceSeconds);
}

/**
 * Weights of the states with room, against the fullest of them: their sum, and the sum of chats in progress over them.
 * Runs down level by level of chats per agent, in which the rate falls by the same step with each chat.
 */
function statesWithRoom(
  load: number,
  agents: number,
  concurrency: number,
  slowdown: number,
): { room: number; chats: number; scaled: boolean } {
  let term = 1;
  let room = 1;
  let chats = agents * concurrency - 1;
  let scaled = false;
  for (let level = concurrency - 1; level >= 0; level--) {
    const lowest = level * agents;
    const base = chatRate(lowest, agents, slowdown);
    const step = (chatRate(lowest + agents, agents, slowdown) - base) / agents;
    for (let inProgress = min(lowest + agents, agents * concurrency - 1); inProgress > lowest; inProgress--) {
      const rate = base + step * (inProgress - lowest);
      term *= rate / load;
      room += term;
      chats += term * (inProgress - 1);
      if (term < NEGLIGIBLE * room && rate < load) return { room, chats, scaled };
      if (room > LARGE) {
        scaled = true;
        term /= LARGE;
        room /= LARGE;
        chats /= LARGE;
      }
    }
  }
  return { room, chats, scaled };
}
