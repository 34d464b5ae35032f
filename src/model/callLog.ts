import { monthOf, type Month } from './month';

/** What became of a call that asked for an agent. */
export type CallOutcome = 'answered' | 'abandoned';

/** One call of a log that reached the queue. */
export interface Call {
  line: string;
  /** Excel serial of the moment it was offered, in local time. */
  start: number;
  /** Seconds in the queue until it was answered or abandoned, 0 or more. */
  queueSeconds: number;
  outcome: CallOutcome;
  /** Handling time in seconds; 0 for an abandoned call. */
  handleSeconds: number;
}

/** A line's calls of one interval, day or month, whichever they were grouped by. */
export interface CallCount {
  line: string;
  /** Serial of the interval's start. */
  start: number;
  offered: number;
  answered: number;
  abandoned: number;
  /** Mean handling time of the answered; null when none was. */
  ahtSeconds: number | null;
  /** Share of the offered who gave up. */
  abandonRate: number;
  /** Mean patience that explains the waits and the abandonments; null while nobody gave up. */
  patienceSeconds: number | null;
}

/** Interval length that divides a day into whole intervals. */
const minutesPerDay = 1440;

/**
 * Counts calls by line and interval, in the order of time. `intervalMinutes` divides a day: 5, 15, 30, 60 or 1440.
 * Intervals without a call of a line are left out.
 */
export function countCalls(calls: readonly Call[], intervalMinutes: number): CallCount[] {
  const perDay = minutesPerDay / intervalMinutes;
  if (!Number.isInteger(perDay)) return [];
  // A second is 1/86400 of a day: half of one keeps a call at 8:30:00 in the interval that begins then.
  const indexOf = (call: Call): number => Math.floor((call.start + 0.5 / 86_400) * perDay);
  return groups(calls, indexOf).map(({ line, index, members }) => countOf(line, index / perDay, members));
}

/** Counts calls by line and month. */
export function countCallsByMonth(calls: readonly Call[]): (CallCount & { month: Month })[] {
  const indexOf = (call: Call): number => {
    const date = new Date(Math.round((call.start - 25_569) * 86_400_000));
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  return groups(calls, indexOf).map(({ line, index, members }) => {
    const [year, number] = [Math.floor(index / 12), (index % 12) + 1];
    const start = Math.round(Date.UTC(year, number - 1, 1) / 86_400_000) + 25_569;
    return { ...countOf(line, start, members), month: monthOf(year, number)! };
  });
}

interface Group {
  line: string;
  index: number;
  members: Call[];
}

function groups(calls: readonly Call[], indexOf: (call: Call) => number): Group[] {
  const found = new Map<string, Group>();
  for (const call of calls) {
    const index = indexOf(call);
    const key = `${index} ${call.line}`;
    const group = found.get(key);
    if (group) group.members.push(call);
    else found.set(key, { line: call.line, index, members: [call] });
  }
  return [...found.values()].sort((a, b) => a.index - b.index || (a.line < b.line ? -1 : 1));
}

function countOf(line: string, start: number, members: readonly Call[]): CallCount {
  const answered = members.filter((call) => call.outcome === 'answered');
  const abandoned = members.length - answered.length;
  const handled = answered.reduce((sum, call) => sum + call.handleSeconds, 0);
  return {
    line,
    start,
    offered: members.length,
    answered: answered.length,
    abandoned,
    ahtSeconds: answered.length === 0 ? null : handled / answered.length,
    abandonRate: abandoned / members.length,
    patienceSeconds: meanPatience(members),
  };
}

/**
 * Mean patience by maximum likelihood for exponential patience: all seconds waited, by the answered too, divided by the
 * number who gave up. An answered caller shows only that patience was longer than the wait; leaving these out, or
 * averaging the waits of those who gave up, makes callers look far less patient than they are. Null without abandonment.
 * Source: Brown et al., Statistical analysis of a telephone call center, JASA 100 (2005).
 */
export function meanPatience(calls: readonly Call[]): number | null {
  const abandoned = calls.filter((call) => call.outcome === 'abandoned').length;
  const waited = calls.reduce((sum, call) => sum + call.queueSeconds, 0);
  return abandoned === 0 || waited === 0 ? null : waited / abandoned;
}
