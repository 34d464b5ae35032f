import { impliedPty } from '../queueing/impliedPty';
import { requiredHours, type DayQuestion } from '../queueing/requiredHours';
import { optional, perhaps } from './argument';
import { answer } from './answer';
import * as arg from './arguments';
import type { Calculation } from './calculation';
import { decodeSingle } from './decodeSingle';
import { finite, isProblem, type Outcome, type Problem } from './problem';
import { seriesOf } from './series';
import { furtherTargets, targetsOf } from './targets';

/** An interval without calls takes no time, whatever its handling time: an export leaves that blank. */
const perInterval = [arg.calls, perhaps(arg.ahtSeconds)] as const;
const forAll = [
  arg.serviceLevelTarget,
  arg.answerSeconds,
  optional(arg.intervalMinutes, 30),
  optional(arg.shrinkage, 0),
  ...furtherTargets,
  perhaps(arg.minimumStaff),
  optional(arg.wholeAgents, false),
] as const;

/** One figure for a whole stretch of intervals: its calls may be a column, a row, or days by intervals. */
function overDay(id: string, figure: (day: DayQuestion) => Outcome): Calculation {
  return {
    id,
    signature: [arg.calls, arg.ahtSeconds, ...forAll],
    run([calls, ahtSeconds, ...raw]) {
      const day = dayOf([calls, ahtSeconds], raw);
      return [[isProblem(day) ? day : finite(figure(day))]];
    },
  };
}

function dayOf(ranges: readonly unknown[], raw: readonly unknown[]): DayQuestion | Problem {
  const rows = seriesOf(perInterval, ranges, ([calls, ahtSeconds]) =>
    ahtSeconds === undefined && calls > 0 ? { problem: 'blank', name: arg.ahtSeconds.name } : null,
  );
  if (isProblem(rows)) return rows;
  const fixed = decodeSingle(forAll, raw);
  if (isProblem(fixed)) return fixed;
  const [level, seconds, minutes, shrinkage, occupancy, patience, definition, asa, abandon, least, whole] =
    fixed;
  return {
    intervals: rows.map(([calls, ahtSeconds = 0]) => ({ calls, ahtSeconds })),
    intervalSeconds: minutes * 60,
    shrinkage,
    wholeAgents: whole,
    ...targetsOf(level, seconds, occupancy, patience, definition, asa, abandon, least),
  };
}

const hours = overDay('REQUIRED_HOURS', (day) => {
  const required = requiredHours(day);
  return required === Infinity ? { problem: 'unreachableTarget' } : required;
});

const productivity = overDay('IMPLIED_PTY', (day) => {
  if (requiredHours(day) === Infinity) return { problem: 'unreachableTarget' };
  const share = impliedPty(day);
  return Number.isNaN(share) && day.intervals.every(({ calls }) => calls === 0)
    ? { problem: 'noCalls' }
    : share;
});

export const calculations = [hours, productivity];

/**
 * Paid hours that a stretch of intervals needs for its targets: the sum of what each one needs.
 * @customfunction REQUIRED_HOURS REQUIRED_HOURS
 * @helpurl https://localhost:3000/help.html#REQUIRED_HOURS
 * @param calls Calls of each interval, each 0 or more: a range; an interval without calls is 0, not blank.
 * @param aht_seconds Handling time in seconds, 0 or more; one for all, or one each; blank where there are no calls.
 * @param service_level Share of calls to answer in time, 0 to 1; 0 sets no such target.
 * @param answer_seconds Seconds within which a call counts as answered in time, 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [shrinkage] Share of paid time that is lost, 0 to below 1; 0 if left out.
 * @param [max_occupancy] Largest share of their time agents may be busy, above 0 to 1; 1 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @param [definition] Service level: in time over "offered" (if left out), "answered", or "net" of short abandons.
 * @param [max_asa_seconds] Largest mean wait of answered callers in seconds, 0 or more.
 * @param [max_abandon_rate] Largest share of calls that may abandon, 0 to 1.
 * @param [minimum_staff] Fewest agents whatever the load, before shrinkage, 0 or more.
 * @param [whole_agents] TRUE if every interval needs whole agents; FALSE if left out, which adds up fractions.
 * @returns Hours.
 * @remarks FRACTIONAL_STAFF (or REQUIRED_STAFF) of every interval x interval / (1 - shrinkage), added up. The shape
 * of the day counts: one average load for all would need too little. Source: M/M/n; M/M/n+M.
 * @example =CREW.REQUIRED_HOURS({60;100;80}, 180, 0.8, 20) -> 16.173474
 */
