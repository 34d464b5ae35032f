import { share } from './erlangA';
import { chatHandling } from './chatRate';
import { chatAsa, chatIsInDomain, chatWait, type ChatQueue } from './chatWait';

/** What chatters meet with. */
export interface ChatPerformance {
  /** Share of chats that find every agent full. */
  pWait: number;
  /** Share of chats abandoned before an agent takes them. */
  pAbandon: number;
  /** Taken within the answer time, over offered. */
  slOffered: number;
  /** Mean wait in seconds of the chats that are taken, zero waits included. */
  asaAnsweredSeconds: number;
  /** Mean chats in progress per agent. */
  chatsPerAgent: number;
  /** Mean handling time in seconds of a chat, with the slowdown it meets. */
  meanHandlingSeconds: number;
}

/**
 * Chat with concurrency: agents hold several chats at once, each the longer the more there are, and chatters wait when
 * all are full (a birth-and-death queue with Erlang A's waiting line).
 *
 * NaN outside the ranges of ChatQueue, and for more than 1e6 chats at once. Handling times are exponential; arrivals
 * go to the agent with the fewest chats and chats stay evenly spread. Concurrency 1 gives erlangA. Patient chatters in
 * overload: everybody waits for ever. Relative accuracy 1e-10; cost at most in proportion to agents x concurrency,
 * mostly to the square root of it.
 */
export function chat(queue: ChatQueue): ChatPerformance {
  const { load, agents, patienceSeconds = Infinity } = queue;
  if (!chatIsInDomain(queue)) return everywhere(NaN);
  if (load === 0) return { ...everywhere(0), slOffered: 1, pWait: agents === 0 ? 1 : 0 };
  if (agents === 0) {
    const pAbandon = patienceSeconds < Infinity ? 1 : 0;
    return { ...everywhere(0), pWait: 1, pAbandon, asaAnsweredSeconds: Infinity, meanHandlingSeconds: NaN };
  }
  const { wait, chatsFree } = chatWait(queue);
  const offered = wait.immediate + wait.waiting;
  const answered = wait.immediate + wait.served;
  const inProgress =
    wait.immediate === 0
      ? agents * queue.concurrency
      : (chatsFree * wait.immediate + agents * queue.concurrency * wait.waiting) / offered;
  return {
    pWait: share(wait.waiting, offered),
    pAbandon: share(wait.lost, offered),
    slOffered: share(wait.immediate + wait.earlyServed, offered),
    asaAnsweredSeconds: chatAsa(queue, wait),
    chatsPerAgent: inProgress / agents,
    meanHandlingSeconds:
      wait.immediate === 0
        ? queue.handlingSeconds * chatHandling(queue.concurrency, queue.slowdown)
        : (inProgress * queue.handlingSeconds * offered) / (load * answered),
  };
}

function everywhere(value: number): ChatPerformance {
  return {
    pWait: value,
    pAbandon: value,
    slOffered: value,
    asaAnsweredSeconds: value,
    chatsPerAgent: value,
    meanHandlingSeconds: value,
  };
}
