import { TIE } from './tie';

/** Work that may wait (e-mail, letters, tickets), interval by interval, first come first served. */
export interface DeferredWork {
  /** Hours of work that arrive in each interval; each 0 or more. */
  workHours: readonly number[];
  /** Hours one head can work on it in each interval (0 while closed); as many as workHours, each 0 or more. */
  hoursPerHead: readonly number[];
  /** Hours of work already waiting at the start; 0 or more, defaults to 0. Due as if it arrived in the first interval. */
  backlogHours?: number;
  /**
   * Whether the intervals come again and again, as in a steady week: what is due after the last one is then due in the
   * next round, and what waits at the start is what the round before left. There is no other backlog then. Defaults to
   * false: work that is due after the last interval need not be finished.
   */
  repeats?: boolean;
}

/** What becomes of the work with a given staff. */
export interface DeferredFlow {
  /** Hours done in each interval. */
  doneHours: number[];
  /** Hours still waiting at the end of each interval, carried into the next. */
  backlogHours: number[];
  /** Of those, hours that should have been done by the end of the interval. */
  overdueHours: number[];
}

/**
 * Works off deferrable work with `staff` heads: each interval does what is waiting, up to what the heads can do.
 *
 * Work of interval i is due by the end of interval i + deadlineIntervals (a whole number, 0 or more: 0 means the same
 * interval). staff: heads, 0 or more (real), the same in every interval or one number for each. Work that arrives within
 * an interval can be done in it. Intervals that repeat show the round that all later ones equal; where the heads cannot
 * do a round's work in a round, what waits is Infinity. Empty results stand for figures outside their ranges.
 */
export function deferredFlow(
  work: DeferredWork,
  staff: number | readonly number[],
  deadlineIntervals: number,
): DeferredFlow {
  const heads = typeof staff === 'number' ? work.workHours.map(() => staff) : staff;
  if (!deferredIsInDomain(work, deadlineIntervals) || heads.length !== work.workHours.length) return noFlow();
  if (!heads.every((head) => head >= 0 && head < Infinity)) return noFlow();
  const capacity = heads.map((head, i) => head * work.hoursPerHead[i]!);
  if (!work.repeats) return flowFrom(work, capacity, deadlineIntervals, work.backlogHours ?? 0);
  if (total(work.workHours) > total(capacity) * (1 + TIE)) return growing(capacity);
  // Where a round's work can be done in a round, a round that starts with nothing leaves what every later one leaves.
  const left = flowFrom(work, capacity, deadlineIntervals, 0).backlogHours.at(-1) ?? 0;
  return flowFrom(work, capacity, deadlineIntervals, left);
}

/** Works through the intervals once, with `atStart` hours waiting. */
function flowFrom(
  { workHours, repeats = false }: DeferredWork,
  capacity: readonly number[],
  deadlineIntervals: number,
  atStart: number,
): DeferredFlow {
  const flow = noFlow();
  const arrivedBy = sumsBefore(workHours, repeats ? 0 : atStart);
  const ofEarlierRounds = repeats ? roundsBefore(workHours) : () => 0;
  // Hours that have fallen due when so many intervals are over, counted like `done`: what arrived before less than 0.
  const dueBy = (intervals: number): number =>
    intervals > 0 ? arrivedBy[intervals]! : ofEarlierRounds(intervals);
  let backlog = atStart;
  let done = repeats ? -atStart : 0;
  workHours.forEach((hours, i) => {
    const worked = Math.min(backlog + hours, capacity[i]!);
    backlog = Math.max(0, backlog + hours - worked);
    done += worked;
    flow.doneHours.push(worked);
    flow.backlogHours.push(backlog);
    flow.overdueHours.push(Math.min(backlog, Math.max(0, dueBy(i + 1 - deadlineIntervals) - done)));
  });
  return flow;
}

/** Sums of the first 0, 1, 2, ... entries; `atOnce` counts with the first of them. */
export function sumsBefore(values: readonly number[], atOnce: number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  let sum = atOnce;
  for (let i = 0; i < values.length; i++) sums[i + 1] = sum += values[i]!;
  return sums;
}

/** Hours of the first so many intervals where they come again and again; less than 0 for those of earlier rounds. */
export function roundsBefore(hours: readonly number[]): (intervals: number) => number {
  const sums = sumsBefore(hours, 0);
  const round = sums[hours.length]!;
  return (intervals) => {
    const rounds = Math.floor(intervals / hours.length);
    return rounds * round + (sums[intervals - rounds * hours.length] ?? 0);
  };
}

/** Heads who are always at work and never done. */
function growing(capacity: readonly number[]): DeferredFlow {
  const endless = capacity.map(() => Infinity);
  return { doneHours: [...capacity], backlogHours: endless, overdueHours: [...endless] };
}

function noFlow(): DeferredFlow {
  return { doneHours: [], backlogHours: [], overdueHours: [] };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Whether the work and its deadline lie in their ranges. */
export function deferredIsInDomain(work: DeferredWork, deadlineIntervals: number): boolean {
  const { workHours, hoursPerHead, backlogHours = 0, repeats = false } = work;
  const isAmount = (x: number): boolean => x >= 0 && x < Infinity;
  return (
    workHours.length === hoursPerHead.length &&
    workHours.every(isAmount) &&
    hoursPerHead.every(isAmount) &&
    isAmount(backlogHours) &&
    !(repeats && backlogHours > 0) &&
    Number.isInteger(deadlineIntervals) &&
    deadlineIntervals >= 0
  );
}
