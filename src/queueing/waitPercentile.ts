import { isInDomain } from './erlangA';
import { virtualWait } from './virtualWait';

const STEPS = 100;
const LAST_BITS = 2 * Number.EPSILON;

/**
 * Wait percentile: the seconds within which the share `share` of callers reach an agent, had they the patience to stay.
 *
 * load: erlang, 0 or more; agents: 0 or more (real); ahtSeconds: above 0 (0 or more at zero load); share: 0 to 1;
 * patienceSeconds: above 0, default Infinity; it shortens the queue by those who leave it. NaN outside.
 * 0 while no more than `share` have to wait. Infinity for a share of 1 with any load, and where the queue never clears.
 * Relative error below 1e-10. The logarithm of the tail is concave in time, so Newton's steps cannot go astray: after
 * the first they close in from above. In overload they begin where the wait settles, patience x log(load / agents).
 */
export function waitPercentile(
  load: number,
  agents: number,
  ahtSeconds: number,
  share: number,
  patienceSeconds = Infinity,
): number {
  if (!isInDomain(load, agents, ahtSeconds, patienceSeconds, 0) || !(share >= 0 && share <= 1)) return NaN;
  if (load === 0) return 0;
  if (share === 1 || agents === 0) return Infinity;
  if (patienceSeconds === Infinity && agents <= load) return share === 0 ? 0 : Infinity;
  const allowed = 1 - share;
  const now = virtualWait(load, agents, ahtSeconds, patienceSeconds, 0);
  if (now.waiting / (now.immediate + now.waiting) <= allowed) return 0;
  let below = 0;
  let seconds = agents < load ? patienceSeconds * Math.log(load / agents) : 0;
  for (let step = 0; step < STEPS; step++) {
    const { immediate, waiting, late, density } = virtualWait(
      load,
      agents,
      ahtSeconds,
      patienceSeconds,
      seconds,
    );
    const excess = Math.log(late / (immediate + waiting) / allowed);
    if (excess >= 0) below = seconds;
    // Overshot to where the tail is below the smallest double: come back half way.
    const move = density === 0 || late === 0 ? (below - seconds) / 2 : (excess * late) / density;
    seconds += move;
    // An excess of a last bit or two is rounding, which would move far where the tail is nearly flat.
    if (Math.abs(excess) <= LAST_BITS || !(Math.abs(move) > 1e-13 * seconds)) break;
  }
  return seconds;
}
