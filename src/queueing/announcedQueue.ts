import { announcedStates, hangUpShare } from './announcedStates';
import { share } from './erlangA';

/** A line that tells waiting callers how long they will wait. */
export interface AnnouncedQueue {
  /** Offered load in erlang, 0 or more. */
  load: number;
  /** Agents at work; a whole number, 0 or more. */
  agents: number;
  /** Mean handling time in seconds, above 0. */
  ahtSeconds: number;
  /** The announced delay is met with this probability; 0 to 1. */
  coverage: number;
  /** Mean patience in seconds for an announced delay: who has less balks; above 0, or Infinity. */
  balkPatienceSeconds: number;
  /** Mean patience in seconds of those who stay, while they wait; above 0, or Infinity. */
  abandonPatienceSeconds: number;
  /** Share of those who cannot be served at once who hang up whatever they hear; 0 to 1, defaults to 0. */
  balkShare?: number;
}

/** What callers meet with. Shares are of all offered calls. */
export interface AnnouncedPerformance {
  /** Find all agents busy, and hear an announcement. */
  waits: number;
  /** Hang up on hearing it. */
  balks: number;
  /** Stay, and abandon before their turn. */
  abandons: number;
  /** Are answered, at once or after a wait. */
  served: number;
  /** Share of their time that agents are busy. */
  occupancy: number;
  /** Mean wait in seconds of the served, zero waits included. */
  meanWaitServedSeconds: number;
}

/** Rates per handling time beyond which patience is none; keeps products within the doubles. */
const FASTEST = 1e150;

/**
 * The delay-announcement queue: callers who find all agents busy and k waiting hear d_k (see delayMarch), balk if that is
 * beyond their patience, else wait and may abandon.
 *
 * NaN in every measure outside the ranges of AnnouncedQueue, and where more than 40,000 callers would be waiting (no
 * patience worth the name, in overload). Zero load: nobody waits. No agents: an endless delay is announced.
 * Relative accuracy 1e-11. Cost in proportion to the callers that may be waiting, about 9 sqrt(load) in a balanced queue.
 * Limits: balkShare 1 balks with Erlang B's blocking; coverage and balkShare 0 give Erlang A; abandonment without
 * patience loses Erlang B's blocking in all; endless patience of both kinds gives Erlang C.
 * Source: Yu, Gong, Luo and Zhu, Journal of Systems Engineering 28(5), 2013.
 */
export function announcedQueue(queue: AnnouncedQueue): AnnouncedPerformance {
  const {
    load,
    agents,
    ahtSeconds,
    coverage,
    balkPatienceSeconds,
    abandonPatienceSeconds,
    balkShare = 0,
  } = queue;
  if (!announcedIsInDomain(queue)) return everywhere(NaN);
  if (load === 0) return { ...everywhere(0), waits: agents === 0 ? 1 : 0, served: 1 };
  const rates = {
    load,
    agents,
    leaving: Math.min(ahtSeconds / abandonPatienceSeconds, FASTEST),
    deciding: Math.min(ahtSeconds / balkPatienceSeconds, FASTEST),
    coverage,
    balkShare,
  };
  if (agents === 0) return withoutAgents(hangUpShare(rates, Infinity), rates.leaving);
  const states = announcedStates(rates);
  const all = states.idle + states.waits;
  const answered = states.idle + states.served;
  if (all === Infinity) return { ...everywhere(0), served: 1, occupancy: load / agents };
  return {
    waits: share(states.waits, all),
    balks: share(states.balks, all),
    abandons: share(states.lost, all),
    served: share(answered, all),
    occupancy: Math.min(1, (load * answered) / (agents * all)),
    meanWaitServedSeconds: (states.servedTime / answered) * ahtSeconds,
  };
}

/** Whether the figures of an announcing line lie in their ranges. */
export function announcedIsInDomain(queue: AnnouncedQueue): boolean {
  const {
    load,
    agents,
    ahtSeconds,
    coverage,
    balkPatienceSeconds,
    abandonPatienceSeconds,
    balkShare = 0,
  } = queue;
  return (
    load >= 0 &&
    load < Infinity &&
    Number.isInteger(agents) &&
    agents >= 0 &&
    ahtSeconds > 0 &&
    ahtSeconds < Infinity &&
    coverage >= 0 &&
    coverage <= 1 &&
    balkPatienceSeconds > 0 &&
    abandonPatienceSeconds > 0 &&
    balkShare >= 0 &&
    balkShare <= 1
  );
}

function everywhere(value: number): AnnouncedPerformance {
  return {
    waits: value,
    balks: value,
    abandons: value,
    served: value,
    occupancy: value,
    meanWaitServedSeconds: value,
  };
}

function withoutAgents(balks: number, leaving: number): AnnouncedPerformance {
  const abandons = leaving > 0 ? 1 - balks : 0;
  return { ...everywhere(0), waits: 1, balks, abandons, occupancy: 1, meanWaitServedSeconds: Infinity };
}
