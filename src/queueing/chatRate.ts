// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { floor } = Math;

/** How chats share an agent. */
export interface ChatConcurrency {
  /** Most chats one agent holds at a time; a whole number, 1 or more. */
  concurrency: number;
  /** By how much each further chat lengthens every chat of that agent, as a share of the single handling time; 0 to 1. */
  slowdown: number;
}

/**
 * Handling time of a chat, in single handling times, when its agent holds `chats` of them: 1 + slowdown (chats - 1).
 */
export function chatHandling(chats: number, slowdown: number): number {
  return 1 + slowdown * (chats - 1);
}

/**
 * Chats finished per single handling time by `agents` who share `inProgress` chats as evenly as whole chats allow.
 *
 * agents: a whole number above 0; inProgress: a whole number, 0 to agents x concurrency; slowdown 0 to 1. An agent with j
 * chats finishes j / (1 + slowdown (j - 1)), which grows with j (with slowdown 1 not at all).
 */
export function chatRate(inProgress: number, agents: number, slowdown: number): number {
  const least = floor(inProgress / agents);
  const withOneMore = inProgress - least * agents;
  const rateOfLeast = least === 0 ? 0 : least / chatHandling(least, slowdown);
  const rateOfMost = (least + 1) / chatHandling(least + 1, slowdown);
  return (agents - withOneMore) * rateOfLeast + withOneMore * rateOfMost;
}
