/** Ways to carry a series of monthly rates on. */
export const projectionMethods = ['last', 'mean', 'smoothing', 'trend', 'damped', 'season'] as const;
export type ProjectionMethod = (typeof projectionMethods)[number];

/**
 * A method fitted to a series, as the weights by which its months count: the rate h months on is the sum of each month's
 * (level + steps(h) × trend) × rate. Every method here is such a sum, so that a cell can show it and a planner check it.
 * The season alone takes the same month of the year before, which needs no weights.
 */
export interface FittedMethod {
  method: ProjectionMethod;
  level: readonly number[];
  trend: readonly number[];
  /** How many steps of the trend are taken in so many months. */
  steps(ahead: number): number;
}

/** Months of a year: fewer tell nothing of a season. */
export const seasonLength = 12;

/** By how much a damped trend fades from month to month. */
const damping = 0.85;

const noTrend = (length: number): number[] => Array.from({ length }, () => 0);
const noSteps = (): number => 0;
const tenths = Array.from({ length: 9 }, (_, index) => (index + 1) / 10);

/** Fits a method to rates in the order of time, at least one of them; the damped trend and the line need two. */
export function fitMethod(method: ProjectionMethod, rates: readonly number[]): FittedMethod {
  const count = rates.length;
  switch (method) {
    case 'last':
      return {
        method,
        level: rates.map((_, i) => (i === count - 1 ? 1 : 0)),
        trend: noTrend(count),
        steps: noSteps,
      };
    case 'mean':
      return { method, level: rates.map(() => 1 / count), trend: noTrend(count), steps: noSteps };
    case 'smoothing':
      return { method, level: smoothed(rates), trend: noTrend(count), steps: noSteps };
    case 'trend':
      return { method, ...straightLine(count), steps: (ahead) => ahead };
    case 'damped':
      return { method, ...dampedTrend(rates), steps: dampedSteps };
    case 'season':
      return { method, level: noTrend(count), trend: noTrend(count), steps: noSteps };
  }
}

/** The rate so many months after the last one, 1 or more; never below 0. */
export function projectRate(fitted: FittedMethod, rates: readonly number[], ahead: number): number {
  if (fitted.method === 'season')
    return rates[rates.length - seasonLength + ((ahead - 1) % seasonLength)] ?? NaN;
  const steps = fitted.steps(ahead);
  const sum = rates.reduce((all, rate, i) => all + (fitted.level[i]! + steps * fitted.trend[i]!) * rate, 0);
  return Math.max(0, sum);
}

/** Simple exponential smoothing, begun at the first month; the constant with the least squared one-month errors. */
function smoothed(rates: readonly number[]): number[] {
  const error = (constant: number): number => {
    let [level, sum] = [rates[0]!, 0];
    for (const rate of rates.slice(1)) {
      sum += (rate - level) ** 2;
      level += constant * (rate - level);
    }
    return sum;
  };
  const constant = leastOf(tenths, error);
  return rates.map((_, i) => {
    const rest = (1 - constant) ** (rates.length - 1 - i);
    return i === 0 ? rest : constant * rest;
  });
}

/** The least-squares line, its level taken at the last month. */
function straightLine(count: number): { level: number[]; trend: number[] } {
  const middle = (count - 1) / 2;
  const spread = (count * (count * count - 1)) / 12;
  const trend = Array.from({ length: count }, (_, i) => (spread === 0 ? 0 : (i - middle) / spread));
  return { level: trend.map((weight) => 1 / count + weight * (count - 1 - middle)), trend };
}

/** Holt's trend, damped (Gardner and McKenzie 1985): level and trend are followed as weights of the months. */
function dampedTrend(rates: readonly number[]): { level: number[]; trend: number[] } {
  const constants = [0.2, 0.4, 0.6, 0.8].flatMap((a) => [0.1, 0.3, 0.5].map((b) => [a, b] as const));
  const error = ([a, b]: readonly [number, number]): number => {
    let [level, trend, sum] = [rates[0]!, (rates[1] ?? rates[0]!) - rates[0]!, 0];
    for (const rate of rates.slice(1)) {
      const expected = level + damping * trend;
      sum += (rate - expected) ** 2;
      const next = expected + a * (rate - expected);
      trend = b * (next - level) + (1 - b) * damping * trend;
      level = next;
    }
    return sum;
  };
  const [a, b] = leastOf(constants, error);
  let level: number[] = rates.map((_, i) => (i === 0 ? 1 : 0));
  let trend: number[] = rates.map((_, i) => (rates.length < 2 ? 0 : i === 0 ? -1 : i === 1 ? 1 : 0));
  for (let t = 1; t < rates.length; t++) {
    const expected = level.map((weight, i) => weight + damping * trend[i]!);
    const next = expected.map((weight, i) => (1 - a) * weight + (i === t ? a : 0));
    const before = level;
    trend = trend.map((weight, i) => b * (next[i]! - before[i]!) + (1 - b) * damping * weight);
    level = next;
  }
  return { level, trend };
}

function dampedSteps(ahead: number): number {
  return (damping * (1 - damping ** ahead)) / (1 - damping);
}

function leastOf<T>(choices: readonly T[], error: (choice: T) => number): T {
  return choices.reduce((best, one) => (error(one) < error(best) ? one : best));
}
