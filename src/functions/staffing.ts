import { requiredStaff } from '../queueing/requiredStaff';
import { withShrinkage } from '../queueing/withShrinkage';
import { optional, perhaps } from './argument';
import { answer } from './answer';
import * as arg from './arguments';
import { cellwise } from './cellwise';
import { loadOf } from './loadOf';

const staff = cellwise(
  'REQUIRED_STAFF',
  [
    arg.calls,
    arg.ahtSeconds,
    arg.serviceLevelTarget,
    arg.answerSeconds,
    optional(arg.intervalMinutes, 30),
    optional(arg.shrinkage, 0),
    optional(arg.maxOccupancy, 1),
    perhaps(arg.patienceSeconds),
    optional(arg.definition, 'offered'),
    perhaps(arg.maxAsaSeconds),
    perhaps(arg.maxAbandonRate),
    perhaps(arg.minimumStaff),
  ],
  (
    calls,
    ahtSeconds,
    serviceLevel,
    answerSeconds,
    minutes,
    shrinkage,
    maxOccupancy,
    patienceSeconds,
    definition,
    maxAsaSeconds,
    maxAbandonRate,
    minimumStaff,
  ) => {
    const agents = requiredStaff({
      load: loadOf(calls, ahtSeconds, minutes),
      ahtSeconds,
      serviceLevel,
      answerSeconds,
      maxOccupancy,
      patienceSeconds,
      definition,
      maxAsaSeconds,
      maxAbandonRate,
      minimumStaff,
    });
    return agents === Infinity ? { problem: 'unreachableTarget' } : withShrinkage(agents, shrinkage);
  },
);

export const calculations = [staff];

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
 * n / (1 - shrinkage), rounded to 6 decimals and then up. Zero calls need nobody, or the minimum. #N/A where no staff
 * can meet a target, such as a service level of 1. Source: M/M/n (Erlang C); M/M/n+M (Palm 1957).
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
