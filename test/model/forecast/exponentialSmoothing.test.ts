import { execFileSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { smoothingWeights, type SmoothingConstants } from '../../../src/model/forecast/exponentialSmoothing';

const someRates = (least: number) =>
  fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: least, maxLength: 30 });

const weighted = (weights: readonly number[], rates: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * rates[i]!, 0);

/** The textbook's recurrence from a given beginning: the squared errors, and what it ends with. */
function textbook(
  rates: readonly number[],
  constants: SmoothingConstants,
  start: [number, number],
  fade: number,
) {
  let [level, trend] = start;
  let squares = 0;
  for (const rate of rates) {
    const expected = level + fade * trend;
    squares += (rate - expected) ** 2;
    level = expected + constants.level * (rate - expected);
    trend = fade * trend + constants.trend * (rate - expected);
  }
  return { squares, level, trend };
}

describe('exponential smoothing', () => {
  it('smooths all the way where the months only scatter: of 10 and 14 comes 12', () => {
    // With the constant a the least sum of squares is 16 / (1 + (1 - a)²), which is least for a = 0.
    const { constants, level } = smoothingWeights([10, 14], null);
    expect(constants.level).toBe(0);
    expect(level).toEqual([0.5, 0.5]);
  });

  it('takes the last month where each goes on from the one before', () => {
    const rates = [100, 120, 141, 160, 181, 200];
    const { constants, level } = smoothingWeights(rates, null);
    expect(constants.level).toBe(1);
    expect(weighted(level, rates)).toBeCloseTo(200, 9);
  });

  it('carries a fading rise on without an error', () => {
    const rates = [100, 108.5, 115.725, 121.86625, 127.0863125];
    const { level, trend } = smoothingWeights(rates, 0.85);
    expect(weighted(level, rates)).toBeCloseTo(127.0863125, 6);
    expect(0.85 * weighted(trend, rates)).toBeCloseTo(5.2200625 * 0.85, 6);
  });

  it('lets the trend follow every month wholly, as the level does, where the rise itself grows', () => {
    const rates = [10, 10, 10, 10, 12, 16, 22, 30, 40, 52];
    expect(smoothingWeights(rates, 0.85).constants).toEqual({ level: 1, trend: 1 });
  });

  it('holds the trend’s constant to the level’s where the months would have it higher', () => {
    // Made with a level's constant of 0.2 and a trend's of 0.6.
    const { constants } = smoothingWeights(trending(96, { level: 0.2, trend: 0.6 }), 0.85);
    expect(constants.trend).toBeGreaterThan(0.2);
    expect(constants.trend).toBeCloseTo(constants.level, 12);
  });

  it('has no trend to tell after one month', () => {
    expect(smoothingWeights([70], 0.85)).toMatchObject({ level: [1], trend: [0] });
  });

  it.each([null, 0.85])(
    'counts a constant wholly, damping %s: level weights sum to 1, trend weights to 0',
    (damping) => {
      fc.assert(
        fc.property(someRates(2), (rates) => {
          const { level, trend } = smoothingWeights(rates, damping);
          expect(level.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 6);
          expect(trend.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0, 6);
        }),
      );
    },
  );

  it('follows the textbook’s recurrence, and no other constant or beginning fits better', () => {
    fc.assert(
      fc.property(
        someRates(3),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1, max: 1000, noNaN: true }),
        (rates, other, start) => {
          const { constants, level } = smoothingWeights(rates, null);
          const end = (from: number) => textbook(rates, constants, [from, 0], 0);
          // Both ends and squares are polynomials of the beginning: the best one is where the squares are least.
          const [at0, at1, at2] = [end(0).squares, end(1).squares, end(2).squares];
          const bend = at2 - 2 * at1 + at0;
          const best = 1 - (at2 - at0) / (2 * bend);
          expect(weighted(level, rates) / end(best).level).toBeCloseTo(1, 5);
          const anyOther = textbook(rates, { level: Math.round(other * 10) / 10, trend: 0 }, [start, 0], 0);
          expect(end(best).squares).toBeLessThanOrEqual(anyOther.squares * (1 + 1e-6) + 1e-6);
        },
      ),
    );
  });

  it('gives the rates of AutoETS of another library, for series from steady to wandering', () => {
    const bank = [34_035, 28_564, 29_887, 31_812, 31_920, 33_107, 31_105, 30_068];
    const series = [8, 24, 48].flatMap((months) => [0, 0.3, 0.7, 1].map((pull) => wandering(months, pull)));
    const all = [bank, ...series];
    const theirs = autoEts(all.map((rates) => ({ spec: 'AZN', rates, ahead: 1 })));
    all.forEach((rates, index) => {
      const ours = weighted(smoothingWeights(rates, null).level, rates);
      expect(Math.abs(ours / theirs[index]![0]! - 1)).toBeLessThan(0.001);
    });
  });
});

/** Numbers between -0.5 and 0.5 without an order, always the same ones. */
function scatter(first: number): () => number {
  let seed = first;
  return () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647 - 0.5;
  };
}

/** Months around a level that follows each month's error by this share. */
function wandering(months: number, pull: number): number[] {
  const next = scatter(17 * months + 100 * pull + 3);
  let level = 30_000;
  return Array.from({ length: months }, () => {
    const error = 4000 * next();
    const rate = level + error;
    level += pull * error;
    return rate;
  });
}

/** Months around a level and a fading trend that follow each month's error by these shares. */
function trending(months: number, constants: SmoothingConstants): number[] {
  const next = scatter(11);
  let [level, trend] = [3000, 50];
  return Array.from({ length: months }, () => {
    const expected = level + 0.85 * trend;
    const error = 400 * next();
    level = expected + constants.level * error;
    trend = 0.85 * trend + constants.trend * error;
    return expected + error;
  });
}

function autoEts(asked: { spec: string; rates: readonly number[]; ahead: number }[]): number[][] {
  const script = path.resolve(__dirname, '../../support/autoEts.mjs');
  const told = execFileSync(process.execPath, [script], { input: JSON.stringify(asked), timeout: 60_000 });
  return JSON.parse(told.toString()) as number[][];
}
