import fc from 'fast-check';
import { serialDate } from '../../src/standin/entered';

describe('the serial number of a date', () => {
  it.each([
    [1900, 3, 1, 61],
    [2000, 1, 1, 36526],
    [2024, 2, 29, 45351],
    [2026, 1, 1, 46023],
    [9999, 12, 31, 2958465],
  ])('of %d-%d-%d is %4$d', (year, month, day, serial) => {
    expect(serialDate(year, month, day)).toBe(serial);
  });

  it('does not exist for a day that is not in the calendar', () => {
    expect(serialDate(2026, 2, 29)).toBeUndefined();
    expect(serialDate(2026, 0, 1)).toBeUndefined();
    expect(serialDate(2026, 13, 1)).toBeUndefined();
  });

  it('is left out for the first weeks of 1900, where Excel counts a day too many', () => {
    expect(serialDate(1900, 2, 28)).toBeUndefined();
  });

  it('grows by one from day to day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1901-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const next = new Date(date.getTime() + 86_400_000);
          const serial = (d: Date) =>
            serialDate(d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate()) ?? NaN;
          expect(serial(next) - serial(date)).toBe(1);
        },
      ),
    );
  });
});
