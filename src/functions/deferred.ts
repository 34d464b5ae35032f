import { deferredFlow, type DeferredWork } from '../queueing/deferredFlow';
import { deferredStaff } from '../queueing/deferredStaff';
import { roundUp } from '../queueing/roundUp';
import { optional, type DecodedAll } from './argument';
import { answer } from './answer';
import * as arg from './arguments';
import type { Calculation } from './calculation';
import { decodeSingle } from './decodeSingle';
import { finite, isProblem, type Outcome, type Problem } from './problem';
import { seriesOf } from './series';

/** Arguments that have a value for each interval, and those that hold for all. */
const perInterval = [arg.workItems, arg.ahtAboveZero] as const;
const forAll = [
  arg.deadlineIntervals,
  optional(arg.intervalMinutes, 30),
  optional(arg.shrinkage, 0),
  optional(arg.backlogItems, 0),
] as const;
const openShare = optional(arg.openShare, 1);
const after = optional(arg.after, 'cut');

type Fixed = DecodedAll<readonly [...typeof forAll, typeof after]>;

/** What holds for all intervals. A week that repeats has no other backlog than its own. */
function fixedOf(raw: readonly unknown[]): Fixed | Problem {
  const fixed = decodeSingle([...forAll, after] as const, raw);
  if (isProblem(fixed)) return fixed;
  const [, , , backlogItems, then] = fixed;
  return then === 'repeat' && backlogItems > 0
    ? { problem: 'backlogOfSteadyWeek', name: arg.backlogItems.name, value: backlogItems }
    : fixed;
}

/** Work in hours, as queueing takes it. The backlog is counted with the handling time of the first interval. */
function workOf(
  rows: readonly DecodedAll<readonly [...typeof perInterval, typeof openShare]>[],
  [, minutes, shrinkage, backlogItems, then]: Fixed,
): DeferredWork {
  return {
    workHours: rows.map(([items, ahtSeconds]) => (items * ahtSeconds) / 3600),
    hoursPerHead: rows.map(([, , open]) => (minutes / 60) * (1 - shrinkage) * open),
    backlogHours: (backlogItems * (rows[0]?.[1] ?? 0)) / 3600,
    repeats: then === 'repeat',
  };
}

const least: Calculation = {
  id: 'DEFERRED_STAFF',
  signature: [...perInterval, ...forAll, openShare, after],
  run([items, ahtSeconds, deadline, minutes, shrinkage, backlog, open, then]): Outcome[][] {
    const rows = seriesOf([...perInterval, openShare], [items, ahtSeconds, open]);
    if (isProblem(rows)) return [[rows]];
    const fixed = fixedOf([deadline, minutes, shrinkage, backlog, then]);
    if (isProblem(fixed)) return [[fixed]];
    const heads = deferredStaff(workOf(rows, fixed), fixed[0]);
    return [[heads === Infinity ? { problem: 'nothingOpen' } : finite(roundUp(heads))]];
  },
};

const flow: Calculation = {
  id: 'DEFERRED_FLOW',
  signature: [...perInterval, arg.staff, ...forAll, openShare, after],
  run([items, ahtSeconds, staff, deadline, minutes, shrinkage, backlog, open, then]): Outcome[][] {
    const rows = seriesOf([...perInterval, openShare, arg.staff], [items, ahtSeconds, open, staff]);
    if (isProblem(rows)) return [[rows]];
    const fixed = fixedOf([deadline, minutes, shrinkage, backlog, then]);
    if (isProblem(fixed)) return [[fixed]];
    const work = workOf(
      rows.map(([count, aht, openness]) => [count, aht, openness]),
      fixed,
    );
    const { doneHours, backlogHours, overdueHours } = deferredFlow(
      work,
      rows.map(([, , , heads]) => heads),
      fixed[0],
    );
    if (backlogHours[0] === Infinity) return [[{ problem: 'endlessQueue' }]];
    return rows.map(([, aht], index) =>
      [doneHours, backlogHours, overdueHours].map((hours) => finite(((hours[index] ?? NaN) * 3600) / aht)),
    );
  },
};

export const calculations = [least, flow];

