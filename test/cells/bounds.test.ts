import { isWithin } from '../../src/model/bound';
import { bounds, isWholePercent } from '../../src/cells/bounds';

describe('the allowed numbers of a column', () => {
  it.each([
    ['calls', [0, 1e9], [-1, NaN, Infinity]],
    ['pty', [0.0001, 1], [0, 1.0001, -0.5]],
    ['absenceRate', [0, 0.999], [1, -0.1]],
    ['passRate', [0.01, 1], [0, 1.01]],
    ['paidHours', [0.5], [0, -1]],
    ['workingDays', [0, 31], [-1, 31.5]],
  ] as const)('%s', (column, allowed, refused) => {
    for (const value of allowed) expect(isWithin(value, bounds[column]!)).toBe(true);
    for (const value of refused) expect(isWithin(value, bounds[column]!)).toBe(false);
  });
});

describe('a share typed in per cent', () => {
  it.each([
    ['pty', 85],
    ['pty', 100],
    ['passRate', 45],
    ['absenceRate', 8],
    ['attritionRate', 1.5],
    ['onCostRate', 38],
  ] as const)('is seen in %s of %p', (column, value) => expect(isWholePercent(column, value)).toBe(true));

  it.each([
    ['pty', 1.2],
    ['pty', 0.85],
    ['pty', 850],
    ['passRate', -45],
    ['absenceRate', 1],
    ['calls', 85],
  ] as const)('is not seen in %s of %p', (column, value) =>
    expect(isWholePercent(column, value)).toBe(false),
  );
});