export function REQUIRED_HOURS(
  calls: unknown[][],
  aht_seconds: unknown[][],
  service_level: unknown[][],
  answer_seconds: unknown[][],
  interval_minutes?: unknown[][],
  shrinkage?: unknown[][],
  max_occupancy?: unknown[][],
  patience_seconds?: unknown[][],
  definition?: unknown[][],
  max_asa_seconds?: unknown[][],
  max_abandon_rate?: unknown[][],
  minimum_staff?: unknown[][],
  whole_agents?: unknown[][],
): unknown[][] {
  return answer(hours, [
    calls,
    aht_seconds,
    service_level,
    answer_seconds,
    interval_minutes,
    shrinkage,
    max_occupancy,
    patience_seconds,
    definition,
    max_asa_seconds,
    max_abandon_rate,
    minimum_staff,
    whole_agents,
  ]);
}

/**
 * PTY that a service target implies: workload / required hours, the bridge to the monthly plan.
 * @customfunction IMPLIED_PTY IMPLIED_PTY
 * @helpurl https://localhost:3000/help.html#IMPLIED_PTY
 * @param calls Calls of each interval, each 0 or more: a range; an interval without calls is 0, not blank.
 * @param aht_seconds Handling time in seconds, 0 or more; one for all, or one each; blank where there are no calls.
 * @param service_level Share of calls to answer in time, 0 to 1; 0 sets no such target.
 * @param answer_seconds Seconds within which a call counts as answered in time, 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [shrinkage] Share of paid time that is lost, 0 to below 1; 0 if left out.
 * @param [max_occupancy] Largest share of their time agents may be busy, above 0 to 1; 1 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @param [definition] Service level: in time over "offered" (if left out), "answered", or "net" of short abandons.
 * @param [max_asa_seconds] Largest mean wait of answered callers in seconds, 0 or more.
 * @param [max_abandon_rate] Largest share of calls that may abandon, 0 to 1.
 * @param [minimum_staff] Fewest agents whatever the load, before shrinkage, 0 or more.
 * @param [whole_agents] TRUE if every interval needs whole agents; FALSE if left out, which adds up fractions.
 * @returns Share, above 0; it exceeds 1 only where callers abandon and the targets let agents fall below the load.
 * @remarks calls x AHT / 3600, added up, over REQUIRED_HOURS of the same arguments. Use it as HEADCOUNT's pty
 * instead of a historic one. Source: the planning model's bridge between workload and queueing.
 * @example =CREW.IMPLIED_PTY({60;100;80}, 180, 0.8, 20, 30, 0.3) -> 0.519369
 */
export function IMPLIED_PTY(
  calls: unknown[][],
  aht_seconds: unknown[][],
  service_level: unknown[][],
  answer_seconds: unknown[][],
  interval_minutes?: unknown[][],
  shrinkage?: unknown[][],
  max_occupancy?: unknown[][],
  patience_seconds?: unknown[][],
  definition?: unknown[][],
  max_asa_seconds?: unknown[][],
  max_abandon_rate?: unknown[][],
  minimum_staff?: unknown[][],
  whole_agents?: unknown[][],
): unknown[][] {
  return answer(productivity, [
    calls,
    aht_seconds,
    service_level,
    answer_seconds,
    interval_minutes,
    shrinkage,
    max_occupancy,
    patience_seconds,
    definition,
    max_asa_seconds,
    max_abandon_rate,
    minimum_staff,
    whole_agents,
  ]);
}
