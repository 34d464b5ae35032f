import { smoothingWeights } from './exponentialSmoothing';
import { seasonalIndices, seasonLength } from './seasonalIndices';

/** Ways to carry a series of monthly rates on, the simpler ones first. */
export const projectionMethods = [
  'last',
  'mean',
  'smoothing',
  'trend',
  'damped',
  'season',
  'growth',
  'seasonalSmoothing',
  'seasonalTrend',
] as const;
export type ProjectionMethod = (typeof projectionMethods)[number];

/**
 * A method fitted to a series, as the weights by which its months count, so that cells can show it and a planner check
 * it. The rate h months on is the sum of each month's (level + steps(h) × trend) × rate, times the index of the month of
 * the year. From last year, it is instead the same month's rate of the year before, times the growth: the months weighted
 * by level over those weighted by trend.
 */
export interface FittedMethod {
  method: ProjectionMethod;
  level: readonly number[];
  trend: readonly number[];
  /** How many steps of the trend are taken in so many months. */
  steps(ahead: number): number;
  /** The seasonal index of the month so many months on; 1 without a season. */
  index(ahead: number): number;
  fromLastYear: boolean;
}

/** By how much a damped trend fades from month to month. */
const damping = 0.85;
/** The growth on last year is measured over half a year: enough to even out, recent enough to hold. */
const growthMonths = 6;

const noSteps = (): number => 0;
const noIndex = (): number => 1;
const noWeights = (rates: readonly number[]): number[] => rates.map(() => 0);

/** Fits a method to rates in the order of time, at least one of them. Without two years an index is 1 in every month. */
export function fitMethod(method: ProjectionMethod, rates: readonly number[]): FittedMethod {
  const none = noWeights(rates);
  const plain = { method, trend: none, steps: noSteps, index: noIndex, fromLastYear: false };
  switch (method) {
    case 'last':
      return { ...plain, level: rates.map((_, i) => (i === rates.length - 1 ? 1 : 0)) };
    case 'mean':
      return { ...plain, level: rates.map(() => 1 / rates.length) };
    case 'smoothing':
      return { ...plain, level: smoothingWeights(rates, null).level };
    case 'trend':
      return { ...plain, ...straightLine(rates.length), steps: (ahead) => ahead };
    case 'damped':
      return { ...plain, ...smoothingWeights(rates, damping), steps: dampedSteps };
    case 'season':
      return { ...plain, level: none, fromLastYear: true };
    case 'growth':
      return { ...plain, ...yearApart(rates), fromLastYear: true };
    case 'seasonalSmoothing':
      return seasonal(method, 'smoothing', rates);
    case 'seasonalTrend':
      return seasonal(method, 'trend', rates);
  }
}

/** The rate so many months after the last one, 1 or more; never below 0. */
export function projectRate(fitted: FittedMethod, rates: readonly number[], ahead: number): number {
  if (fitted.fromLastYear) {
    const lastYear = rates[rates.length - monthsBack(ahead) + ahead - 1];
    return (lastYear ?? NaN) * growthOf(fitted, rates);
  }
  const steps = fitted.steps(ahead);
  const sum = rates.reduce((all, rate, i) => all + (fitted.level[i]! + steps * fitted.trend[i]!) * rate, 0);
  return Math.max(0, sum * fitted.index(ahead));
}

/** How far back the same month lies that is known: a year, or more for months beyond the next year. */
export function monthsBack(ahead: number): number {
  return seasonLength * Math.ceil(ahead / seasonLength);
}

/** The growth on last year; 1 where no month has one of the year before to be compared with, or that had no calls. */
export function growthOf({ level, trend }: FittedMethod, rates: readonly number[]): number {
  const weighted = (weights: readonly number[]): number =>
    rates.reduce((sum, rate, i) => sum + weights[i]! * rate, 0);
  const before = weighted(trend);
  return before === 0 ? 1 : weighted(level) / before;
}

/** The least-squares line, its level taken at the last month. */
function straightLine(count: number): { level: number[]; trend: number[] } {
  const middle = (count - 1) / 2;
  const spread = (count * (count * count - 1)) / 12;
  const trend = Array.from({ length: count }, (_, i) => (spread === 0 ? 0 : (i - middle) / spread));
  return { level: trend.map((weight) => 1 / count + weight * (count - 1 - middle)), trend };
}

/** The last months and the same ones a year before, as many as there are of both up to half a year. */
function yearApart(rates: readonly number[]): { level: number[]; trend: number[] } {
  const compared = Math.max(0, Math.min(growthMonths, rates.length - seasonLength));
  const from = rates.length - compared;
  return {
    level: rates.map((_, i) => (i >= from ? 1 / compared : 0)),
    trend: rates.map((_, i) =>
      i >= from - seasonLength && i < rates.length - seasonLength ? 1 / compared : 0,
    ),
  };
}

/** A method on rates with the season taken out by its indices, which are put back into what is to come. */
function seasonal(method: ProjectionMethod, inner: ProjectionMethod, rates: readonly number[]): FittedMethod {
  const indices = seasonalIndices(rates);
  if (indices === null) return { ...fitMethod(inner, rates), method };
  const at = (month: number): number => indices[month % seasonLength]!;
  const fitted = fitMethod(
    inner,
    rates.map((rate, i) => rate / at(i)),
  );
  return {
    ...fitted,
    method,
    level: fitted.level.map((weight, i) => weight / at(i)),
    trend: fitted.trend.map((weight, i) => weight / at(i)),
    index: (ahead) => at(rates.length + ahead - 1),
  };
}

function dampedSteps(ahead: number): number {
  return (damping * (1 - damping ** ahead)) / (1 - damping);
}
