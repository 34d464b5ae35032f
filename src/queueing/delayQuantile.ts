import { delayMass } from './delayMass';
import { rootBetween } from './rootBetween';

/** Doublings of the reach around the mode; a score falls by orders of magnitude with each. */
const MOST_REACHES = 400;
/** Callers who leave so fast are gone at once; keeps the squares of rates within the doubles. */
const HASTIEST = 1e140;

/**
 * The coverage-quantile of D_k = sum of Exp(agents + i x leaving), i = 0..k, for many callers ahead (k of 100 or more), in
 * handling times. agents above 0; leaving 0 or more; coverage between 0 and 1.
 *
 * exp(-leaving D) is Beta(agents / leaving, k + 1), and agents x D Gamma(k + 1) where nobody leaves; the masses of that
 * density below and above t are brought to the odds of the coverage. Relative error below 1e-12 at a cost that does not
 * grow with k. Library inverses are no help this far out: @stdlib's incomplete gamma 0.3.1 is off by 1e-3 near its
 * median from about 500 on.
 */
export function delayQuantile(agents: number, leaving: number, k: number, coverage: number): number {
  // In units of the time between two callers served, so that no rate is squared beyond the doubles.
  return inServiceTimes(Math.min(leaving / agents, HASTIEST), k, coverage) / agents;
}

function inServiceTimes(leaving: number, k: number, coverage: number): number {
  const mode = leaving === 0 ? k : Math.log1p(k * leaving) / leaving;
  const sigma = 1 / Math.sqrt(leaving + 1 / k);
  const logOdds = Math.log(coverage) - Math.log1p(-coverage);
  const density = { agents: 1, leaving, k, mode };
  const score = (t: number): number => delayMass(density, t, -1) - delayMass(density, t, 1) - logOdds;
  let [low, high] = [mode, mode];
  let reach = sigma;
  for (let step = 0; step < MOST_REACHES && score(low) >= 0; step++, reach *= 2) {
    low = Math.max(mode - reach, low / 2);
  }
  reach = sigma;
  for (let step = 0; step < MOST_REACHES && score(high) < 0; step++, reach *= 2) high = mode + reach;
  return rootBetween(score, low, high);
}
