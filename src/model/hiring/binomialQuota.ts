import { roundUp } from '../rounding';

/** Sizes above this are no quota that anybody fills; the search ends here with NaN. */
const mostPeople = 1e9;

/** A chance that falls short of the confidence by no more than this has met it: rounding noise never adds a person. */
export const confidenceNoise = 1e-9;

/** A term of the binomial sum so small against the sum changes no digit of it. */
const negligible = 1e-18;

/**
 * Probability that of `people` who each pass with share `yieldShare` at least `hires` pass: P(Binomial >= hires).
 * Whole numbers of 0 or more, share from 0 to 1; NaN outside. Relative error below 1e-10 where it is above 1e-300.
 */
export function chanceOfHires(people: number, yieldShare: number, hires: number): number {
  const whole = Number.isInteger(people) && Number.isInteger(hires) && people >= 0 && hires >= 0;
  if (!whole || !(yieldShare >= 0 && yieldShare <= 1)) return NaN;
  if (hires === 0) return 1;
  if (people < hires || yieldShare === 0) return 0;
  if (yieldShare === 1) return 1;
  return partFrom(hires, people, yieldShare);
}

/**
 * The part of the binomial distribution that lies from `hires` on. Its terms are taken against the largest, from that one
 * outwards, and divided by their sum: no factorial or power can leave the doubles, however many people there are. The
 * steps grow with the square root of the people only, since terms beyond count for nothing.
 */
function partFrom(hires: number, people: number, yieldShare: number): number {
  const odds = yieldShare / (1 - yieldShare);
  const likeliest = Math.min(people, Math.floor((people + 1) * yieldShare));
  let [from, below] = [0, 0];
  for (let passed = likeliest, term = 1; term > from * negligible; passed++) {
    if (passed >= hires) from += term;
    else below += term;
    term *= ((people - passed) / (passed + 1)) * odds;
  }
  for (let passed = likeliest, term = 1; ; passed--) {
    term *= passed / (people - passed + 1) / odds;
    if (term <= (from + below) * negligible) return from / (from + below);
    if (passed > hires) from += term;
    else below += term;
  }
}

/**
 * Quota at a confidence: the smallest number of people of whom, with probability `confidence` (0 to below 1), at least
 * `hires` come through at this yield (above 0, at most 1). 10 hires at 40 % take 25 people on average but 33 for 90 %.
 * Fractions of hires count as a whole one, and a chance within 1e-9 of the confidence has met it. NaN outside the ranges.
 */
export function binomialQuota(hires: number, yieldShare: number, confidence: number): number {
  const inRange = hires >= 0 && yieldShare > 0 && yieldShare <= 1 && confidence >= 0 && confidence < 1;
  if (!inRange) return NaN;
  const wanted = roundUp(hires);
  const enough = (people: number): boolean =>
    chanceOfHires(people, yieldShare, wanted) >= confidence - confidenceNoise;
  if (enough(wanted)) return wanted;
  let [low, high] = [wanted, Math.max(wanted + 1, Math.ceil(wanted / yieldShare))];
  while (!enough(high)) {
    low = high;
    high *= 2;
    if (high > mostPeople) return NaN;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
