import { announcedDelay } from '../queueing/announcedDelay';
import { announcedQueue } from '../queueing/announcedQueue';
import { announcedStaff } from '../queueing/announcedStaff';
import { optional, perhaps } from './argument';
import { answer } from './answer';
import * as arg from './arguments';
import { cellwise } from './cellwise';
import { loadOf } from './loadOf';
import type { Outcome } from './problem';
import { rowwise } from './rowwise';

const delay = cellwise(
  'ANNOUNCED_DELAY',
  [arg.someAgents, arg.ahtAboveZero, arg.waitingAhead, arg.coverage, perhaps(arg.patienceSeconds)],
  (agents, aht, ahead, coverage, patience) => {
    const seconds = announcedDelay(agents, aht, ahead, coverage, patience);
    return seconds === Infinity ? { problem: 'endlessDelay' } : seconds;
  },
);

const queue = rowwise(
  'ANNOUNCED_QUEUE',
  [
    arg.calls,
    arg.ahtAboveZero,
    arg.agents,
    arg.coverage,
    arg.balkPatienceSeconds,
    arg.abandonPatienceSeconds,
    optional(arg.balkShare, 0),
    optional(arg.intervalMinutes, 30),
  ],
  (
    calls,
    ahtSeconds,
    agents,
    coverage,
    balkPatienceSeconds,
    abandonPatienceSeconds,
    balkShare,
    minutes,
  ): Outcome[] => {
    const load = loadOf(calls, ahtSeconds, minutes);
    const patience = { balkPatienceSeconds, abandonPatienceSeconds, balkShare };
    const met = announcedQueue({ load, agents, ahtSeconds, coverage, ...patience });
    const wait = met.meanWaitServedSeconds;
    return [
      ...[met.waits, met.balks, met.abandons, met.served, met.occupancy].map(followed),
      wait === Infinity ? { problem: 'nobodyAnswers' } : followed(wait),
    ];
  },
);

const staff = cellwise(
  'ANNOUNCED_STAFF',
  [
    arg.calls,
    arg.ahtAboveZero,
    arg.coverage,
    arg.balkPatienceSeconds,
    arg.abandonPatienceSeconds,
    arg.penaltyLimit,
    optional(arg.balkPenalty, 1),
    optional(arg.abandonPenalty, 3),
    optional(arg.balkShare, 0),
    optional(arg.intervalMinutes, 30),
  ],
  (
    calls,
    ahtSeconds,
    coverage,
    balkPatienceSeconds,
    abandonPatienceSeconds,
    penaltyLimit,
    balkPenalty,
    abandonPenalty,
    balkShare,
    minutes,
  ) => {
    const load = loadOf(calls, ahtSeconds, minutes);
    const patience = { balkPatienceSeconds, abandonPatienceSeconds, balkShare };
    const penalties = { penaltyLimit, balkPenalty, abandonPenalty };
    const agents = announcedStaff({ load, ahtSeconds, coverage, ...patience, ...penalties });
    return agents === Infinity ? { problem: 'unreachableTarget' } : followed(agents);
  },
);

export const calculations = [delay, queue, staff];

/** With every argument in its range, NaN says that the queue would be longer than queueing follows. */
function followed(figure: number): Outcome {
  return Number.isNaN(figure) ? { problem: 'tooManyWaiting' } : figure;
}

/**
 * Delay in seconds to announce to a caller, so that it is met with a given probability.
 * @customfunction ANNOUNCED_DELAY ANNOUNCED_DELAY
 * @helpurl https://localhost:3000/help.html#ANNOUNCED_DELAY
 * @param agents Agents on the phones, a whole number of 1 or more.
 * @param aht_seconds Average handling time in seconds, above 0.
 * @param waiting_ahead Callers waiting ahead, a whole number from 0 to 100,000,000.
 * @param coverage Probability with which the announced delay is met, 0 to 1.
 * @param [patience_seconds] Mean patience in seconds of the callers ahead, above 0; if left out they all stay.
 * @returns Seconds.
 * @remarks The coverage quantile of the sum of waiting_ahead + 1 exponential times, at rates agents / AHT + i /
 * patience: an inverse incomplete beta function (gamma where nobody leaves). Relative error below 1e-9. Source: Yu,
 * Gong, Luo and Zhu, 系统工程学报 28(5), 2013.
 * @example =CREW.ANNOUNCED_DELAY(10, 300, 4, 0.9, 180) -> 186.8127
 */
