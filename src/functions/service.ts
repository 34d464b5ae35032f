import { asa } from '../queueing/asa';
import { serviceLevel } from '../queueing/serviceLevel';
import { waitPercentile } from '../queueing/waitPercentile';
import { answer } from './answer';
import { optional, perhaps } from './argument';
import * as arg from './arguments';
import { cellwise } from './cellwise';
import { loadOf } from './loadOf';

const level = cellwise(
  'SERVICE_LEVEL',
  [
    arg.calls,
    arg.ahtSeconds,
    arg.agents,
    arg.answerSeconds,
    optional(arg.intervalMinutes, 30),
    perhaps(arg.patienceSeconds),
    optional(arg.definition, 'offered'),
  ],
  (calls, aht, agents, seconds, minutes, patience, definition) =>
    serviceLevel(loadOf(calls, aht, minutes), agents, aht, seconds, patience, definition),
);

const meanWait = cellwise(
  'ASA',
  [arg.calls, arg.ahtSeconds, arg.agents, optional(arg.intervalMinutes, 30), perhaps(arg.patienceSeconds)],
  (calls, aht, agents, minutes, patience) => {
    const seconds = asa(loadOf(calls, aht, minutes), agents, aht, patience);
    if (seconds !== Infinity) return seconds;
    return { problem: patience === undefined ? 'endlessQueue' : 'nobodyAnswers' };
  },
);

const percentileWait = cellwise(
  'WAIT_PERCENTILE',
  [
    arg.calls,
    arg.ahtSeconds,
    arg.agents,
    arg.percentile,
    optional(arg.intervalMinutes, 30),
    perhaps(arg.patienceSeconds),
  ],
  (calls, aht, agents, share, minutes, patience) => {
    const seconds = waitPercentile(loadOf(calls, aht, minutes), agents, aht, share, patience);
    if (seconds !== Infinity) return seconds;
    return { problem: agents === 0 ? 'nobodyAnswers' : 'endlessQueue' };
  },
);

export const calculations = [level, meanWait, percentileWait];

/**
 * Service level: the share of calls that are answered within so many seconds.
 * @customfunction SERVICE_LEVEL SERVICE_LEVEL
 * @helpurl https://localhost:3000/help.html#SERVICE_LEVEL
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param answer_seconds Seconds within which a call counts as answered in time, 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @param [definition] In time over "offered" (if left out), "answered", or "net": offered less short abandons.
 * @returns Share from 0 to 1.
 * @remarks Without patience 1 - C exp(-(n - a) T / AHT) (Erlang C), put together from its positive parts so that no
 * digits are lost; 0 with no more agents than erlangs. With patience Erlang A: sums near the load, integrals far from
 * it. 1 with no calls. Relative error below 1e-9. Source: M/M/n; M/M/n+M (Palm 1957).
 * @example =CREW.SERVICE_LEVEL(100, 180, 14, 20) -> 0.88835
 */
export function SERVICE_LEVEL(
  calls: unknown[][],
  aht_seconds: unknown[][],
  agents: unknown[][],
  answer_seconds: unknown[][],
  interval_minutes?: unknown[][],
  patience_seconds?: unknown[][],
  definition?: unknown[][],
): unknown[][] {
  return answer(level, [
    calls,
    aht_seconds,
    agents,
    answer_seconds,
    interval_minutes,
    patience_seconds,
    definition,
  ]);
}

/**
 * Average speed of answer: the mean wait in seconds of answered callers, those who do not wait included.
 * @customfunction ASA ASA
 * @helpurl https://localhost:3000/help.html#ASA
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @returns Seconds, 0 or more.
 * @remarks Without patience C x AHT / (n - a) (Erlang C); with no more agents than erlangs the queue grows without end
 * and the answer is #N/A. With patience Erlang A, the callers who abandon left out. Relative error below 1e-9.
 * Source: M/M/n; M/M/n+M (Palm 1957).
 * @example =CREW.ASA(100, 180, 14) -> 7.836
 */
export function ASA(
  calls: unknown[][],
  aht_seconds: unknown[][],
  agents: unknown[][],
  interval_minutes?: unknown[][],
  patience_seconds?: unknown[][],
): unknown[][] {
  return answer(meanWait, [calls, aht_seconds, agents, interval_minutes, patience_seconds]);
}

/**
 * Seconds within which a given share of callers reach an agent, had they the patience to stay.
 * @customfunction WAIT_PERCENTILE WAIT_PERCENTILE
 * @helpurl https://localhost:3000/help.html#WAIT_PERCENTILE
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param percentile Share of callers, 0 to below 1, such as 0.9.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @returns Seconds; 0 where no more callers than that have to wait.
 * @remarks The quantile of the wait that a caller of unending patience would meet; the impatience of the others
 * shortens it. Newton's method on the logarithm of the tail, which is concave. Relative error below 1e-9.
 * Source: M/M/n; M/M/n+M (Palm 1957).
 * @example =CREW.WAIT_PERCENTILE(100, 180, 14, 0.9) -> 24.959
 */
export function WAIT_PERCENTILE(
  calls: unknown[][],
  aht_seconds: unknown[][],
  agents: unknown[][],
  percentile: unknown[][],
  interval_minutes?: unknown[][],
  patience_seconds?: unknown[][],
): unknown[][] {
  return answer(percentileWait, [calls, aht_seconds, agents, percentile, interval_minutes, patience_seconds]);
}
