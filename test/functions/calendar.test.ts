import { WORKDAYS } from '../../src/functions/calendar';
import { cells, column, errorOf, row, value } from './support/excel';

const year2026 = [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23];

describe('WORKDAYS', () => {
  it('knows the statutory months of 2026 with their make-up days', () => {
    const months = year2026.map((_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
    expect(cells(WORKDAYS, column(...months))).toEqual(year2026.map((days) => [days]));
  });

  it('takes any date in the month', () => {
    expect(value(WORKDAYS, 46054)).toBe(16);
    expect(value(WORKDAYS, 46081)).toBe(16);
  });

  it('counts Monday to Friday when asked', () => {
    expect(value(WORKDAYS, '2026-02', 'weekdays')).toBe(20);
  });

  it('crosses months with calendars', () => {
    expect(cells(WORKDAYS, column('2026-01', '2026-02'), row('CN', 'weekdays'))).toEqual([
      [21, 22],
      [16, 20],
    ]);
  });

  it("takes off and adds the centre's own days", () => {
    // 5 February 2026 is a working Thursday, the 7th a free Saturday.
    expect(value(WORKDAYS, '2026-02', 'CN', 46058)).toBe(15);
    expect(value(WORKDAYS, '2026-02', 'weekdays', null, 46060)).toBe(21);
    expect(value(WORKDAYS, '2026-02', 'CN', column(46058, null, 46057))).toBe(14);
  });

  it('gives a year that is not announced yet as an estimate', () => {
    expect(value(WORKDAYS, '2099-05')).toBeGreaterThan(15);
  });

  it.each([
    [['February'], '#VALUE!: month must be a date or a month such as 2026-02; it is the text "February".'],
    [[null], '#N/A: month is blank.'],
    [['2026-02', 'US'], '#VALUE!: calendar must be one of "CN", "weekdays"; it is the text "US".'],
    [['2026-02', 'CN', 3], '#VALUE!: extra_days_off must be a date; it is 3.'],
    [['2026-02', 'CN', null, 'Sunday'], '#VALUE!: extra_days_on must be a date; it is the text "Sunday".'],
  ])('refuses %j', (given, error) => {
    expect(errorOf(WORKDAYS, ...given)).toBe(error);
  });
});
