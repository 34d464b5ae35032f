import { erlangA, type Queue, type QueuePerformance } from './erlangA';
import { rootBetween } from './rootBetween';

/** From any load to the largest double and beyond. */
const MOST_DOUBLINGS = 100;

/** A queue whose callers may call again after they have abandoned. */
export interface RedialQueue extends Queue {
  /** Offered load of first attempts in erlang, 0 or more. */
  load: number;
  /** Share of those who abandon who call again; 0 to 1. */
  redialShare: number;
}

/** A queue with redials in balance. */
export interface RedialBalance {
  /** Offered load of all attempts in erlang; Infinity when the agents cannot answer everybody and nobody gives up. */
  attemptsLoad: number;
  /** Attempts per caller, 1 or more. */
  attemptsPerCaller: number;
  /** Share of callers who are answered in the end. */
  callersAnswered: number;
  /** What each attempt meets with. */
  attempt: QueuePerformance;
}

/**
 * Redials: attempts in balance with the abandonment they cause, attempts = first calls + redialShare x abandoned attempts.
 *
 * Redials are taken to come independently of the state of the queue (callers try again some time later). Ranges of
 * Queue, and redialShare 0 to 1; NaN outside. The balance is unique, since attempts less redials rise with the attempts;
 * it does not exist when all redial and the first calls reach what the agents can answer: attemptsLoad is then
 * Infinity. Relative accuracy 1e-11.
 */
export function redials(queue: RedialQueue): RedialBalance {
  const { load, agents, patienceSeconds = Infinity, redialShare } = queue;
  const first = erlangA(queue);
  if (!(redialShare >= 0 && redialShare <= 1) || Number.isNaN(first.pAbandon)) {
    return {
      attemptsLoad: NaN,
      attemptsPerCaller: NaN,
      callersAnswered: NaN,
      attempt: erlangA({ ...queue, load: NaN }),
    };
  }
  const atLoad = (attempts: number): QueuePerformance => erlangA({ ...queue, load: attempts });
  let attemptsLoad = load;
  if (load > 0 && redialShare > 0 && patienceSeconds < Infinity) {
    if (redialShare === 1 && load >= agents) attemptsLoad = Infinity;
    else attemptsLoad = balance(load, agents, redialShare, atLoad);
  }
  const attempt = attemptsLoad < Infinity ? atLoad(attemptsLoad) : overwhelmed(queue);
  return {
    attemptsLoad,
    attemptsPerCaller: load > 0 ? attemptsLoad / load : 1,
    callersAnswered: load > 0 ? Math.min(1, (attempt.occupancy * agents) / load) : 1,
    attempt,
  };
}

/**
 * Attempts between the first calls and those calls / (1 - redialShare), or until the agents answer all (share 1). They are
 * no fewer than if the agents were never idle, which in deep overload is as good as the answer.
 */
function balance(
  load: number,
  agents: number,
  redialShare: number,
  atLoad: (attempts: number) => QueuePerformance,
): number {
  const surplus = (attempts: number): number => {
    const answered = atLoad(attempts).occupancy * agents;
    return attempts * (1 - redialShare) + redialShare * answered - load;
  };
  const allBusy = redialShare < 1 ? (load - redialShare * agents) / (1 - redialShare) : 0;
  const low = Math.max(load, allBusy);
  let high = redialShare < 0.5 ? load / (1 - redialShare) : low * 2;
  for (let step = 0; step < MOST_DOUBLINGS && surplus(high) < 0; step++) high *= 2;
  return rootBetween(surplus, low, high);
}

function overwhelmed(queue: Queue): QueuePerformance {
  return {
    ...erlangA({ ...queue, agents: 0, load: 1 }),
    pAbandon: 1,
    occupancy: queue.agents > 0 ? 1 : 0,
    queueLength: Infinity,
  };
}
