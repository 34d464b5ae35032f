import { inverseErlangB } from './inverseErlangB';
import { patientWait, waitsForEver } from './patientWait';
import { sumIsCheap, waitBySum } from './waitBySum';
import { waitByIntegral } from './waitByIntegral';
import { NOBODY_WAITS, type VirtualWait } from './waitWeights';

/** Below this share of the parts it is made of, a difference of sums has lost two digits and is integrated instead. */
const CANCELLED = 1e-2;

/**
 * Weights of the virtual wait in M/M/n+M (Erlang A), or M/M/n (Erlang C) when patience is infinite (or beyond
 * some 1e150 handling times).
 *
 * load, agents, ahtSeconds, patienceSeconds above 0 (agents may be fractional, patience infinite); answerSeconds 0 or
 * more. noWait: weight of finding a free agent against finding all but one busy, by default 1 / B(agents - 1, load), as
 * for agents who take one caller at a time. Relative error below 1e-11 in every weight.
 * Infinite patience: closed form. Up to some 1,500 terms, and near balance at any size: the sums over the queue's states
 * (see waitSums). Otherwise: Gauss-Legendre
 * on the density exp(phi(t)), at a cost that does not grow with size.
 * Source: Palm; Mandelbaum and Zeltyn, Service engineering in action: the Palm/Erlang-A queue (2007).
 */
export function virtualWait(
  load: number,
  agents: number,
  ahtSeconds: number,
  patienceSeconds: number,
  answerSeconds: number,
  noWait = inverseErlangB(load, agents - 1),
): VirtualWait {
  if (noWait === Infinity) return NOBODY_WAITS;
  const ratio = patienceSeconds / ahtSeconds;
  if (waitsForEver(load, agents, ratio)) {
    return patientWait(load, agents, ahtSeconds, answerSeconds, noWait);
  }
  if (sumIsCheap(load, agents, ratio, answerSeconds / patienceSeconds)) {
    const wait = waitBySum(load, agents, ahtSeconds, patienceSeconds, answerSeconds, noWait);
    if (answerSeconds === 0 || wait.immediate + wait.earlyServed > CANCELLED * wait.served) return wait;
  }
  return waitByIntegral(load, agents, ahtSeconds, patienceSeconds, answerSeconds, noWait);
}
