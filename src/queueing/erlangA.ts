import { virtualWait } from './virtualWait';
import { asaOf } from './waitOfServed';

/** One line's queue in the steady state. */
export interface Queue {
  /** Offered load in erlang, 0 or more. */
  load: number;
  /** Agents at work, 0 or more; a fraction gives the continuous extension. */
  agents: number;
  /** Mean handling time in seconds; above 0 unless the load is 0. */
  ahtSeconds: number;
  /** Mean patience in seconds, above 0; defaults to Infinity: callers wait for ever (Erlang C). */
  patienceSeconds?: number;
  /** Answer time T of the service levels in seconds, 0 or more; defaults to 0. */
  answerSeconds?: number;
}

/** What callers and agents meet with in a queue. Shares lie between 0 and 1. */
export interface QueuePerformance {
  /** Share of offered calls that find all agents busy. */
  pWait: number;
  /** Share of offered calls that abandon. */
  pAbandon: number;
  /** Share of their time that agents are busy. */
  occupancy: number;
  /** Mean wait of all callers, zero waits included, in seconds. */
  meanWaitAllSeconds: number;
  /** Mean wait of the callers who are answered, zero waits included, in seconds (ASA). */
  asaAnsweredSeconds: number;
  /** Mean number of callers waiting. */
  queueLength: number;
  /** Answered within T over offered. */
  slOffered: number;
  /** Answered within T over answered. */
  slAnswered: number;
  /** Answered within T over offered less those who abandon within T. */
  slNet: number;
  /** Share of callers who, if they never hung up, would wait longer than T. */
  pWaitBeyond: number;
}

/** A smaller fraction of one agent is nobody. */
const FEWEST = 1e-9;

/**
 * Erlang A (M/M/n+M, exponential patience), and Erlang C when patience is infinite: every measure of one queue.
 *
 * Outside the ranges of Queue every measure is NaN. Relative error below 1e-11 for any size, patience and answer time
 * (measures below 1e-308 become 0; fractions of a single agent below 0.001 lose digits in proportion, and below 1e-9
 * count as nobody). Nobody at work: all callers abandon, or wait for ever when patience is infinite.
 * Zero load: nobody waits, every service level is 1.
 * Method by region and source: see virtualWait.
 */
export function erlangA(queue: Queue): QueuePerformance {
  const { load, agents, ahtSeconds, patienceSeconds = Infinity, answerSeconds = 0 } = queue;
  if (!isInDomain(load, agents, ahtSeconds, patienceSeconds, answerSeconds)) return everywhere(NaN);
  if (load === 0) return withoutLoad(agents);
  if (agents < FEWEST) return withoutAgents(load, ahtSeconds, patienceSeconds, answerSeconds);
  const wait = virtualWait(load, agents, ahtSeconds, patienceSeconds, answerSeconds);
  const offered = wait.immediate + wait.waiting;
  const answered = wait.immediate + wait.served;
  const inTime = wait.immediate + wait.earlyServed;
  const asaAnsweredSeconds = asaOf(wait, load, agents, ahtSeconds, patienceSeconds);
  const pAbandon = share(wait.lost, offered);
  const meanWaitAllSeconds = wait.lost > 0 ? pAbandon * patienceSeconds : asaAnsweredSeconds;
  return {
    pWait: share(wait.waiting, offered),
    pAbandon,
    occupancy: Math.min(1, ((load / agents) * answered) / offered),
    meanWaitAllSeconds,
    asaAnsweredSeconds,
    queueLength: (load / ahtSeconds) * meanWaitAllSeconds,
    slOffered: share(inTime, offered),
    slAnswered: share(inTime, answered),
    slNet: share(inTime, inTime + wait.lateStaying),
    pWaitBeyond: share(wait.late, offered),
  };
}

/** A part of a whole, which rounding may let come out a last bit larger than it. */
export function share(part: number, whole: number): number {
  return Math.min(1, part / whole);
}

/** Whether the arguments of a queue lie in their ranges. */
export function isInDomain(
  load: number,
  agents: number,
  ahtSeconds: number,
  patienceSeconds: number,
  answerSeconds: number,
): boolean {
  return (
    load >= 0 &&
    load < Infinity &&
    agents >= 0 &&
    agents < Infinity &&
    ahtSeconds >= 0 &&
    ahtSeconds < Infinity &&
    (ahtSeconds > 0 || load === 0) &&
    patienceSeconds > 0 &&
    answerSeconds >= 0 &&
    answerSeconds < Infinity
  );
}

function everywhere(value: number): QueuePerformance {
  return {
    pWait: value,
    pAbandon: value,
    occupancy: value,
    meanWaitAllSeconds: value,
    asaAnsweredSeconds: value,
    queueLength: value,
    slOffered: value,
    slAnswered: value,
    slNet: value,
    pWaitBeyond: value,
  };
}

function withoutLoad(agents: number): QueuePerformance {
  return { ...everywhere(0), pWait: agents === 0 ? 1 : 0, slOffered: 1, slAnswered: 1, slNet: 1 };
}

function withoutAgents(
  load: number,
  ahtSeconds: number,
  patienceSeconds: number,
  answerSeconds: number,
): QueuePerformance {
  return {
    ...everywhere(0),
    pWait: 1,
    pAbandon: patienceSeconds === Infinity ? 0 : 1,
    occupancy: 1,
    meanWaitAllSeconds: patienceSeconds,
    asaAnsweredSeconds: Infinity,
    queueLength: (load / ahtSeconds) * patienceSeconds,
    pWaitBeyond: answerSeconds < Infinity ? 1 : 0,
  };
}
