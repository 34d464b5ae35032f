import { fractionalStaff } from '../queueing/fractionalStaff';
import { requiredStaff, type StaffQuestion } from '../queueing/requiredStaff';
import { staffOverLoads } from '../queueing/staffOverLoads';
import { withShrinkage } from '../queueing/withShrinkage';
import { optional, perhaps, type DecodedAll } from './argument';
import { answer } from './answer';
import * as arg from './arguments';
import { cellwise } from './cellwise';
import { loadOf } from './loadOf';
import type { Outcome } from './problem';
import { furtherTargets } from './targets';

export const staffArguments = [
  arg.calls,
  arg.ahtSeconds,
  arg.serviceLevelTarget,
  arg.answerSeconds,
  optional(arg.intervalMinutes, 30),
  optional(arg.shrinkage, 0),
  ...furtherTargets,
  perhaps(arg.minimumStaff),
] as const;

/**
 * The question that a row of staff arguments asks. By index and in one piece: this runs for every row of a year of
 * intervals, where destructuring and spreading would cost more than the answer.
 */
export function staffQuestion(row: DecodedAll<typeof staffArguments>): StaffQuestion {
  return {
    load: loadOf(row[0], row[1], row[4]),
    ahtSeconds: row[1],
    serviceLevel: row[2],
    answerSeconds: row[3],
    maxOccupancy: row[6],
    patienceSeconds: row[7],
    definition: row[8],
    maxAsaSeconds: row[9],
    maxAbandonRate: row[10],
    minimumStaff: row[11],
  };
}

/** Infinity is queueing's word for targets that no staff can meet. */
export function reachable(staff: number): Outcome {
  return staff === Infinity ? { problem: 'unreachableTarget' } : staff;
}

const staff = cellwise(
  'REQUIRED_STAFF',
  staffArguments,
  (...row) => reachable(withShrinkage(requiredStaff(staffQuestion(row)), row[5])),
  (row) => {
    const [, ahtSeconds, , , intervalMinutes, shrinkage] = row;
    const staffOf = staffOverLoads(staffQuestion(row));
    return (calls) =>
      reachable(withShrinkage(staffOf(loadOf(calls, ahtSeconds, intervalMinutes)), shrinkage));
  },
);

const fraction = cellwise('FRACTIONAL_STAFF', staffArguments, (...row) =>
  reachable(fractionalStaff(staffQuestion(row)) / (1 - row[5])),
);

export const calculations = [staff, fraction];

/**
 * Fewest whole agents that meet every target given for an interval's calls.
 * @customfunction REQUIRED_STAFF REQUIRED_STAFF
 * @helpurl https://localhost:3000/help.html#REQUIRED_STAFF
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param service_level Share of calls to answer in time, 0 to 1; 0 sets no such target.
 * @param answer_seconds Seconds within which a call counts as answered in time, 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [shrinkage] Share of paid time that is lost, 0 to below 1; agents are divided by 1 less it; 0 if left out.
 * @param [max_occupancy] Largest share of their time agents may be busy, above 0 to 1; 1 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @param [definition] Service level: in time over "offered" (if left out), "answered", or "net" of short abandons.
 * @param [max_asa_seconds] Largest mean wait of answered callers in seconds, 0 or more.
 * @param [max_abandon_rate] Largest share of calls that may abandon, 0 to 1.
 * @param [minimum_staff] Fewest agents whatever the load, before shrinkage, 0 or more.
 * @returns Whole agents.
 * @remarks Exact: n meets every target and n - 1 misses one; a target met to 12 digits is met. Load = calls x AHT /
 * interval, kept with its fraction. With patience (Erlang A) the answer may lie below the load. Shrinkage divides:
 * n / (1 - shrinkage), rounded to 6 decimals and then up. Zero calls need nobody, or the minimum. #N/A where no
 * staff can meet a target, such as a service level of 1. Source: M/M/n (Erlang C); M/M/n+M (Palm 1957).
 * @example =CREW.REQUIRED_STAFF(100, 180, 0.8, 20, 30, 0.3) -> 20
 */
export function REQUIRED_STAFF(
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
): unknown[][] {
  return answer(staff, [
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
  ]);
}

/**
 * Agents with their fraction at which the targets are just met: the continuous answer.
 * @customfunction FRACTIONAL_STAFF FRACTIONAL_STAFF
 * @helpurl https://localhost:3000/help.html#FRACTIONAL_STAFF
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param service_level Share of calls to answer in time, 0 to 1; 0 sets no such target.
 * @param answer_seconds Seconds within which a call counts as answered in time, 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [shrinkage] Share of paid time that is lost, 0 to below 1; agents are divided by 1 less it; 0 if left out.
 * @param [max_occupancy] Largest share of their time agents may be busy, above 0 to 1; 1 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @param [definition] Service level: in time over "offered" (if left out), "answered", or "net" of short abandons.
 * @param [max_asa_seconds] Largest mean wait of answered callers in seconds, 0 or more.
 * @param [max_abandon_rate] Largest share of calls that may abandon, 0 to 1.
 * @param [minimum_staff] Fewest agents whatever the load, before shrinkage, 0 or more.
 * @returns Agents, at most REQUIRED_STAFF before it is rounded up and above one less.
 * @remarks The continuous extension of the Erlang formulas, solved to 12 digits. Sums of it over a day show the
 * real need, where whole agents in every interval add up to a surplus. Without a target that binds it is the load
 * itself. Source: M/M/n and M/M/n+M, extended as by Jagers and van Doorn 1986.
 * @example =CREW.FRACTIONAL_STAFF(100, 180, 0.8, 20) -> 13.037206
 */
export function FRACTIONAL_STAFF(
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
): unknown[][] {
  return answer(fraction, [
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
  ]);
}
