import { isWholePercent } from '../../src/cells/wholePercent';

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
