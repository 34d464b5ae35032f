import fc from 'fast-check';
import {
  addMonths,
  daysInMonth,
  monthOf,
  monthOfSerial,
  monthSerial,
  yearAndMonth,
} from '../../../src/model/calendar/month';

const months = fc
  .tuple(fc.integer({ min: 1901, max: 9998 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => monthOf(year, month)!);

describe('a month', () => {
  it('is written as year and two digits', () => {
    expect(monthOf(2026, 2)).toBe('2026-02');
    expect(monthOf(2026, 12)).toBe('2026-12');
  });

  it.each([
    [1899, 12],
    [10000, 1],
    [2026, 0],
    [2026, 13],
    [2026, 1.5],
    [NaN, 1],
  ])('does not exist for year %d and number %d', (year, month) => {
    expect(monthOf(year, month)).toBeNull();
  });

  it('is taken apart again', () => {
    expect(yearAndMonth('2026-02')).toEqual({ year: 2026, month: 2 });
    expect(() => yearAndMonth('2026-2')).toThrow('Not a month: 2026-2');
  });

  it('knows its length, leap years included', () => {
    expect(['2026-02', '2028-02', '2100-02', '2026-04', '2026-12'].map(daysInMonth)).toEqual([
      28, 29, 28, 30, 31,
    ]);
  });
});

describe('adding months', () => {
  it('crosses the year in both directions', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-02', -3)).toBe('2025-11');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-12', 1)).toBe('2027-01');
  });

  it('comes back by the same number', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -300, max: 300 }), (month, count) => {
        fc.pre(yearAndMonth(month).year > 1950 && yearAndMonth(month).year < 9950);
        expect(addMonths(addMonths(month, count), -count)).toBe(month);
      }),
    );
  });
});

describe("Excel's serial numbers", () => {
  it('of January 2026 is 46023', () => {
    expect(monthSerial('2026-01')).toBe(46_023);
  });

  it('give the month for any day and time of day', () => {
    expect(monthOfSerial(46_023)).toBe('2026-01');
    expect(monthOfSerial(46_053.75)).toBe('2026-01');
    expect(monthOfSerial(46_054)).toBe('2026-02');
  });

  it('begin in March 1900, since the 1900 system has a 29 February that never was', () => {
    expect(monthOfSerial(61)).toBe('1900-03');
    expect(monthOfSerial(60)).toBeNull();
    expect(monthOfSerial(NaN)).toBeNull();
    expect(monthOfSerial(2_958_466)).toBeNull();
    expect(monthOfSerial(2_958_465)).toBe('9999-12');
  });

  it('lead from month to serial and back', () => {
    fc.assert(
      fc.property(months, fc.nat({ max: 27 }), (month, day) => {
        expect(monthOfSerial(monthSerial(month) + day)).toBe(month);
      }),
    );
  });

  it('of a month and the next lie its length apart', () => {
    fc.assert(
      fc.property(months, (month) => {
        expect(monthSerial(addMonths(month, 1)) - monthSerial(month)).toBe(daysInMonth(month));
      }),
    );
  });
});
