import { localDate } from '../../../src/taskpane/shell/localDate';

describe('the local date', () => {
  test('is that of the clock on the wall, at both ends of the day', () => {
    expect(localDate(new Date(2026, 0, 5, 0, 0, 0).getTime())).toBe('2026-01-05');
    expect(localDate(new Date(2026, 0, 5, 23, 59, 59).getTime())).toBe('2026-01-05');
    expect(localDate(new Date(2026, 11, 31, 23, 59, 59).getTime())).toBe('2026-12-31');
  });
});
