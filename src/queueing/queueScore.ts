import { patientScore } from './patientScore';
import type { StaffTargets } from './staffTargets';
import { leastMargin } from './targetMargin';
import { TIE } from './tie';
import { virtualWait } from './virtualWait';
import { asaOf } from './waitOfServed';

/**
 * By how much a queue meets the least well met of its targets, in log-odds: 0 or more is met (ties included), below 0 is
 * not. Infinity when no target can fail. The minimum staff is not looked at.
 *
 * load, agents, ahtSeconds, patienceSeconds above 0; targets valid. Rises with agents, falls with load and with AHT.
 */
export function queueScore(
  load: number,
  agents: number,
  ahtSeconds: number,
  patienceSeconds: number,
  targets: StaffTargets,
): number {
  if (patienceSeconds === Infinity) return patientScore(load, agents, ahtSeconds, targets);
  const wait = virtualWait(load, agents, ahtSeconds, patienceSeconds, targets.answerSeconds ?? 0);
  const asaSeconds =
    targets.maxAsaSeconds === undefined ? 0 : asaOf(wait, load, agents, ahtSeconds, patienceSeconds);
  return leastMargin(wait, load, agents, targets, asaSeconds) + TIE;
}

/** Whether any target can fail at all. */
export function anyTargetCanFail(targets: StaffTargets): boolean {
  const { serviceLevel = 0, maxAbandonRate = 1, maxAsaSeconds, maxOccupancy = 1 } = targets;
  return serviceLevel > 0 || maxAbandonRate < 1 || maxAsaSeconds !== undefined || maxOccupancy < 1;
}

/** Whether some target is beyond any staff, given calls; callers who wait for ever meet any abandonment target. */
export function someTargetIsImpossible(targets: StaffTargets, patienceSeconds: number): boolean {
  const { serviceLevel = 0, maxAbandonRate = 1, maxAsaSeconds = 1, maxOccupancy = 1 } = targets;
  const noneMayAbandon = maxAbandonRate === 0 && patienceSeconds < Infinity;
  return serviceLevel === 1 || noneMayAbandon || maxAsaSeconds === 0 || maxOccupancy === 0;
}
