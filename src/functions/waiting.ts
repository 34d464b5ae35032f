import { asa } from '../queueing/asa';
import { offeredLoad } from '../queueing/offeredLoad';
import { serviceLevel } from '../queueing/serviceLevel';
import { answer } from './answer';
import { optional } from './argument';
import * as arg from './arguments';
import { cellwise } from './cellwise';

const level = cellwise(
  'SERVICE_LEVEL',
  [arg.calls, arg.ahtSeconds, arg.agents, arg.answerSeconds, optional(arg.intervalMinutes, 30)],
  (calls, aht, agents, seconds, minutes) =>
    serviceLevel(offeredLoad(calls, aht, minutes * 60), agents, aht, seconds),
);

const meanWait = cellwise(
  'ASA',
  [arg.calls, arg.ahtSeconds, arg.agents, optional(arg.intervalMinutes, 30)],
  (calls, aht, agents, minutes) => {
    const seconds = asa(offeredLoad(calls, aht, minutes * 60), agents, aht);
    return seconds === Infinity ? { problem: 'endlessQueue' } : seconds;
  },
);

export const calculations = [level, meanWait];

/**
 * Service level: the share of offered calls that are answered within so many seconds.
 * @customfunction SERVICE_LEVEL SERVICE_LEVEL
 * @helpurl https://localhost:3000/help.html#SERVICE_LEVEL
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param answer_seconds Seconds within which a call counts as answered in time, 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @returns Share from 0 to 1.
 * @remarks 1 - C exp(-(n - a) T / AHT), put together from its positive parts so that no digits are lost; 0 with no
 * more agents than erlangs, 1 with no calls. Relative error below 1e-9. Source: M/M/n (Erlang C).
 * @example =CREW.SERVICE_LEVEL(100, 180, 14, 20) -> 0.88835
 */
export function SERVICE_LEVEL(
  calls: unknown[][],
  aht_seconds: unknown[][],
  agents: unknown[][],
  answer_seconds: unknown[][],
  interval_minutes?: unknown[][],
): unknown[][] {
  return answer(level, [calls, aht_seconds, agents, answer_seconds, interval_minutes]);
}

/**
 * Average speed of answer: the mean wait in seconds of answered callers, those who do not wait included.
 * @customfunction ASA ASA
 * @helpurl https://localhost:3000/help.html#ASA
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @returns Seconds, 0 or more.
 * @remarks C x AHT / (n - a). With no more agents than erlangs the queue grows without end and the answer is #N/A.
 * Relative error below 1e-9. Source: M/M/n (Erlang C).
 * @example =CREW.ASA(100, 180, 14) -> 7.836
 */
export function ASA(
  calls: unknown[][],
  aht_seconds: unknown[][],
  agents: unknown[][],
  interval_minutes?: unknown[][],
): unknown[][] {
  return answer(meanWait, [calls, aht_seconds, agents, interval_minutes]);
}
