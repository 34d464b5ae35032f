import { LINES } from '../../src/functions/lines';
import { ERLANGB } from '../../src/functions/probability';
import { cells, column, errorOf, value } from './support/excel';

describe('LINES', () => {
  it('gives 18 trunks for 10 erlangs at 1 % blocking', () => {
    expect(value(LINES, 10, 0.01)).toBe(18);
  });

  it('is the smallest number that keeps the target', () => {
    const lines = Number(value(LINES, 470.3, 0.002));
    expect(value(ERLANGB, 470.3, lines)).toBeLessThanOrEqual(0.002);
    expect(value(ERLANGB, 470.3, lines - 1)).toBeGreaterThan(0.002);
  });

  it('needs none without a load, or where all may be blocked', () => {
    expect(value(LINES, 0, 0.01)).toBe(0);
    expect(value(LINES, 10, 1)).toBe(0);
  });

  it('falls as more blocking is allowed', () => {
    const lines = cells(LINES, 10, column(0.001, 0.01, 0.1, 0.5))
      .flat()
      .map(Number);
    expect([...lines].sort((a, b) => b - a)).toEqual(lines);
  });

  it('refuses a target of 0, which no number of lines reaches', () => {
    expect(errorOf(LINES, 10, 0)).toBe('#NUM!: max_blocking must be above 0 and at most 1; it is 0.');
  });
});
