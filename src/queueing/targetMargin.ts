import type { StaffTargets } from './staffTargets';
import type { VirtualWait } from './waitWeights';

// Bound once: where the global is a sandbox each look-up of Math costs more than the function.
const { log } = Math;

/** The targets that can bind, in the order in which a tie between them is told. */
export const BINDING_TARGETS = ['serviceLevel', 'asa', 'abandonRate', 'occupancy'] as const;

export type BindingTarget = (typeof BINDING_TARGETS)[number];

/**
 * How far one target is met by a queue, on the scale of its log-odds (ASA and occupancy: their logarithms): 0 exactly,
 * below 0 not. Infinity for a target that is not given or cannot fail (service level 0, abandonment or occupancy 1).
 *
 * asaSeconds matters only where there is a target for it (it costs a sum of its own).
 * Log-odds run nearly straight in the number of agents, which is what makes a search by secants quick.
 */
export function targetMargin(
  target: BindingTarget,
  wait: VirtualWait,
  load: number,
  agents: number,
  targets: StaffTargets,
  asaSeconds: number,
): number {
  const answered = wait.immediate + wait.served;
  if (target === 'serviceLevel') {
    const { serviceLevel = 0 } = targets;
    if (serviceLevel === 0) return Infinity;
    return log((wait.immediate + wait.earlyServed) / missed(wait, targets)) - logOdds(serviceLevel);
  }
  if (target === 'asa') {
    if (targets.maxAsaSeconds === undefined) return Infinity;
    return log(targets.maxAsaSeconds / asaSeconds);
  }
  if (target === 'abandonRate') {
    const { maxAbandonRate = 1 } = targets;
    return maxAbandonRate === 1 ? Infinity : logOdds(maxAbandonRate) - log(wait.lost / answered);
  }
  const { maxOccupancy = 1 } = targets;
  if (maxOccupancy === 1) return Infinity;
  // Weights by weights, since those of a queue where hardly anybody waits come near the largest double.
  return log(((maxOccupancy * agents) / load) * ((wait.immediate + wait.waiting) / answered));
}

/** The margin of the target met least well; Infinity when none can fail. */
export function leastMargin(
  wait: VirtualWait,
  load: number,
  agents: number,
  targets: StaffTargets,
  asaSeconds: number,
): number {
  let least = Infinity;
  for (const target of BINDING_TARGETS) {
    const margin = targetMargin(target, wait, load, agents, targets, asaSeconds);
    if (!(margin >= least)) least = margin;
  }
  return least;
}

/** Weight of the calls that count against the service level. */
function missed(wait: VirtualWait, { definition = 'offered' }: StaffTargets): number {
  if (definition === 'answered') return wait.lateServed;
  return definition === 'net' ? wait.lateStaying : wait.lost + wait.lateServed;
}

function logOdds(share: number): number {
  return log(share / (1 - share));
}
