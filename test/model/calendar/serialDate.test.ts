import { dateOfSerial, serialOf, serialOfDay } from '../../../src/model/calendar/serialDate';

describe("the date of Excel's serial number", () => {
  it.each([
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [44_620, '2022-02-28'],
    [45_351, '2024-02-29'],
    [46_054, '2026-02-01'],
    [46_054.999, '2026-02-01'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serial, date) => {
    expect(dateOfSerial(serial)).toBe(date);
  });

  it('is none before March 1900, where Excel counts a day too many, nor after the year 9999', () => {
    for (const serial of [60, 1, 0, -5, 2_958_466, NaN, Infinity]) expect(dateOfSerial(serial)).toBeNull();
  });
});

describe("Excel's serial number", () => {
  it('of a date is the number of its day', () => {
    expect(serialOf('2026-01-01')).toBe(46_023);
    expect(serialOf('1900-03-01')).toBe(61);
    expect(serialOf('2026-13-01')).toBeNaN();
  });

  it('leads back to its date', () => {
    for (let serial = 61; serial < 2_958_466; serial += 997)
      expect(serialOf(dateOfSerial(serial)!)).toBe(serial);
  });

  it('of a day by its numbers runs on into the next month', () => {
    expect(serialOfDay(2026, 2, 28)).toBe(serialOf('2026-02-28'));
    expect(serialOfDay(2026, 2, 29)).toBe(serialOf('2026-03-01'));
    expect(serialOfDay(2026, 13, 1)).toBe(serialOf('2027-01-01'));
  });
});
