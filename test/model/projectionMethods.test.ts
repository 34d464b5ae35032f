import fc from 'fast-check';
import {
  fitMethod,
  projectionMethods,
  projectRate,
  type ProjectionMethod,
} from '../../src/model/projectionMethods';

const rates = [100, 104, 103, 110, 108, 115, 117, 121];
const project = (method: ProjectionMethod, series: readonly number[], ahead: number): number =>
  projectRate(fitMethod(method, series), series, ahead);

const seriesOf = (least: number) =>
  fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: least, maxLength: 30 });

describe('the methods of projection', () => {
  it('carry the last month on', () => {
    expect([project('last', rates, 1), project('last', rates, 5)]).toEqual([121, 121]);
  });

  it('carry the mean on', () => {
    expect(project('mean', rates, 3)).toBeCloseTo(109.75, 12);
  });

  it('draw the least-squares line: TREND(known; ; 9) and (; ; 11) in a spreadsheet', () => {
    // Slope 123/42, mean 109.75 at 4.5.
    expect(project('trend', rates, 1)).toBeCloseTo(109.75 + 4.5 * (123 / 42), 9);
    expect(project('trend', rates, 3)).toBeCloseTo(109.75 + 6.5 * (123 / 42), 9);
  });

  it('take the same month of the last year', () => {
    const year = Array.from({ length: 14 }, (_, index) => 10 * index + 10);
    expect([1, 2, 12].map((ahead) => project('season', year, ahead))).toEqual([30, 40, 140]);
  });

  it('smooth between the last month and all of them', () => {
    const smoothed = project('smoothing', rates, 1);
    expect(smoothed).toBeGreaterThan(109.75);
    expect(smoothed).toBeLessThanOrEqual(121);
  });

  it('let a damped trend rise less and less', () => {
    const [one, two, three, far] = [1, 2, 3, 200].map((ahead) => project('damped', rates, ahead));
    expect(two! - one!).toBeGreaterThan(three! - two!);
    expect(three! - two!).toBeGreaterThan(0);
    expect(far).toBeLessThan(one! + 7 * (two! - one!));
  });

  it('follow level and trend of the damped one as its recurrence has them', () => {
    const { level, trend } = fitMethod('damped', rates);
    const value = (weights: readonly number[]): number =>
      weights.reduce((sum, w, i) => sum + w * rates[i]!, 0);
    const candidates = [0.2, 0.4, 0.6, 0.8].flatMap((a) => [0.1, 0.3, 0.5].map((b) => [a, b] as const));
    const runs = candidates.map(([a, b]) => {
      let [l, t] = [rates[0]!, rates[1]! - rates[0]!];
      for (const rate of rates.slice(1)) {
        const before = l;
        l = a * rate + (1 - a) * (l + 0.85 * t);
        t = b * (l - before) + (1 - b) * 0.85 * t;
      }
      return [l, t] as const;
    });
    const same = runs.some(
      ([l, t]) => Math.abs(l - value(level)) < 1e-9 && Math.abs(t - value(trend)) < 1e-9,
    );
    expect(same).toBe(true);
  });

  it.each(projectionMethods)('carry a constant on by %s', (method) => {
    const constant = Array.from({ length: 15 }, () => 42);
    expect(project(method, constant, 4)).toBeCloseTo(42, 9);
  });

  it.each(projectionMethods.filter((method) => method !== 'season'))(
    'count every month by weights for %s',
    (method) => {
      fc.assert(
        fc.property(seriesOf(2), (series) => {
          const { level, trend } = fitMethod(method, series);
          expect(level).toHaveLength(series.length);
          expect(level.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 6);
          expect(trend.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0, 6);
        }),
      );
    },
  );

  it('never fall below 0', () => {
    expect(project('trend', [100, 60, 20], 4)).toBe(0);
  });

  it('do with a single month', () => {
    for (const method of ['last', 'mean', 'smoothing', 'trend', 'damped'] as const) {
      expect(project(method, [70], 2)).toBe(70);
    }
  });
});
