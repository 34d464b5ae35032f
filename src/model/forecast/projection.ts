import {
  fitMethod,
  projectionMethods,
  projectRate,
  type FittedMethod,
  type ProjectionMethod,
} from './projectionMethods';
import { leastForIndices, seasonLength } from './seasonalIndices';

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

/**
 * How far off a projected rate is for the month of an index, as a share of what came, where the months before the index
 * `seen` were known; null where nothing came.
 */
export type HeldOutJudge = (projected: number, at: number, seen: number) => number | null;

/** How far off what was projected is, as a share of what came; null where nothing came. */
export function relativeError(projected: number, actual: number): number | null {
  return actual <= 0 ? null : Math.abs(projected - actual) / actual;
}

/** Months that a method must have seen before it is tried. */
const leastSeen = 3;
/** Months at the least that a method is tried on. */
const leastTried = 3;
/** Below this many months only the last one is carried on: there is too little to choose by. */
export const fewMonths = 4;

/** A method that did better by less than this share did no better: it is rounding. */
const rounding = 1e-9;

/**
 * Chooses the method with the least error on held-out months: from each month on (rolling origin) the next ones are
 * projected from what came before only, up to `ahead` of them. All candidates are tried on the same months; of equals
 * the simpler one is taken. With fewer than four months the last one is carried on; the same month of last year is a
 * candidate once a year and a quarter are there, seasonal indices once there are two years and a quarter. Rates in the
 * order of time, at least one; a month without calls has no relative error and is left out of it. `among` are the
 * methods to choose from, all of them unless told otherwise; `errorOf` judges a projected rate where the rates are not all
 * that comes.
 */
export function chooseMethod(
  rates: readonly number[],
  ahead: number,
  among: readonly ProjectionMethod[] = projectionMethods,
  errorOf: HeldOutJudge = (projected, at) => relativeError(projected, rates[at]!),
): ChosenMethod {
  const { methods, first } = candidates(rates.length, among);
  const errors = methods.map((method) => ({
    method,
    error: heldOutError(method, rates, { first, ahead, errorOf }),
  }));
  const best = errors.reduce((least, one) => (isBetter(one.error, least.error) ? one : least));
  return { fitted: fitMethod(best.method, rates), error: best.error, errors };
}

/** The methods that so many months are enough for, and how many the first of them must have seen. */
function candidates(
  months: number,
  among: readonly ProjectionMethod[],
): { methods: readonly ProjectionMethod[]; first: number } {
  const needs = (method: ProjectionMethod): number => {
    if (method === 'season' || method === 'growth') return seasonLength;
    return method === 'seasonalSmoothing' || method === 'seasonalTrend' ? leastForIndices : leastSeen;
  };
  if (months < fewMonths) return { methods: ['last'], first: 1 };
  const methods = among.filter(
    (method) => needs(method) === leastSeen || months >= needs(method) + leastTried,
  );
  return { methods, first: Math.max(...methods.map(needs)) };
}

function isBetter(error: number | null, than: number | null): boolean {
  return error !== null && (than === null || error < than * (1 - rounding));
}

function heldOutError(
  method: ProjectionMethod,
  rates: readonly number[],
  { first, ahead, errorOf }: { first: number; ahead: number; errorOf: HeldOutJudge },
): number | null {
  let [sum, count] = [0, 0];
  for (let seen = first; seen < rates.length; seen++) {
    const before = rates.slice(0, seen);
    const fitted = fitMethod(method, before);
    for (let step = 1; step <= Math.min(ahead, rates.length - seen); step++) {
      const error = errorOf(projectRate(fitted, before, step), seen + step - 1, seen);
      if (error === null) continue;
      sum += error;
      count += 1;
    }
  }
  return count === 0 ? null : sum / count;
}
