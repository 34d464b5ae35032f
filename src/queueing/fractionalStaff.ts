import { anyTargetCanFail, queueScore } from './queueScore';
import { requiredStaff, type StaffQuestion } from './requiredStaff';
import { rootBetween } from './rootBetween';

/**
 * Fractional staff: the continuous number of agents at which the targets are just met, by the continuous extension of
 * the Erlang formulas. At most requiredStaff for the same question, and above it less one.
 *
 * Same ranges and errors as requiredStaff. Where only the load binds (no target, callers who wait for ever) it is the
 * load itself, which the staff must exceed. Relative accuracy 1e-12.
 */
export function fractionalStaff(question: StaffQuestion): number {
  const { load, ahtSeconds, patienceSeconds = Infinity, minimumStaff = 0 } = question;
  const whole = requiredStaff(question);
  if (!(whole < Infinity)) return whole;
  if (load === 0) return minimumStaff;
  const stable = patienceSeconds === Infinity ? load : 0;
  const floor = Math.max(stable, minimumStaff);
  if (!anyTargetCanFail(question)) return floor;
  const score = (agents: number): number => queueScore(load, agents, ahtSeconds, patienceSeconds, question);
  // Fewer than whole - 1 do not meet the targets: only a minimum above that needs to be looked at.
  const met = floor > Math.max(stable, whole - 1) && score(floor) >= 0;
  return met ? floor : rootBetween(score, Math.max(floor, whole - 1), whole);
}