export function ANNOUNCED_DELAY(
  agents: unknown[][],
  aht_seconds: unknown[][],
  waiting_ahead: unknown[][],
  coverage: unknown[][],
  patience_seconds?: unknown[][],
): unknown[][] {
  return answer(delay, [agents, aht_seconds, waiting_ahead, coverage, patience_seconds]);
}

/**
 * A line that announces delays: waits, balks, abandons, served, occupancy, mean wait of the served.
 * @customfunction ANNOUNCED_QUEUE ANNOUNCED_QUEUE
 * @helpurl https://localhost:3000/help.html#ANNOUNCED_QUEUE
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, above 0.
 * @param agents Agents on the phones, a whole number of 0 or more.
 * @param coverage Probability with which the announced delay is met, 0 to 1.
 * @param balk_patience_seconds Mean patience in seconds for an announced delay, above 0: who has less hangs up at once.
 * @param abandon_patience_seconds Mean patience in seconds of those who stay, while they wait, above 0.
 * @param [balk_share] Share of waiting callers who hang up whatever they hear, 0 to 1; 0 if left out.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @returns One row of six for each row of arguments: four shares of all calls, the share of time agents are busy,
 * seconds.
 * @remarks Who finds all agents busy and k waiting hears d_k, balks with probability share + (1 - share)(1 -
 * exp(-d_k / balk patience)), else may abandon; the stationary probabilities follow as a product. Relative error
 * below 1e-9; at most 40,000 callers waiting. Source: Yu, Gong, Luo and Zhu, 系统工程学报 28(5), 2013.
 * @example =CREW.ANNOUNCED_QUEUE(120, 300, 20, 0.5, 150, 75, 0.05) -> 0.319887,0.058304,0.070175,0.871521,0.871521,4.575142
 */
export function ANNOUNCED_QUEUE(
  calls: unknown[][],
  aht_seconds: unknown[][],
  agents: unknown[][],
  coverage: unknown[][],
  balk_patience_seconds: unknown[][],
  abandon_patience_seconds: unknown[][],
  balk_share?: unknown[][],
  interval_minutes?: unknown[][],
): unknown[][] {
  return answer(queue, [
    calls,
    aht_seconds,
    agents,
    coverage,
    balk_patience_seconds,
    abandon_patience_seconds,
    balk_share,
    interval_minutes,
  ]);
}

/**
 * Fewest whole agents of a line that announces delays, within a penalty per call for lost callers.
 * @customfunction ANNOUNCED_STAFF ANNOUNCED_STAFF
 * @helpurl https://localhost:3000/help.html#ANNOUNCED_STAFF
 * @param calls Calls offered in the interval, 0 or more.
 * @param aht_seconds Average handling time in seconds, above 0.
 * @param coverage Probability with which the announced delay is met, 0 to 1.
 * @param balk_patience_seconds Mean patience in seconds for an announced delay, above 0: who has less hangs up at once.
 * @param abandon_patience_seconds Mean patience in seconds of those who stay, while they wait, above 0.
 * @param penalty_limit Largest penalty per offered call, 0 or more.
 * @param [balk_penalty] Penalty of a caller who balks, 0 or more; 1 if left out.
 * @param [abandon_penalty] Penalty of a caller who abandons, 0 or more; 3 if left out.
 * @param [balk_share] Share of waiting callers who hang up whatever they hear, 0 to 1; 0 if left out.
 * @param [interval_minutes] Length of the interval in minutes, above 0; 30 if left out.
 * @returns Whole agents.
 * @remarks The smallest n with balk penalty x balks + abandon penalty x abandons at most the limit, on
 * ANNOUNCED_QUEUE. Shrinkage is not included. Source: Yu, Gong, Luo and Zhu, 系统工程学报 28(5), 2013.
 * @example =CREW.ANNOUNCED_STAFF(120, 300, 0.5, 150, 75, 0.3, 1, 3, 0.05) -> 20
 */
export function ANNOUNCED_STAFF(
  calls: unknown[][],
  aht_seconds: unknown[][],
  coverage: unknown[][],
  balk_patience_seconds: unknown[][],
  abandon_patience_seconds: unknown[][],
  penalty_limit: unknown[][],
  balk_penalty?: unknown[][],
  abandon_penalty?: unknown[][],
  balk_share?: unknown[][],
  interval_minutes?: unknown[][],
): unknown[][] {
  return answer(staff, [
    calls,
    aht_seconds,
    coverage,
    balk_patience_seconds,
    abandon_patience_seconds,
    penalty_limit,
    balk_penalty,
    abandon_penalty,
    balk_share,
    interval_minutes,
  ]);
}
