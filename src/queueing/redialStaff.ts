import { ODDS_PER_AGENT } from './erlangAStaff';
import { queueScore, someTargetIsImpossible, anyTargetCanFail } from './queueScore';
import { redials } from './redials';
import type { StaffQuestion } from './requiredStaff';
import { smallestWhole } from './smallestWhole';
import { targetsAreValid } from './staffTargets';

/** A staffing question for callers who abandon and may call again. */
export interface RedialStaffQuestion extends StaffQuestion {
  /** Share of those who abandon who call again; 0 to 1. */
  redialShare: number;
}

/**
 * Required staff with redials: the smallest whole number of agents with which every attempt, first calls and redials in
 * balance, meets every target given.
 *
 * Ranges and errors as requiredStaff, and redialShare 0 to 1. Agents lower the attempts and improve each of them, so the
 * targets stay monotone and the first number that meets them is the smallest.
 */
export function redialStaff(question: RedialStaffQuestion): number {
  const { load, ahtSeconds, patienceSeconds = Infinity, redialShare, minimumStaff = 0 } = question;
  if (!(redialShare >= 0 && redialShare <= 1 && patienceSeconds > 0) || !targetsAreValid(question))
    return NaN;
  if (!(load >= 0 && load < Number.MAX_SAFE_INTEGER && ahtSeconds >= 0 && ahtSeconds < Infinity)) return NaN;
  const least = Math.ceil(minimumStaff);
  if (load === 0) return least;
  if (ahtSeconds === 0) return NaN;
  if (someTargetIsImpossible(question, patienceSeconds)) return Infinity;
  if (!anyTargetCanFail(question) && patienceSeconds < Infinity) return least;
  const score = (agents: number): number => {
    const { attemptsLoad } = redials({ load, agents, ahtSeconds, patienceSeconds, redialShare });
    if (patienceSeconds === Infinity && agents <= load) return -Infinity;
    return attemptsLoad < Infinity
      ? queueScore(attemptsLoad, agents, ahtSeconds, patienceSeconds, question)
      : -Infinity;
  };
  return smallestWhole(score, Math.max(least, 1), load, ODDS_PER_AGENT / Math.sqrt(load));
}
