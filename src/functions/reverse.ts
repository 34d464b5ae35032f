import { erlangB } from '../queueing/erlangB';
import { fitPatience } from '../queueing/fitPatience';
import { maxAht } from '../queueing/maxAht';
import { maxCalls } from '../queueing/maxCalls';
import { requiredStaff, type StaffQuestion } from '../queueing/requiredStaff';
import { optional } from './argument';
import { answer } from './answer';
import * as arg from './arguments';
import { cellwise } from './cellwise';
import { loadOf } from './loadOf';
import type { Outcome, Problem } from './problem';
import { furtherTargets, targetsOf } from './targets';

const mostCalls = cellwise(
  'MAX_CALLS',
  [
    arg.agents,
    arg.ahtAboveZero,
    arg.serviceLevelTarget,
    arg.answerSeconds,
    optional(arg.intervalMinutes, 30),
    ...furtherTargets,
  ],
  (agents, ahtSeconds, serviceLevel, answerSeconds, minutes, ...further) => {
    const targets = targetsOf(serviceLevel, answerSeconds, ...further);
    const most = maxCalls({ agents, ahtSeconds, intervalSeconds: minutes * 60, ...targets });
    return limited(most, (calls) => ({ load: loadOf(calls, ahtSeconds, minutes), ahtSeconds, ...targets }));
  },
);

const longestAht = cellwise(
  'MAX_AHT',
  [
    arg.calls,
    arg.agents,
    arg.serviceLevelTarget,
    arg.answerSeconds,
    optional(arg.intervalMinutes, 30),
    ...furtherTargets,
  ],
  (calls, agents, serviceLevel, answerSeconds, minutes, ...further) => {
    const targets = targetsOf(serviceLevel, answerSeconds, ...further);
    const longest = maxAht({ calls, agents, intervalSeconds: minutes * 60, ...targets });
    return limited(longest, (ahtSeconds) => ({
      load: loadOf(calls, ahtSeconds, minutes),
      ahtSeconds,
      ...targets,
    }));
  },
);

const patience = cellwise(
  'FIT_PATIENCE',
  [arg.calls, arg.ahtSeconds, arg.agents, arg.abandonRate, optional(arg.intervalMinutes, 30)],
  (calls, ahtSeconds, agents, observed, minutes) => {
    const load = loadOf(calls, ahtSeconds, minutes);
    const seconds = fitPatience(load, agents, ahtSeconds, observed);
    if (seconds === Infinity) return { problem: 'noAbandonment', value: observed };
    return Number.isNaN(seconds) ? outOfReach(load, agents, observed) : seconds;
  },
);

export const calculations = [mostCalls, longestAht, patience];

/**
 * The limit itself lies where a target is met only because ties to 12 digits are: a step back of that size lets
 * REQUIRED_STAFF of the cell's number give the agents again. At the ends of the doubles, where digits are lost and it
 * may not be answered at all, there is no limit to give.
 */
function limited(most: number, questionOf: (most: number) => StaffQuestion): Outcome {
  if (most === Infinity) return { problem: 'noLimit' };
  const limit = most * (1 - 1e-12);
  return limit === 0 || Number.isFinite(requiredStaff(questionOf(limit))) ? limit : { problem: 'noAnswer' };
}

/** Callers abandon at least what agents cannot carry, and less than callers without any patience would. */
function outOfReach(load: number, agents: number, observed: number): Problem {
  const least = Math.max(0, 1 - agents / load);
  const most = erlangB(load, agents);
  if (!(most >= least)) return { problem: 'noAnswer' };
  const words = { least: Number(least.toPrecision(4)), most: Number(most.toPrecision(4)) };
  return { problem: 'noPatienceFits', value: observed, words };
}

/**
 * The most calls in an interval that the agents can take while every target is met.
 * @customfunction MAX_CALLS MAX_CALLS
 * @helpurl https://localhost:3000/help.html#MAX_CALLS
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param aht_seconds Average handling time in seconds, above 0.
 * @param service_level Share of calls to answer in time, 0 to 1; 0 sets no such target.
 * @param answer_seconds Seconds within which a call counts as answered in time, 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [max_occupancy] Largest share of their time agents may be busy, above 0 to 1; 1 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @param [definition] Service level: in time over "offered" (if left out), "answered", or "net" of short abandons.
 * @param [max_asa_seconds] Largest mean wait of answered callers in seconds, 0 or more.
 * @param [max_abandon_rate] Largest share of calls that may abandon, 0 to 1.
 * @returns Calls, with their fraction; 0 where no load meets the targets.
 * @remarks REQUIRED_STAFF turned around: with these calls and no more the agents are enough. Solved to 11 digits on
 * the exact formulas. #N/A where nothing limits the calls, since callers abandon and no target can fail. Source:
 * M/M/n; M/M/n+M.
 * @example =CREW.MAX_CALLS(14, 180, 0.8, 20) -> 108.684914
 */
