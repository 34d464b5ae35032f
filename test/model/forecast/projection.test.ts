import fc from 'fast-check';
import { chooseMethod } from '../../../src/model/forecast/projection';
import { projectRate } from '../../../src/model/forecast/projectionMethods';

const errorOf = (rates: readonly number[], method: string, ahead = 1): number | null =>
  chooseMethod(rates, ahead).errors.find((one) => one.method === method)!.error;

describe('choosing a method', () => {
  it('takes the line for months that rise steadily', () => {
    const chosen = chooseMethod([100, 110, 120, 130, 140, 150], 3);
    expect(chosen.fitted.method).toBe('trend');
    expect(chosen.error).toBeCloseTo(0, 12);
  });

  it('takes the last month of equals, being the simplest', () => {
    expect(chooseMethod([50, 50, 50, 50, 50], 2).fitted.method).toBe('last');
  });

  it('takes the mean for months that scatter around it', () => {
    // Calls per working day of a bank, March to October 2003.
    const rates = [34_035, 28_564, 29_887, 31_812, 31_920, 33_107, 31_105, 30_068];
    const chosen = chooseMethod(rates, 3);
    expect(chosen.fitted.method).toBe('mean');
    expect(chosen.error).toBeCloseTo(0.036, 3);
  });

  const season = [60, 70, 90, 100, 110, 130, 140, 130, 110, 100, 90, 80];
  const seasons = (years: number, growth: number): number[] =>
    Array.from({ length: 12 * years }, (_, month) => season[month % 12]! * growth ** Math.floor(month / 12));
  const methodsFor = (rates: readonly number[]): string[] =>
    chooseMethod(rates, 3).errors.map(({ method }) => method);

  it('takes last year for months with a season, once there is a year and a quarter of them', () => {
    expect(chooseMethod(seasons(2, 1), 3).fitted.method).toBe('season');
    expect(methodsFor(seasons(2, 1).slice(0, 14))).not.toContain('season');
    expect(methodsFor(seasons(2, 1).slice(0, 15))).toContain('growth');
  });

  it('takes last year with its growth where calls grow from year to year', () => {
    const chosen = chooseMethod(seasons(2, 1.2), 3);
    expect(chosen.fitted.method).toBe('growth');
    expect(projectRate(chosen.fitted, seasons(2, 1.2), 1)).toBeCloseTo(60 * 1.2 ** 2, 9);
  });

  it('takes seasonal indices where the season stands on a line, once there are two years and a quarter', () => {
    const rising = Array.from({ length: 36 }, (_, month) => season[month % 12]! * (1 + 0.03 * month));
    expect(methodsFor(rising.slice(0, 26))).not.toContain('seasonalTrend');
    expect(methodsFor(rising.slice(0, 27))).toContain('seasonalTrend');
    const chosen = chooseMethod(rising, 3);
    expect(chosen.fitted.method).toBe('seasonalTrend');
    expect(chosen.error).toBeLessThan(0.02);
  });

  it('measures the error on months that the method has not seen', () => {
    // From the third month on the last rate is projected: 10 for 12, 12 for 9.
    expect(errorOf([11, 9, 10, 12, 9], 'last')).toBeCloseTo((2 / 12 + 3 / 9) / 2, 12);
    // Two months ahead also 10 for 9.
    expect(errorOf([11, 9, 10, 12, 9], 'last', 2)).toBeCloseTo((2 / 12 + 1 / 9 + 3 / 9) / 3, 12);
  });

  it('has only the last month to carry on with fewer than four, and says how that did', () => {
    const chosen = chooseMethod([10, 12, 9], 3);
    expect(chosen.errors).toHaveLength(1);
    expect(chosen.fitted.method).toBe('last');
    expect(chosen.error).toBeCloseTo((2 / 12 + 1 / 9 + 3 / 9) / 3, 12);
  });

  it('has no error to show after a single month, nor over months without calls', () => {
    expect(chooseMethod([10], 3).error).toBeNull();
    expect(chooseMethod([0, 0, 0, 0, 0], 3).error).toBeNull();
  });

  it('never chooses one that did worse than another', () => {
    const someRates = fc.array(fc.double({ min: 1, max: 500, noNaN: true }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(someRates, fc.integer({ min: 1, max: 12 }), (rates, ahead) => {
        const { fitted, error, errors } = chooseMethod(rates, ahead);
        // Of methods that differ by rounding only, the simpler one is chosen.
        for (const one of errors)
          if (one.error !== null) expect(error).toBeLessThanOrEqual(one.error * (1 + 2e-9));
        expect(projectRate(fitted, rates, 1)).toBeGreaterThanOrEqual(0);
      }),
      { examples: [[[1, 1, 1.0000000000000002, 1.000000222044595], 1]] },
    );
  });
});
