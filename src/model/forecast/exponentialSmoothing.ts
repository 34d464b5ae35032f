/** Level and trend of a series after its last month. */
interface State {
  level: number;
  trend: number;
}

/** The constants of exponential smoothing: how much of each month's error goes into the level and into the trend. */
export interface SmoothingConstants {
  level: number;
  trend: number;
}

/** A fitted smoothing as the weights by which each month counts in the level and in the trend after the last one. */
export interface SmoothingWeights {
  level: number[];
  trend: number[];
  constants: SmoothingConstants;
}

/** How a trend goes on: not at all, or fading by this factor from month to month. */
export type Damping = number | null;

/** First steps of the search for the constants, then each halved so often. */
const firstStep = 0.1;
const halvings = 5;

/** Below this share of its size a determinant says that a first trend cannot be told. */
const singular = 1e-10;

/**
 * Exponential smoothing in its error-correction form, ETS(A,N,N), or with a damped trend, ETS(A,Ad,N): the constants, and
 * the level and trend to begin with, are those with the least sum of squared one-month errors, which is the greatest
 * likelihood under normal errors. The constants are searched to 0.005, the trend's never above the level's; given these
 * the beginning is a linear least-squares fit, so that the result is a sum of weighted months.
 * Rates in the order of time, at least one; a trend needs two and is 0 with one. Source: Hyndman, Koehler, Ord and
 * Snyder, Forecasting with Exponential Smoothing (2008).
 */
export function smoothingWeights(rates: readonly number[], damping: Damping): SmoothingWeights {
  const withTrend = damping !== null && rates.length > 1;
  const fade = withTrend ? damping : null;
  const constants = leastSquares((one) => smooth(rates, one, fade).squares, withTrend);
  const states = rates.map((_, month) => {
    const unit = rates.map((__, index) => (index === month ? 1 : 0));
    return smooth(unit, constants, fade).state;
  });
  return { constants, level: states.map(({ level }) => level), trend: states.map(({ trend }) => trend) };
}

/** The constants with the least error: on a grid first, then nearer and nearer around the best so far. */
function leastSquares(
  squaresOf: (constants: SmoothingConstants) => number,
  withTrend: boolean,
): SmoothingConstants {
  const tenths = Array.from({ length: 11 }, (_, index) => index * firstStep);
  let best = { constants: { level: 0, trend: 0 }, squares: squaresOf({ level: 0, trend: 0 }) };
  const attempt = (level: number, trend: number): void => {
    if (level < 0 || level > 1 || trend < 0 || trend > level) return;
    const squares = squaresOf({ level, trend });
    if (squares < best.squares) best = { constants: { level, trend }, squares };
  };
  for (const level of tenths) for (const trend of withTrend ? tenths : [0]) attempt(level, trend);
  for (let halving = 1; halving <= halvings; halving++) {
    const { level, trend } = best.constants;
    const step = firstStep / 2 ** halving;
    for (const up of [-step, 0, step])
      for (const along of withTrend ? [-step, 0, step] : [0]) attempt(level + up, trend + along);
  }
  return best.constants;
}

/** Smooths with the first level and trend that fit best; their part of every error is followed beside the months' own. */
function smooth(
  rates: readonly number[],
  constants: SmoothingConstants,
  damping: Damping,
): { squares: number; state: State } {
  const own: State = { level: 0, trend: 0 };
  const ofLevel: State = { level: 1, trend: 0 };
  const ofTrend: State = { level: 0, trend: 1 };
  const fade = damping ?? 0;
  const errors: [own: number, ofLevel: number, ofTrend: number][] = [];
  for (const rate of rates)
    errors.push([
      step(own, rate, constants, fade),
      step(ofLevel, 0, constants, fade),
      step(ofTrend, 0, constants, fade),
    ]);
  const [level, trend] = beginning(errors, damping !== null);
  return {
    squares: errors.reduce((sum, [e, l, t]) => sum + (e + level * l + trend * t) ** 2, 0),
    state: {
      level: own.level + level * ofLevel.level + trend * ofTrend.level,
      trend: own.trend + level * ofLevel.trend + trend * ofTrend.trend,
    },
  };
}

/** One month on, in place: thousands of these are taken to find the constants. Returns the month's error. */
function step(state: State, rate: number, constants: SmoothingConstants, fade: number): number {
  const expected = state.level + fade * state.trend;
  const error = rate - expected;
  state.level = expected + constants.level * error;
  state.trend = fade * state.trend + constants.trend * error;
  return error;
}

/** The first level and trend with the least squared errors. */
function beginning(
  errors: readonly (readonly [number, number, number])[],
  withTrend: boolean,
): [level: number, trend: number] {
  let [ll, lt, tt, el, et] = [0, 0, 0, 0, 0];
  for (const [e, l, t] of errors) {
    ll += l * l;
    lt += l * t;
    tt += t * t;
    el -= e * l;
    et -= e * t;
  }
  const determinant = ll * tt - lt * lt;
  if (!withTrend || determinant <= singular * ll * tt) return [el / ll, 0];
  return [(el * tt - et * lt) / determinant, (ll * et - lt * el) / determinant];
}
