/** Calls of one line over some time, as sums, so that intervals add up to days, days to months. */
export interface CallCount {
  line: string;
  /** Excel serial of the interval's start, in local time. */
  start: number;
  /** Calls that asked for an agent. */
  offered: number;
  /** Of these, those who gave up; null where the source does not say. */
  abandoned: number | null;
  /** Calls whose handling time is known, and all seconds of it. */
  handled: number;
  handledSeconds: number;
  /** Seconds waited by all of the offered, answered or not; null where the source does not say. */
  waitedSeconds: number | null;
}

export type CallSums = Omit<CallCount, 'line' | 'start'>;

/** What planners call the sums by; null where the source does not tell. */
export interface CallFigures {
  answered: number | null;
  /** Mean handling time in seconds of the calls for which it is known. */
  ahtSeconds: number | null;
  /** Share of the offered who gave up. */
  abandonRate: number | null;
  /** Mean patience in seconds that explains the waits and the abandonments; null while nobody gave up. */
  patienceSeconds: number | null;
}

export const noCalls: CallSums = {
  offered: 0,
  abandoned: 0,
  handled: 0,
  handledSeconds: 0,
  waitedSeconds: 0,
};

/** Two counts as one. What either does not know, the sum does not know. */
export function addCounts(one: CallSums, other: CallSums): CallSums {
  return {
    offered: one.offered + other.offered,
    abandoned: sumOf(one.abandoned, other.abandoned),
    handled: one.handled + other.handled,
    handledSeconds: one.handledSeconds + other.handledSeconds,
    waitedSeconds: sumOf(one.waitedSeconds, other.waitedSeconds),
  };
}

function sumOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}

/**
 * AHT, abandonment and patience of a count. Mean patience is the maximum-likelihood one for exponential patience: all
 * seconds waited, by the answered too, divided by the number who gave up. An answered caller shows only that patience
 * was longer than the wait; leaving these out, or averaging the waits of those who gave up, makes callers look far less
 * patient than they are. Source: Brown et al., Statistical analysis of a telephone call center, JASA 100 (2005).
 */
export function figuresOf({
  offered,
  abandoned,
  handled,
  handledSeconds,
  waitedSeconds,
}: CallSums): CallFigures {
  const waits = abandoned !== null && abandoned > 0 && waitedSeconds !== null && waitedSeconds > 0;
  return {
    answered: abandoned === null ? null : offered - abandoned,
    ahtSeconds: handled === 0 ? null : handledSeconds / handled,
    abandonRate: abandoned === null || offered === 0 ? null : abandoned / offered,
    patienceSeconds: waits ? waitedSeconds / abandoned : null,
  };
}
