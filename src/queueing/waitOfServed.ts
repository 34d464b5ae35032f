import { waitsForEver } from './patientWait';
import { overflows } from './waitBySum';
import { waitOfServedByIntegral } from './waitByIntegral';
import { sumOfTimes, sumOfWeights, sumsAreShort } from './waitSums';
import type { VirtualWait } from './waitWeights';

/**
 * Mean wait in seconds of the callers who wait and are served; apart from virtualWait, since it costs another sum and
 * only the ASA asks for it.
 *
 * load, agents, ahtSeconds, patienceSeconds above 0 (agents may be fractional, patience infinite). Infinity in overload
 * without abandonment. Relative error below 1e-12.
 */
export function waitOfServed(
  load: number,
  agents: number,
  ahtSeconds: number,
  patienceSeconds: number,
): number {
  const ratio = patienceSeconds / ahtSeconds;
  if (waitsForEver(load, agents, ratio)) return agents > load ? ahtSeconds / (agents - load) : Infinity;
  const arrivals = load * ratio;
  const c = agents * ratio;
  const spare = (agents - load) * ratio;
  if (!sumsAreShort(arrivals, spare) || overflows(load, agents, ratio)) {
    return patienceSeconds * waitOfServedByIntegral(load, agents, ratio);
  }
  return (patienceSeconds * sumOfTimes(arrivals, c)) / sumOfWeights(arrivals, c, spare);
}

/** ASA in seconds of a queue with this virtual wait: the mean over the answered, zero waits included. */
export function asaOf(
  wait: VirtualWait,
  load: number,
  agents: number,
  ahtSeconds: number,
  patienceSeconds: number,
): number {
  if (wait.served === 0) return 0;
  const share = wait.served / (wait.immediate + wait.served);
  return share * waitOfServed(load, agents, ahtSeconds, patienceSeconds);
}
