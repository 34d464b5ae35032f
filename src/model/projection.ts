import {
  fitMethod,
  projectionMethods,
  projectRate,
  seasonLength,
  type FittedMethod,
  type ProjectionMethod,
} from './projectionMethods';

/** How a method did on months that it had not seen: the mean of |projected - actual| / actual. */
export interface HeldOutError {
  method: ProjectionMethod;
  /** Share of the actual; null where no month could be held out. */
  error: number | null;
}

/** The method chosen for a series, fitted to all of it, and how every candidate did. */
export interface ChosenMethod {
  fitted: FittedMethod;
  error: number | null;
  errors: HeldOutError[];
}

/** Months that a method must have seen before it is tried. */
const leastSeen = 3;
/** Below this many months only the last one is carried on: there is too little to choose by. */
export const fewMonths = 4;
/** From here on a year and three months to try it on are there, so that the same month of last year is a candidate. */
const seasonal = seasonLength + 3;

/**
 * Chooses the method with the least error on held-out months: from each month on (rolling origin) the next ones are
 * projected from what came before only, up to `ahead` of them. All candidates are tried on the same months; of equals
 * the simpler one is taken. With fewer than four months the last one is carried on. Rates in the order of time, at least
 * one; a month without calls has no relative error and is left out of it.
 */
export function chooseMethod(rates: readonly number[], ahead: number): ChosenMethod {
  const few = rates.length < fewMonths;
  const withSeason = rates.length >= seasonal;
  const candidates: ProjectionMethod[] = few
    ? ['last']
    : projectionMethods.filter((method) => method !== 'season' || withSeason);
  const first = few ? 1 : withSeason ? seasonLength : leastSeen;
  const errors = candidates.map((method) => ({ method, error: heldOutError(method, rates, first, ahead) }));
  const best = errors.reduce((least, one) =>
    one.error !== null && (least.error === null || one.error < least.error) ? one : least,
  );
  return { fitted: fitMethod(best.method, rates), error: best.error, errors };
}

function heldOutError(
  method: ProjectionMethod,
  rates: readonly number[],
  first: number,
  ahead: number,
): number | null {
  let [sum, count] = [0, 0];
  for (let seen = first; seen < rates.length; seen++) {
    const before = rates.slice(0, seen);
    const fitted = fitMethod(method, before);
    for (let step = 1; step <= Math.min(ahead, rates.length - seen); step++) {
      const actual = rates[seen + step - 1]!;
      if (actual <= 0) continue;
      sum += Math.abs(projectRate(fitted, before, step) - actual) / actual;
      count += 1;
    }
  }
  return count === 0 ? null : sum / count;
}
