import { erlangAStaff } from './erlangAStaff';
import { erlangCStaff } from './erlangCStaff';
import { targetsAreValid, type StaffTargets } from './staffTargets';

/** A load to be staffed and what the staff must achieve. */
export interface StaffQuestion extends StaffTargets {
  /** Offered load in erlang, 0 or more. */
  load: number;
  /** Mean handling time in seconds; above 0 unless the load is 0. */
  ahtSeconds: number;
  /** Mean patience in seconds, above 0; defaults to Infinity: callers wait for ever. */
  patienceSeconds?: number;
}

/**
 * Required staff: the smallest whole number of agents that meets every target given. n meets them, n - 1 does not.
 *
 * Zero load needs nobody (or `minimumStaff`). Where callers wait for ever at least one agent more than the load is
 * needed; where they abandon the answer may lie below the load. NaN outside the ranges of StaffQuestion and for loads or
 * answers above 2^53, where whole agents can no longer be told apart; Infinity for a target that no staff can meet, such as a service level of 1.
 * A target met to 12 digits is met.
 */
export function requiredStaff(question: StaffQuestion): number {
  const { load, ahtSeconds, patienceSeconds = Infinity, minimumStaff = 0 } = question;
  if (!(load >= 0 && load < Number.MAX_SAFE_INTEGER && ahtSeconds >= 0 && ahtSeconds < Infinity)) return NaN;
  if (!(patienceSeconds > 0) || !targetsAreValid(question)) return NaN;
  if (load === 0) return Math.ceil(minimumStaff);
  if (ahtSeconds === 0) return NaN;
  return patienceSeconds === Infinity
    ? erlangCStaff(load, ahtSeconds, question)
    : erlangAStaff(load, ahtSeconds, patienceSeconds, question);
}
