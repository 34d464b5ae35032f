import { div, roundUp as whole } from '../figures/expression';
import { functionOf } from '../figures/functionOf';
import { roundUp } from '../rounding';

/** A stage of hiring, such as interview (面试): who stands there, and the share of them who go on. */
export interface Stage {
  name: string;
  /** Share who pass to the next stage, above 0 and at most 1. */
  passRate: number;
  /** Whether the yield counts this stage: the interview, or the first stage where none is named so, and all after it. */
  inYield: boolean;
  /** Whether this is the training that new joiners pass before they count as heads. */
  isTraining: boolean;
  /** Working days from this stage's start to the first working date of the month, 0 or more. Defaults to 0. */
  leadDays?: number;
  /** Cost of each person who stands here, 0 or more. Defaults to 0. */
  costPerCandidate?: number;
}

/** Yield: product of the pass rates from the interview to the last stage. 1 when no stage counts. */
export function yieldOf(stages: readonly Stage[]): number {
  return passing(stages.filter(({ inYield }) => inYield));
}

/** Share of starters who pass training; 1 when no training stage is listed. */
export function trainingPassRate(stages: readonly Stage[]): number {
  return passing(stages.filter(({ isTraining }) => isTraining));
}

function passing(stages: readonly Pick<Stage, 'passRate'>[]): number {
  return stages.reduce((product, { passRate }) => product * passRate, 1);
}

/**
 * People whom so many hires take on average where this share of them comes through: hires / yield. Hires are people, so
 * that the part of one counts as a whole one; the people are an average with its fraction, never rounded on the way.
 */
export const averageNeed = div(whole('hires'), 'yield');

/** The same of hires of 0 or more and a yield above 0 and at most 1: interviews (需面试), or people at any stage. */
export const averagePeople = functionOf(averageNeed, 'hires', 'yield');

/** The same as a count of people, rounded up once. */
export function wholePeople(hires: number, yieldShare: number): number {
  return roundUp(averagePeople(hires, yieldShare));
}

/** Share who come through from each stage to the end of all stages: the product of its pass rate and those after it. */
export function yieldFromEach(stages: readonly Pick<Stage, 'passRate'>[]): number[] {
  return stages.map((_, index) => passing(stages.slice(index)));
}
