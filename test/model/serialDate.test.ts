import { dateOfSerial } from '../../src/model/serialDate';

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
