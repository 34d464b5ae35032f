import { roundUp } from '../rounding';

/** A stage of hiring, such as interview (面试): who stands there, and the share of them who go on. */
export interface Stage {
  name: string;
  /** Share who pass to the next stage, above 0 and at most 1. */
  passRate: number;
  /** Whether the yield from interview to reporting counts this stage. */
  inYield: boolean;
  /** Whether this is the training that new joiners pass before they count as heads. */
  isTraining: boolean;
  /** Working days from this stage's start to the first working date of the month, 0 or more. Defaults to 0. */
  leadDays?: number;
  /** Cost of each person who stands here, 0 or more. Defaults to 0. */
  costPerCandidate?: number;
}

/** Yield: product of the pass rates from interview to reporting for work (报到). 1 when no stage counts. */
export function yieldOf(stages: readonly Stage[]): number {
  return stages.reduce((product, stage) => (stage.inYield ? product * stage.passRate : product), 1);
}

/** Share of joiners who pass training; 1 when no training stage is listed. */
export function trainingPassRate(stages: readonly Stage[]): number {
  return stages.reduce((product, stage) => (stage.isTraining ? product * stage.passRate : product), 1);
}

/** Interviews (需面试) that so many hires need on average: hires / yield, with the fraction. Yield above 0, at most 1. */
export function interviewNeed(hires: number, yieldShare: number): number {
  return hires / yieldShare;
}

/**
 * Quota at each stage, first stage first: people who must stand there so that `hires` come out at the end. Each is
 * the next stage's quota divided by this stage's pass rate and rounded up, from the last stage back to the first.
 */
export function stageQuotas(hires: number, passRates: readonly number[]): number[] {
  const quotas: number[] = [];
  let next = hires;
  for (const passRate of [...passRates].reverse()) {
    next = roundUp(next / passRate);
    quotas.push(next);
  }
  return quotas.reverse();
}

/** Share who come through from each stage to the end of all stages: the product of its pass rate and those after it. */
export function yieldFromEach(stages: readonly Pick<Stage, 'passRate'>[]): number[] {
  const yields: number[] = [];
  let product = 1;
  for (const { passRate } of [...stages].reverse()) yields.push((product *= passRate));
  return yields.reverse();
}
