import { redialStaff } from '../queueing/redialStaff';
import { redials } from '../queueing/redials';
import { withShrinkage } from '../queueing/withShrinkage';
import { optional, perhaps } from './argument';
import { answer } from './answer';
import * as arg from './arguments';
import { cellwise } from './cellwise';
import { loadOf } from './loadOf';
import { reachable } from './staffing';
import { furtherTargets, targetsOf } from './targets';

const [occupancyTarget, , definitionAsked, asaTarget, abandonTarget] = furtherTargets;

const attempts = cellwise(
  'REDIAL_CALLS',
  [
    arg.calls,
    arg.ahtSeconds,
    arg.agents,
    arg.patienceSeconds,
    arg.redialShare,
    optional(arg.intervalMinutes, 30),
  ],
  (calls, ahtSeconds, agents, patienceSeconds, redialShare, minutes) => {
    const load = loadOf(calls, ahtSeconds, minutes);
    const { attemptsLoad, attemptsPerCaller } = redials({
      load,
      agents,
      ahtSeconds,
      patienceSeconds,
      redialShare,
    });
    return attemptsLoad === Infinity ? { problem: 'endlessRedials' } : calls * attemptsPerCaller;
  },
);

const staff = cellwise(
  'REDIAL_STAFF',
  [
    arg.calls,
    arg.ahtSeconds,
    arg.serviceLevelTarget,
    arg.answerSeconds,
    arg.patienceSeconds,
    arg.redialShare,
    optional(arg.intervalMinutes, 30),
    optional(arg.shrinkage, 0),
    occupancyTarget,
    definitionAsked,
    asaTarget,
    abandonTarget,
    perhaps(arg.minimumStaff),
  ],
  (calls, ahtSeconds, level, seconds, patience, redialShare, minutes, shrinkage, occupancy, ...further) => {
    const load = loadOf(calls, ahtSeconds, minutes);
    const targets = targetsOf(level, seconds, occupancy, patience, ...further);
    return reachable(withShrinkage(redialStaff({ load, ahtSeconds, redialShare, ...targets }), shrinkage));
  },
);

export const calculations = [attempts, staff];

/**
 * Calls of an interval once those who abandon call again: first calls plus redials in balance.
 * @customfunction REDIAL_CALLS REDIAL_CALLS
 * @helpurl https://localhost:3000/help.html#REDIAL_CALLS
 * @param calls First calls in the interval, without redials, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param patience_seconds Mean patience in seconds, above 0.
 * @param redial_share Share of the callers who abandon who call again, 0 to 1.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @returns Calls, with their fraction: what the call records of a busy line show.
 * @remarks The fixed point attempts = first calls + share x abandoned attempts, on Erlang A, to 11 digits; it is
 * unique. Redials are taken to come some time later, independently of the queue. #N/A where the agents cannot
 * answer all and nobody gives up. Source: M/M/n+M with retrials in equilibrium.
 * @example =CREW.REDIAL_CALLS(100, 180, 10, 120, 0.5) -> 109.914214
 */
export function REDIAL_CALLS(
  calls: unknown[][],
  aht_seconds: unknown[][],
  agents: unknown[][],
  patience_seconds: unknown[][],
  redial_share: unknown[][],
  interval_minutes?: unknown[][],
): unknown[][] {
  return answer(attempts, [calls, aht_seconds, agents, patience_seconds, redial_share, interval_minutes]);
}

/**
 * Fewest whole agents that meet every target when callers who abandon call again.
 * @customfunction REDIAL_STAFF REDIAL_STAFF
 * @helpurl https://localhost:3000/help.html#REDIAL_STAFF
 * @param calls First calls in the interval, without redials, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param service_level Share of calls to answer in time, 0 to 1; 0 sets no such target.
 * @param answer_seconds Seconds within which a call counts as answered in time, 0 or more.
 * @param patience_seconds Mean patience in seconds, above 0.
 * @param redial_share Share of the callers who abandon who call again, 0 to 1.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [shrinkage] Share of paid time that is lost, 0 to below 1; agents are divided by 1 less it; 0 if left out.
 * @param [max_occupancy] Largest share of their time agents may be busy, above 0 to 1; 1 if left out.
 * @param [definition] Service level: in time over "offered" (if left out), "answered", or "net" of short abandons.
 * @param [max_asa_seconds] Largest mean wait of answered callers in seconds, 0 or more.
 * @param [max_abandon_rate] Largest share of calls that may abandon, 0 to 1.
 * @param [minimum_staff] Fewest agents whatever the load, before shrinkage, 0 or more.
 * @returns Whole agents.
 * @remarks REQUIRED_STAFF for the attempts that the agents themselves bring about: more agents lower the redials.
 * Targets are those of an attempt. Source: M/M/n+M with retrials in equilibrium.
 * @example =CREW.REDIAL_STAFF(100, 180, 0.8, 20, 120, 0.5) -> 13
 */
export function REDIAL_STAFF(
  calls: unknown[][],
  aht_seconds: unknown[][],
  service_level: unknown[][],
  answer_seconds: unknown[][],
  patience_seconds: unknown[][],
  redial_share: unknown[][],
  interval_minutes?: unknown[][],
  shrinkage?: unknown[][],
  max_occupancy?: unknown[][],
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
    patience_seconds,
    redial_share,
    interval_minutes,
    shrinkage,
    max_occupancy,
    definition,
    max_asa_seconds,
    max_abandon_rate,
    minimum_staff,
  ]);
}
