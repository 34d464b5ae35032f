import { highestMeeting } from './highestMeeting';
import { offeredLoad } from './offeredLoad';
import { anyTargetCanFail, queueScore, someTargetIsImpossible } from './queueScore';
import { GREATEST } from './smallestWhole';
import { targetsAreValid, type StaffTargets } from './staffTargets';

/** Calls and agents and what must be achieved, where the handling time is what is asked for. */
export interface AhtQuestion extends Omit<StaffTargets, 'minimumStaff'> {
  /** Calls in the interval, 0 or more. */
  calls: number;
  /** Length of the interval in seconds, above 0. */
  intervalSeconds: number;
  /** Agents at work, 0 to 2^53. */
  agents: number;
  /** Mean patience in seconds, above 0; defaults to Infinity: callers wait for ever. */
  patienceSeconds?: number;
}

/**
 * The longest mean handling time in seconds with which `agents` meet every target given.
 *
 * NaN outside the ranges of AhtQuestion, and where the load would be more than 2^53. 0 without agents (and with calls), and for targets no handling time can meet;
 * Infinity without calls, or when callers abandon and no target can fail. Relative accuracy 1e-11.
 */
export function maxAht(question: AhtQuestion): number {
  const longest = longestAht(question);
  const load = offeredLoad(question.calls, longest, question.intervalSeconds);
  return load <= GREATEST || longest === Infinity ? longest : NaN;
}

function longestAht(question: AhtQuestion): number {
  const { calls, intervalSeconds, agents, patienceSeconds = Infinity } = question;
  const rate = calls / intervalSeconds;
  if (!(calls >= 0 && intervalSeconds > 0 && intervalSeconds < Infinity && rate < Infinity)) return NaN;
  if (!(agents >= 0 && agents <= GREATEST && patienceSeconds > 0) || !targetsAreValid(question)) return NaN;
  if (rate === 0) return Infinity;
  if (!anyTargetCanFail(question)) return patienceSeconds === Infinity ? agents / rate : Infinity;
  if (agents === 0 || someTargetIsImpossible(question, patienceSeconds)) return 0;
  const score = (ahtSeconds: number): number =>
    patienceSeconds === Infinity && rate * ahtSeconds >= agents
      ? -Infinity
      : queueScore(rate * ahtSeconds, agents, ahtSeconds, patienceSeconds, question);
  return highestMeeting(score, agents / rate / 2);
}
