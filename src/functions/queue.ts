import { abandonRate } from '../queueing/abandonRate';
import { occupancy } from '../queueing/occupancy';
import { queueLength } from '../queueing/queueLength';
import { answer } from './answer';
import { optional, perhaps } from './argument';
import * as arg from './arguments';
import { cellwise } from './cellwise';
import { loadOf } from './loadOf';

const queueArguments = [
  arg.calls,
  arg.ahtSeconds,
  arg.agents,
  optional(arg.intervalMinutes, 30),
  perhaps(arg.patienceSeconds),
] as const;

const busy = cellwise('OCCUPANCY', queueArguments, (calls, aht, agents, minutes, patience) =>
  occupancy(loadOf(calls, aht, minutes), agents, aht, patience),
);

const abandoned = cellwise('ABANDON_RATE', queueArguments, (calls, aht, agents, minutes, patience) =>
  abandonRate(loadOf(calls, aht, minutes), agents, aht, patience ?? Infinity),
);

const waiting = cellwise('QUEUE_LENGTH', queueArguments, (calls, aht, agents, minutes, patience) => {
  const callers = queueLength(loadOf(calls, aht, minutes), agents, aht, patience);
  return callers === Infinity ? { problem: 'endlessQueue' } : callers;
});

const impatient = cellwise(
  'ERLANGA',
  [arg.calls, arg.ahtSeconds, arg.agents, arg.patienceSeconds, optional(arg.intervalMinutes, 30)],
  (calls, aht, agents, patience, minutes) => abandonRate(loadOf(calls, aht, minutes), agents, aht, patience),
);

export const calculations = [impatient, busy, abandoned, waiting];

/**
 * Erlang A: the share of calls that abandon when callers have patience of a given mean.
 * @customfunction ERLANGA ERLANGA
 * @helpurl https://localhost:3000/help.html#ERLANGA
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param patience_seconds Mean patience in seconds, above 0.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @returns Share from 0 to 1.
 * @remarks M/M/n+M: patience is exponential, so nobody is more impatient for having waited. Sums near the load,
 * integrals far from it. Relative error below 1e-9 for any size and patience, small shares included. Source: Palm 1957;
 * Mandelbaum and Zeltyn 2005.
 * @example =CREW.ERLANGA(100, 180, 10, 120) -> 0.137464
 */
export function ERLANGA(
  calls: unknown[][],
  aht_seconds: unknown[][],
  agents: unknown[][],
  patience_seconds: unknown[][],
  interval_minutes?: unknown[][],
): unknown[][] {
  return answer(impatient, [calls, aht_seconds, agents, patience_seconds, interval_minutes]);
}

/**
 * Occupancy: the share of their time that agents are busy with calls.
 * @customfunction OCCUPANCY OCCUPANCY
 * @helpurl https://localhost:3000/help.html#OCCUPANCY
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @returns Share from 0 to 1.
 * @remarks Load / agents, less the calls that abandon where there is patience; 1 with no more agents than erlangs and
 * nobody abandoning. An overload is shown as it is, never clamped below 1. Source: M/M/n; M/M/n+M (Palm 1957).
 * @example =CREW.OCCUPANCY(100, 180, 14) -> 0.714286
 */
export function OCCUPANCY(
  calls: unknown[][],
  aht_seconds: unknown[][],
  agents: unknown[][],
  interval_minutes?: unknown[][],
  patience_seconds?: unknown[][],
): unknown[][] {
  return answer(busy, [calls, aht_seconds, agents, interval_minutes, patience_seconds]);
}

/**
 * Abandonment: the share of calls that hang up before they are answered.
 * @customfunction ABANDON_RATE ABANDON_RATE
 * @helpurl https://localhost:3000/help.html#ABANDON_RATE
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever and none abandons.
 * @returns Share from 0 to 1.
 * @remarks The same as ERLANGA with the arguments in the order of the other measures. It comes from the queue with
 * abandonment itself, not from the Erlang C tail, which gives several times too much. Relative error below 1e-9.
 * Source: M/M/n+M (Palm 1957).
 * @example =CREW.ABANDON_RATE(100, 180, 10, 30, 120) -> 0.137464
 */
export function ABANDON_RATE(
  calls: unknown[][],
  aht_seconds: unknown[][],
  agents: unknown[][],
  interval_minutes?: unknown[][],
  patience_seconds?: unknown[][],
): unknown[][] {
  return answer(abandoned, [calls, aht_seconds, agents, interval_minutes, patience_seconds]);
}

/**
 * Mean number of callers waiting.
 * @customfunction QUEUE_LENGTH QUEUE_LENGTH
 * @helpurl https://localhost:3000/help.html#QUEUE_LENGTH
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @returns Callers, with their fraction.
 * @remarks Little's law: arrival rate x mean wait of all callers, those who abandon included. #N/A where the queue
 * grows without end. Relative error below 1e-9. Source: M/M/n; M/M/n+M (Palm 1957).
 * @example =CREW.QUEUE_LENGTH(100, 180, 14) -> 0.43533
 */
export function QUEUE_LENGTH(
  calls: unknown[][],
  aht_seconds: unknown[][],
  agents: unknown[][],
  interval_minutes?: unknown[][],
  patience_seconds?: unknown[][],
): unknown[][] {
  return answer(waiting, [calls, aht_seconds, agents, interval_minutes, patience_seconds]);
}
