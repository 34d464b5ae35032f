import fc from 'fast-check';
import { chooseMethod } from '../../src/model/projection';
import { projectRate } from '../../src/model/projectionMethods';

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

  it('takes last year for months with a season, once there is a year and a quarter of them', () => {
    const season = [60, 70, 90, 100, 110, 130, 140, 130, 110, 100, 90, 80];
    const two = [...season, ...season.map((rate) => rate * 1.01)];
    expect(chooseMethod(two, 3).fitted.method).toBe('season');
    expect(chooseMethod(two.slice(0, 14), 3).errors.map(({ method }) => method)).not.toContain('season');
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
        for (const one of errors) if (one.error !== null) expect(error).toBeLessThanOrEqual(one.error);
        expect(projectRate(fitted, rates, 1)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
