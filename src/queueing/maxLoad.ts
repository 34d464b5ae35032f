import { highestMeeting } from './highestMeeting';
import { anyTargetCanFail, queueScore, someTargetIsImpossible } from './queueScore';
import { GREATEST } from './smallestWhole';
import { targetsAreValid, type StaffTargets } from './staffTargets';

/** Agents at work and what they must achieve, where the calls are what is asked for. */
export interface LoadQuestion extends Omit<StaffTargets, 'minimumStaff'> {
  /** Agents at work, 0 to 2^53. */
  agents: number;
  /** Mean handling time in seconds, above 0. */
  ahtSeconds: number;
  /** Mean patience in seconds, above 0; defaults to Infinity: callers wait for ever. */
  patienceSeconds?: number;
}

/**
 * The highest load in erlang at which `agents` meet every target given; requiredStaff of it gives back the agents.
 *
 * NaN outside the ranges of LoadQuestion, and where it is more than 2^53, which nothing can be staffed for. 0 without agents, and for targets that no load can meet. Where callers wait for
 * ever the load stays below the agents; where they abandon it may exceed them, and without a target that can fail it is
 * Infinity. Relative accuracy 1e-11.
 */
export function maxLoad(question: LoadQuestion): number {
  const load = highestLoad(question);
  return load <= GREATEST || load === Infinity ? load : NaN;
}

function highestLoad(question: LoadQuestion): number {
  const { agents, ahtSeconds, patienceSeconds = Infinity } = question;
  if (!(agents >= 0 && agents <= GREATEST && ahtSeconds > 0 && ahtSeconds < Infinity)) return NaN;
  if (!(patienceSeconds > 0) || !targetsAreValid(question)) return NaN;
  if (!anyTargetCanFail(question)) return patienceSeconds === Infinity ? agents : Infinity;
  if (agents === 0 || someTargetIsImpossible(question, patienceSeconds)) return 0;
  const score = (load: number): number =>
    patienceSeconds === Infinity && load >= agents
      ? -Infinity
      : queueScore(load, agents, ahtSeconds, patienceSeconds, question);
  return highestMeeting(score, agents / 2);
}
