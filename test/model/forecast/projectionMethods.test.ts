import fc from 'fast-check';
import {
  fitMethod,
  growthOf,
  monthsBack,
  projectionMethods,
  projectRate,
  type ProjectionMethod,
} from '../../../src/model/forecast/projectionMethods';

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

  it('multiply last year’s month by the growth of half a year on the same months before', () => {
    const year = Array.from({ length: 20 }, (_, index) => (index < 12 ? 100 + index : 2 * (88 + index)));
    // The last six months and those a year before: 2 (102 + ... + 107) over 102 + ... + 107.
    expect(project('growth', year, 1)).toBeCloseTo(2 * 108, 9);
    expect(growthOf(fitMethod('growth', year), year)).toBeCloseTo(2, 12);
  });

  it('have no growth to tell before a month comes round again', () => {
    const year = rates.concat([90, 80, 70, 60]);
    expect(project('growth', year, 3)).toBe(103);
    expect(project('season', year, 3)).toBe(103);
  });

  it('look two years back for months beyond the next year', () => {
    const two = Array.from({ length: 24 }, (_, index) => index);
    expect([1, 12, 13, 24].map(monthsBack)).toEqual([12, 12, 24, 24]);
    expect([12, 13].map((ahead) => project('season', two, ahead))).toEqual([23, 12]);
  });

  it('put the season back into a line through the months without it', () => {
    const season = [0.7, 0.8, 1, 1.1, 1.2, 1.3, 1.2, 1.1, 1, 0.9, 0.9, 0.8];
    const level = Array.from({ length: 30 }, (_, month) => 400 * season[month % 12]!);
    for (const method of ['seasonalSmoothing', 'seasonalTrend'] as const) {
      expect(project(method, level, 1)).toBeCloseTo(400 * season[6]!, 6);
      expect(project(method, level, 8)).toBeCloseTo(400 * season[1]!, 6);
    }
  });

  it('do without an index where there are not two years', () => {
    expect(project('seasonalTrend', rates, 3)).toBe(project('trend', rates, 3));
  });

  it.each(projectionMethods)('carry a constant on by %s', (method) => {
    const constant = Array.from({ length: 15 }, () => 42);
    expect(project(method, constant, 4)).toBeCloseTo(42, 9);
  });

  it.each(['last', 'mean', 'smoothing', 'trend', 'damped'] as const)(
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
