/** A pass rate learned from so many people, with the range that so small a sample leaves open. */
export interface LearnedRate {
  /** Share who passed. */
  rate: number;
  /** Ends of the Wilson score interval. */
  low: number;
  high: number;
  /** People it was learned from. */
  sample: number;
}

/** Two-sided 90 %: the range that a planner would still act on. */
const z = 1.6448536269514722;

/**
 * The pass rate of a stage from actual numbers, with its Wilson score interval at 90 %, which holds its level for small
 * samples and near 0 and 1 where the usual interval fails. Null when nobody has stood at the stage; NaN for numbers
 * below 0 or more who passed than came. Source: E. B. Wilson, JASA 22 (1927).
 */
export function learnedRate(passed: number, came: number): LearnedRate | null {
  if (came === 0) return null;
  if (!(came > 0 && passed >= 0 && passed <= came)) return { rate: NaN, low: NaN, high: NaN, sample: came };
  const rate = passed / came;
  const scale = 1 + (z * z) / came;
  const middle = (rate + (z * z) / (2 * came)) / scale;
  const half = (z * Math.sqrt((rate * (1 - rate)) / came + (z * z) / (4 * came * came))) / scale;
  return { rate, low: Math.max(0, middle - half), high: Math.min(1, middle + half), sample: came };
}