/**
 * Fewest whole heads, the same in every interval, that finish deferrable work in time.
 * @customfunction DEFERRED_STAFF DEFERRED_STAFF
 * @helpurl https://localhost:3000/help.html#DEFERRED_STAFF
 * @param work_items Items (e-mails, tickets) that arrive in each interval, each 0 or more; a range in time order.
 * @param aht_seconds Handling time of an item in seconds, above 0; one for all, or one for each interval.
 * @param deadline_intervals Intervals an item may wait; 0 is due in its own interval. A whole number, 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [shrinkage] Share of paid time that is lost, 0 to below 1; 0 if left out.
 * @param [backlog_items] Items already waiting at the start, 0 or more; 0 if left out.
 * @param [open_share] Share of each interval that heads can work, 0 to 1; one for all, or one each; 1 if left out.
 * @param [after] What is due after the last interval: "cut" is left out (if left out), "repeat" is a steady week.
 * @returns Whole heads.
 * @remarks The highest ratio, over all stretches of intervals, of the work that arrives in them to the hours a head
 * has until its deadline; first come, first served. Exact. Work due after the last interval need not be finished,
 * unless "repeat" says that these intervals come again and again, such as the days of a usual week: then it is due in
 * the next round, and there is no backlog_items.
 * An interval without work is 0, not blank. #N/A where work falls due before anybody can work on it. Source:
 * earliest-deadline-first schedulability; Dinkelbach 1967.
 * @example =CREW.DEFERRED_STAFF({30;60;10;20}, 600, 1, 60) -> 5
 */
export function DEFERRED_STAFF(
  work_items: unknown[][],
  aht_seconds: unknown[][],
  deadline_intervals: unknown[][],
  interval_minutes?: unknown[][],
  shrinkage?: unknown[][],
  backlog_items?: unknown[][],
  open_share?: unknown[][],
  after?: unknown[][],
): unknown[][] {
  return answer(least, [
    work_items,
    aht_seconds,
    deadline_intervals,
    interval_minutes,
    shrinkage,
    backlog_items,
    open_share,
    after,
  ]);
}

/**
 * Deferrable work from interval to interval: items done, still waiting, and overdue.
 * @customfunction DEFERRED_FLOW DEFERRED_FLOW
 * @helpurl https://localhost:3000/help.html#DEFERRED_FLOW
 * @param work_items Items (e-mails, tickets) that arrive in each interval, each 0 or more; a range in time order.
 * @param aht_seconds Handling time of an item in seconds, above 0; one for all, or one for each interval.
 * @param staff Heads on this work, 0 or more; one for all, or one for each interval.
 * @param deadline_intervals Intervals an item may wait; 0 is due in its own interval. A whole number, 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [shrinkage] Share of paid time that is lost, 0 to below 1; 0 if left out.
 * @param [backlog_items] Items already waiting at the start, 0 or more; 0 if left out.
 * @param [open_share] Share of each interval that heads can work, 0 to 1; one for all, or one each; 1 if left out.
 * @param [after] What is due after the last interval: "cut" is left out (if left out), "repeat" is a steady week.
 * @returns One row an interval, in items: done, waiting at its end, and of these overdue.
 * @remarks Each interval does what waits, up to what its heads can do; the rest is carried into the next, first
 * come first served. With "repeat" the intervals come again and again, such as the days of a usual week: what waits at
 * the start is what the last one leaves, and backlog_items is none; #N/A where it grows without end. Exact. Source:
 * fluid flow balance.
 * @example =CREW.DEFERRED_FLOW({30;60}, 600, 6, 0, 60) -> 30,0,0; 36,24,24
 */
export function DEFERRED_FLOW(
  work_items: unknown[][],
  aht_seconds: unknown[][],
  staff: unknown[][],
  deadline_intervals: unknown[][],
  interval_minutes?: unknown[][],
  shrinkage?: unknown[][],
  backlog_items?: unknown[][],
  open_share?: unknown[][],
  after?: unknown[][],
): unknown[][] {
  return answer(flow, [
    work_items,
    aht_seconds,
    staff,
    deadline_intervals,
    interval_minutes,
    shrinkage,
    backlog_items,
    open_share,
    after,
  ]);
}
