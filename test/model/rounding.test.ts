import fc from 'fast-check';
import { evaluate } from '../../src/model/figures/evaluate';
import { expressionOf } from '../../src/model/figures/figure';
import { planFigures } from '../../src/model/plan/planFigures';
import { defaultPlanSettings, type RoundingPolicy } from '../../src/model/plan/planSettings';
import { roundTo, roundToNoise, roundTotal, roundUp } from '../../src/model/rounding';

/** A line's heads to add under a rounding policy. */
function roundLine(toAdd: number, rounding: RoundingPolicy): number {
  const expression = expressionOf(planFigures.headsToAdd, { ...defaultPlanSettings, rounding })!;
  return evaluate(expression, (name) => (name === 'toAdd' ? toAdd : 0)) as number;
}
const figures = fc.double({ min: 0, max: 1e6, noNaN: true });

describe('rounding to 6 decimals', () => {
  it('takes floating-point noise away', () => {
    expect(roundToNoise((470 * 306) / 3600 / 0.85)).toBe(47);
    expect(roundToNoise(0.1 + 0.2)).toBe(0.3);
  });

  it('rounds halves away from zero, as Excel does', () => {
    expect(roundToNoise(0.0000005)).toBe(0.000001);
    expect(roundToNoise(-0.0000005)).toBe(-0.000001);
    expect(roundToNoise(1.0000005)).toBe(1.000001);
    // In double arithmetic these fall short of their halves by a unit in the last place.
    expect([1.0000025, 4.1234565, 0.0001245, -1.0000025].map(roundToNoise)).toEqual([
      1.000003, 4.123457, 0.000125, -1.000003,
    ]);
  });

  it('leaves what has no more than 6 decimals, and what is not a number, alone', () => {
    expect(roundToNoise(2.828571)).toBe(2.828571);
    expect(roundToNoise(0)).toBe(0);
    expect(roundToNoise(NaN)).toBeNaN();
    expect(roundToNoise(Infinity)).toBe(Infinity);
    expect(roundToNoise(1e15 + 0.5)).toBe(1e15 + 0.5);
  });

  it('never moves a figure by more than half a step', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(Math.abs(roundToNoise(figure) - figure)).toBeLessThanOrEqual(0.5e-6 + 1e-9);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(roundToNoise(roundToNoise(figure))).toBe(roundToNoise(figure));
      }),
    );
  });
});

describe('rounding to so many decimals', () => {
  it('rounds halves away from zero at each of them', () => {
    expect([roundTo(2.5, 0), roundTo(-2.5, 0), roundTo(0.125, 2), roundTo(1.00005, 4)]).toEqual([
      3, -3, 0.13, 1.0001,
    ]);
  });
});

describe('rounding up', () => {
  it('makes 470 x 306 / 3600 / 0.85 47 heads, not 48', () => {
    expect(Math.ceil((470 * 306) / 3600 / 0.85)).toBe(48);
    expect(roundUp((470 * 306) / 3600 / 0.85)).toBe(47);
  });

  it('adds a head for any fraction that is more than noise', () => {
    expect(roundUp(8.943)).toBe(9);
    expect(roundUp(8.000001)).toBe(9);
    expect(roundUp(8.0000004)).toBe(8);
    expect(roundUp(0)).toBe(0);
  });

  it('gives a whole number that is at least the figure less its noise and less than a head above it', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const whole = roundUp(figure);
        expect(Number.isInteger(whole)).toBe(true);
        expect(whole).toBeGreaterThanOrEqual(figure - 1e-6);
        expect(whole).toBeLessThan(figure + 1 + 1e-6);
      }),
    );
  });

  it('survives any detour through tenths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 99 }), (heads, percent) => {
        expect(roundUp((heads * (percent / 100)) / (percent / 100))).toBe(heads);
      }),
    );
  });
});

describe('the rounding policy', () => {
  it('rounds each line, and then the total of whole numbers stays as it is', () => {
    expect(roundLine(8.943, 'perLine')).toBe(9);
    expect(roundTotal(9 + 3, 'perLine')).toBe(12);
  });

  it('rounds once at the total and leaves the lines their fractions', () => {
    expect(roundLine(8.943, 'total')).toBe(8.943);
    expect(roundTotal(8.943 + 2.5, 'total')).toBe(12);
  });

  it('rounds what is beyond the tolerance, at the total only where lines are not rounded', () => {
    expect(roundTotal(8.2, 'total', 0.25)).toBe(8);
    expect(roundTotal(0.2, 'total', 0.25)).toBe(0);
    expect(roundTotal(12, 'perLine', 0.25)).toBe(12);
    expect(roundTotal(0.2, 'none', 0.25)).toBe(0.2);
  });

  it('rounds nowhere', () => {
    expect(roundLine(8.943, 'none')).toBe(8.943);
    expect(roundTotal(8.943 + 2.5, 'none')).toBe(11.443);
  });
});
