import { delayMarch } from './delayMarch';
import { delayQuantile } from './delayQuantile';

/** Up to so many callers ahead the delays are marched through one by one; beyond, the quantile is sought directly. */
const SHORT_MARCH = 100;

/**
 * The delay to announce to a caller who finds all agents busy and `waitingAhead` callers waiting, so that it is met with
 * probability `coverage`: that quantile of the sum of waitingAhead + 1 exponential times, in seconds.
 *
 * agents: above 0 (real); ahtSeconds: above 0; waitingAhead: a whole number, 0 or more; coverage: 0 to 1;
 * patienceSeconds: mean patience of the callers ahead, above 0, default Infinity (they all stay). NaN outside. 0 for
 * coverage 0, Infinity for coverage 1.
 * Relative accuracy 1e-12. Up to 100 ahead see delayMarch, beyond delayQuantile.
 */
export function announcedDelay(
  agents: number,
  ahtSeconds: number,
  waitingAhead: number,
  coverage: number,
  patienceSeconds = Infinity,
): number {
  if (!(agents > 0 && agents < Infinity && ahtSeconds > 0 && ahtSeconds < Infinity)) return NaN;
  if (!(Number.isInteger(waitingAhead) && waitingAhead >= 0)) return NaN;
  if (!(coverage >= 0 && coverage <= 1 && patienceSeconds > 0)) return NaN;
  if (coverage === 0) return 0;
  if (coverage === 1) return Infinity;
  const leaving = ahtSeconds / patienceSeconds;
  const delay =
    waitingAhead <= SHORT_MARCH
      ? marched(agents, leaving, waitingAhead, coverage)
      : delayQuantile(agents, leaving, waitingAhead, coverage);
  return delay * ahtSeconds;
}

function marched(agents: number, leaving: number, waitingAhead: number, coverage: number): number {
  const nextDelay = delayMarch(agents, leaving, coverage);
  for (let k = 0; k < waitingAhead; k++) nextDelay();
  return nextDelay();
}