export function MAX_CALLS(
  agents: unknown[][],
  aht_seconds: unknown[][],
  service_level: unknown[][],
  answer_seconds: unknown[][],
  interval_minutes?: unknown[][],
  max_occupancy?: unknown[][],
  patience_seconds?: unknown[][],
  definition?: unknown[][],
  max_asa_seconds?: unknown[][],
  max_abandon_rate?: unknown[][],
): unknown[][] {
  return answer(mostCalls, [
    agents,
    aht_seconds,
    service_level,
    answer_seconds,
    interval_minutes,
    max_occupancy,
    patience_seconds,
    definition,
    max_asa_seconds,
    max_abandon_rate,
  ]);
}

/**
 * The longest handling time in seconds with which the agents meet every target.
 * @customfunction MAX_AHT MAX_AHT
 * @helpurl https://localhost:3000/help.html#MAX_AHT
 * @param calls Calls offered in the interval, 0 or more.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param service_level Share of calls to answer in time, 0 to 1; 0 sets no such target.
 * @param answer_seconds Seconds within which a call counts as answered in time, 0 or more.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @param [max_occupancy] Largest share of their time agents may be busy, above 0 to 1; 1 if left out.
 * @param [patience_seconds] Mean patience in seconds, above 0; if left out callers wait for ever.
 * @param [definition] Service level: in time over "offered" (if left out), "answered", or "net" of short abandons.
 * @param [max_asa_seconds] Largest mean wait of answered callers in seconds, 0 or more.
 * @param [max_abandon_rate] Largest share of calls that may abandon, 0 to 1.
 * @returns Seconds; 0 where no handling time meets the targets.
 * @remarks REQUIRED_STAFF turned around: with this handling time and no longer one the agents are enough. Solved to
 * 11 digits on the exact formulas. #N/A without calls. Source: M/M/n; M/M/n+M.
 * @example =CREW.MAX_AHT(100, 14, 0.8, 20) -> 194.864305
 */
export function MAX_AHT(
  calls: unknown[][],
  agents: unknown[][],
  service_level: unknown[][],
  answer_seconds: unknown[][],
  interval_minutes?: unknown[][],
  max_occupancy?: unknown[][],
  patience_seconds?: unknown[][],
  definition?: unknown[][],
  max_asa_seconds?: unknown[][],
  max_abandon_rate?: unknown[][],
): unknown[][] {
  return answer(longestAht, [
    calls,
    agents,
    service_level,
    answer_seconds,
    interval_minutes,
    max_occupancy,
    patience_seconds,
    definition,
    max_asa_seconds,
    max_abandon_rate,
  ]);
}

/**
 * The mean patience in seconds that explains an observed abandonment rate.
 * @customfunction FIT_PATIENCE FIT_PATIENCE
 * @helpurl https://localhost:3000/help.html#FIT_PATIENCE
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, 0 or more.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param abandon_rate Share of calls that abandoned, 0 to 1: below what callers without patience would lose.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @returns Seconds.
 * @remarks ERLANGA turned around, to 10 digits. The rate must lie below Erlang B's blocking and not below what the
 * agents cannot carry; the sentence of the #N/A says the two ends. Measure it over intervals alike, since patience
 * hardly shows where few callers wait. Source: M/M/n+M (Palm 1957).
 * @example =CREW.FIT_PATIENCE(100, 180, 10, 0.137464) -> 120.0
 */
export function FIT_PATIENCE(
  calls: unknown[][],
  aht_seconds: unknown[][],
  agents: unknown[][],
  abandon_rate: unknown[][],
  interval_minutes?: unknown[][],
): unknown[][] {
  return answer(patience, [calls, aht_seconds, agents, abandon_rate, interval_minutes]);
}
