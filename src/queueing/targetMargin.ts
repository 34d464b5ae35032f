import type { StaffTargets } from './staffTargets';
import type { VirtualWait } from './waitWeights';

/** The targets that can bind, in the order in which a tie between them is told. */
export type BindingTarget = 'serviceLevel' | 'asa' | 'abandonRate' | 'occupancy';

/** How far one target is met, on the scale of its log-odds (ASA and occupancy: their logarithms): 0 exactly, below 0 not. */
export interface TargetMargin {
  target: BindingTarget;
  margin: number;
}

/**
 * Margins of the targets that are given, for one queue's virtual wait. Log-odds run nearly straight in the number of
 * agents, which is what makes a search by secants quick. A target that cannot fail (service level 0, abandonment or
 * occupancy 1) is left out.
 */
export function targetMargins(
  wait: VirtualWait,
  load: number,
  agents: number,
  targets: StaffTargets,
): TargetMargin[] {
  const { serviceLevel, definition = 'offered', maxAsaSeconds, maxAbandonRate, maxOccupancy } = targets;
  const margins: TargetMargin[] = [];
  const answered = wait.immediate + wait.served;
  if (serviceLevel !== undefined && serviceLevel > 0) {
    const missed =
      definition === 'offered'
        ? wait.lost + wait.lateServed
        : definition === 'answered'
          ? wait.lateServed
          : wait.lateStaying;
    const odds = Math.log((wait.immediate + wait.earlyServed) / missed);
    margins.push({ target: 'serviceLevel', margin: odds - logOdds(serviceLevel) });
  }
  if (maxAsaSeconds !== undefined) {
    margins.push({ target: 'asa', margin: Math.log((maxAsaSeconds * answered) / wait.servedSeconds) });
  }
  if (maxAbandonRate !== undefined && maxAbandonRate < 1) {
    margins.push({ target: 'abandonRate', margin: logOdds(maxAbandonRate) - Math.log(wait.lost / answered) });
  }
  if (maxOccupancy !== undefined && maxOccupancy < 1) {
    const busy = (load * answered) / (wait.immediate + wait.waiting);
    margins.push({ target: 'occupancy', margin: Math.log((maxOccupancy * agents) / busy) });
  }
  return margins;
}

/** The margin of the target met least well; Infinity when none can fail. */
export function leastMargin(margins: readonly TargetMargin[]): number {
  let least = Infinity;
  for (const { margin } of margins) if (!(margin >= least)) least = margin;
  return least;
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}
