import { isWithin } from '../../src/model/bound';
import { bounds } from '../../src/cells/bounds';

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
