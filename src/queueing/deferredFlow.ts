/** Work that may wait (e-mail, letters, tickets), interval by interval, first come first served. */
export interface DeferredWork {
  /** Hours of work that arrive in each interval; each 0 or more. */
  workHours: readonly number[];
  /** Hours one head can work on it in each interval (0 while closed); as many as workHours, each 0 or more. */
  hoursPerHead: readonly number[];
  /** Hours of work already waiting at the start; 0 or more, defaults to 0. Due as if it arrived in the first interval. */
  backlogHours?: number;
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
 * an interval can be done in it. Empty results stand for figures outside their ranges.
 */
export function deferredFlow(
  work: DeferredWork,
  staff: number | readonly number[],
  deadlineIntervals: number,
): DeferredFlow {
  const flow: DeferredFlow = { doneHours: [], backlogHours: [], overdueHours: [] };
  const heads = typeof staff === 'number' ? work.workHours.map(() => staff) : staff;
  if (!deferredIsInDomain(work, deadlineIntervals) || heads.length !== work.workHours.length) return flow;
  if (!heads.every((head) => head >= 0 && head < Infinity)) return flow;
  let backlog = work.backlogHours ?? 0;
  let arrived = backlog;
  let done = 0;
  const arrivedBy: number[] = [];
  work.workHours.forEach((hours, i) => {
    arrived += hours;
    arrivedBy.push(arrived);
    const worked = Math.min(backlog + hours, (heads[i] ?? 0) * (work.hoursPerHead[i] ?? 0));
    backlog = Math.max(0, backlog + hours - worked);
    done += worked;
    flow.doneHours.push(worked);
    flow.backlogHours.push(backlog);
    const due = arrivedBy[i - deadlineIntervals] ?? 0;
    flow.overdueHours.push(Math.min(backlog, Math.max(0, due - done)));
  });
  return flow;
}

/** Whether the work and its deadline lie in their ranges. */
export function deferredIsInDomain(work: DeferredWork, deadlineIntervals: number): boolean {
  const { workHours, hoursPerHead, backlogHours = 0 } = work;
  const isAmount = (x: number): boolean => x >= 0 && x < Infinity;
  return (
    workHours.length === hoursPerHead.length &&
    workHours.every(isAmount) &&
    hoursPerHead.every(isAmount) &&
    isAmount(backlogHours) &&
    Number.isInteger(deadlineIntervals) &&
    deadlineIntervals >= 0
  );
}
