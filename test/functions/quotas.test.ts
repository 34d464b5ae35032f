import * as fc from 'fast-check';
import { QUOTAS } from '../../src/functions/quotas';
import { call, cells, column, errorOf, row } from './support/excel';

describe('QUOTAS', () => {
  it('gives one row a stage, first stage first', () => {
    expect(cells(QUOTAS, 9, column(0.45, 0.8, 0.9))).toEqual([[28], [13], [10]]);
  });

  it('stands upright even where the pass rates lie in a row', () => {
    expect(cells(QUOTAS, 9, row(0.45, 0.8, 0.9))).toEqual([[28], [13], [10]]);
  });

  it('gives one column for each number of hires', () => {
    expect(cells(QUOTAS, row(9, 0), column(0.45, 0.8, 0.9))).toEqual([
      [28, 0],
      [13, 0],
      [10, 0],
    ]);
    expect(cells(QUOTAS, column(9, 0), column(0.5))).toEqual([[18, 0]]);
  });

  it('ignores blank cells behind the last stage', () => {
    expect(cells(QUOTAS, 9, column(0.45, 0.8, 0.9, null))).toHaveLength(3);
  });

  it('never falls from one stage to the one before it', () => {
    const rates = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), rates, (hires, passRates) => {
        const quotas = call(QUOTAS, hires, column(...passRates)).map(([quota]) => Number(quota));
        quotas.forEach((quota, stage) => {
          expect(Number.isInteger(quota)).toBe(true);
          expect(quota).toBeGreaterThanOrEqual(quotas[stage + 1] ?? hires);
        });
      }),
    );
  });

  it.each([
    [[9, column(0.5, 0)], '#NUM!: pass_rates in row 2 must be above 0 and at most 1; it is 0.'],
    [[9, column(0.5, null, 0.9)], '#N/A: pass_rates is blank in row 2.'],
    [[9, column(null, null)], '#N/A: pass_rates holds no number: every cell is blank.'],
    [[9, null], '#N/A: pass_rates is blank.'],
    [[null, column(0.5)], '#N/A: hires is blank.'],
    [[-1, column(0.5)], '#NUM!: hires must be 0 or more; it is -1.'],
    [
      [9, [row(0.5, 0.5), row(0.5, 0.5)].flat()],
      '#VALUE!: pass_rates must be one row or one column; it has 2 rows and 2 columns.',
    ],
  ])('refuses %j', (given, error) => {
    expect(errorOf(QUOTAS, ...given)).toBe(error);
  });
});
