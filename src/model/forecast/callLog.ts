import type { CallCount } from './callCount';

/** What became of a call that asked for an agent. */
export type CallOutcome = 'answered' | 'abandoned';

/** One call of a log that reached the queue. */
export interface Call {
  line: string;
  /** Excel serial of the moment it was offered, in local time. */
  start: number;
  /** Seconds in the queue until it was answered or abandoned, 0 or more; null where the log does not say. */
  queueSeconds: number | null;
  outcome: CallOutcome;
  /** Handling time in seconds, null where the log does not say; of no account for an abandoned call. */
  handleSeconds: number | null;
}

const minutesPerDay = 1440;

/** A second is 1/86400 of a day: half of one keeps a call at 8:30:00 in the interval that begins then. */
const halfSecond = 0.5 / 86_400;

/** Number of the interval, counted from serial 0, that holds a moment; `perDay` intervals make a day. */
export function intervalOf(serial: number, perDay: number): number {
  return Math.floor((serial + halfSecond) * perDay);
}

/**
 * Counts calls by line and interval, in the order of time. `intervalMinutes` divides a day: 5, 15, 30, 60 or 1440; for
 * another there is no count. Intervals without a call of a line are left out.
 */
export function countCalls(calls: readonly Call[], intervalMinutes: number): CallCount[] {
  const perDay = minutesPerDay / intervalMinutes;
  if (!Number.isInteger(perDay)) return [];
  const found = new Map<string, CallCount>();
  for (const call of calls) {
    const index = intervalOf(call.start, perDay);
    const key = `${index} ${call.line}`;
    let count = found.get(key);
    if (!count) {
      const start = index / perDay;
      count = {
        line: call.line,
        start,
        offered: 0,
        abandoned: 0,
        handled: 0,
        handledSeconds: 0,
        waitedSeconds: 0,
      };
      found.set(key, count);
    }
    addCall(count, call);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || (a.line < b.line ? -1 : 1));
}

/** In place: a log has far more calls than intervals. */
function addCall(count: CallCount, { outcome, queueSeconds, handleSeconds }: Call): void {
  count.offered += 1;
  if (outcome === 'abandoned') count.abandoned! += 1;
  else if (handleSeconds !== null) {
    count.handled += 1;
    count.handledSeconds += handleSeconds;
  }
  count.waitedSeconds =
    count.waitedSeconds === null || queueSeconds === null ? null : count.waitedSeconds + queueSeconds;
}
