import { blendedStaff } from '../queueing/blendedStaff';
import { outboundLoad } from '../queueing/outboundLoad';
import { withShrinkage } from '../queueing/withShrinkage';
import { optional, perhaps } from './argument';
import { answer } from './answer';
import * as arg from './arguments';
import { cellwise } from './cellwise';
import { loadOf } from './loadOf';
import { reachable } from './staffing';
import { furtherTargets, targetsOf } from './targets';

const outbound = cellwise(
  'OUTBOUND_LOAD',
  [
    arg.contacts,
    arg.handlingSeconds,
    optional(arg.contactRate, 1),
    optional(arg.attemptSeconds, 0),
    optional(arg.intervalMinutes, 30),
  ],
  (contacts, handlingSeconds, contactRate, attemptSeconds, minutes) =>
    outboundLoad({ contacts, handlingSeconds, contactRate, attemptSeconds, intervalSeconds: minutes * 60 }),
);

const blended = cellwise(
  'BLENDED_STAFF',
  [
    arg.calls,
    arg.ahtSeconds,
    arg.serviceLevelTarget,
    arg.answerSeconds,
    arg.outboundErlangs,
    optional(arg.intervalMinutes, 30),
    optional(arg.shrinkage, 0),
    ...furtherTargets,
    perhaps(arg.minimumStaff),
  ],
  (calls, ahtSeconds, serviceLevel, answerSeconds, outboundErlangs, minutes, shrinkage, ...further) => {
    const targets = targetsOf(serviceLevel, answerSeconds, ...further);
    const load = loadOf(calls, ahtSeconds, minutes);
    const agents = blendedStaff({ load, ahtSeconds, outboundLoad: outboundErlangs, ...targets });
    return reachable(withShrinkage(agents, shrinkage));
  },
);

export const calculations = [outbound, blended];

/**
 * Load in erlang of calls that the centre makes itself: campaigns and call-backs.
 * @customfunction OUTBOUND_LOAD OUTBOUND_LOAD
 * @helpurl https://localhost:3000/help.html#OUTBOUND_LOAD
 * @param contacts People to be reached in the interval, 0 or more.
 * @param handling_seconds Handling time in seconds of a call that reaches somebody, 0 or more.
 * @param [contact_rate] Share of attempts that reach somebody, above 0 and at most 1; 1 if left out.
 * @param [attempt_seconds] Seconds that each attempt costs the agent before anybody answers, 0 or more; 0 if left out.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @returns Erlang.
 * @remarks contacts x (handling time + attempt time / contact rate) / interval: attempts go on until the contacts
 * are made. For call-backs the handling time is the caller's. Source: workload arithmetic.
 * @example =CREW.OUTBOUND_LOAD(20, 240, 0.4, 30) -> 3.5
 */
export function OUTBOUND_LOAD(
  contacts: unknown[][],
  handling_seconds: unknown[][],
  contact_rate?: unknown[][],
  attempt_seconds?: unknown[][],
  interval_minutes?: unknown[][],
): unknown[][] {
  return answer(outbound, [contacts, handling_seconds, contact_rate, attempt_seconds, interval_minutes]);
}

/**
 * Fewest whole agents that meet the targets for calls and have the time left for outbound work.
 * @customfunction BLENDED_STAFF BLENDED_STAFF
 * @helpurl https://localhost:3000/help.html#BLENDED_STAFF
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param service_level Share of calls to answer in time, 0 to 1; 0 sets no such target.
 * @param answer_seconds Seconds within which a call counts as answered in time, 0 or more.
 * @param outbound_erlangs Load of outbound calls and call-backs in erlang, 0 or more: see OUTBOUND_LOAD.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [shrinkage] Share of paid time that is lost, 0 to below 1; agents are divided by 1 less it; 0 if left out.
 * @param [max_occupancy] Largest share of their time agents may be busy, above 0 to 1; 1 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @param [definition] Service level: in time over "offered" (if left out), "answered", or "net" of short abandons.
 * @param [max_asa_seconds] Largest mean wait of answered callers in seconds, 0 or more.
 * @param [max_abandon_rate] Largest share of calls that may abandon, 0 to 1.
 * @param [minimum_staff] Fewest agents whatever the load, before shrinkage, 0 or more.
 * @returns Whole agents.
 * @remarks Outbound work fills the time between calls and keeps no caller waiting, so the calls see
 * REQUIRED_STAFF's queue; with a dialler that does not yield the need is higher. Calls that abandon take no time.
 * Exact: one agent fewer misses a target or the work. Source: M/M/n and M/M/n+M with work of lower priority.
 * @example =CREW.BLENDED_STAFF(100, 180, 0.8, 20, 3.5) -> 14
 */
export function BLENDED_STAFF(
  calls: unknown[][],
  aht_seconds: unknown[][],
  service_level: unknown[][],
  answer_seconds: unknown[][],
  outbound_erlangs: unknown[][],
  interval_minutes?: unknown[][],
  shrinkage?: unknown[][],
  max_occupancy?: unknown[][],
  patience_seconds?: unknown[][],
  definition?: unknown[][],
  max_asa_seconds?: unknown[][],
  max_abandon_rate?: unknown[][],
  minimum_staff?: unknown[][],
): unknown[][] {
  return answer(blended, [
    calls,
    aht_seconds,
    service_level,
    answer_seconds,
    outbound_erlangs,
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
