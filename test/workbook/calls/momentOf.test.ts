import { momentOf, timeOf } from '../../../src/workbook/calls/momentOf';

const day = 46_082; // 1 March 2026

describe('the moment of a row', () => {
  it.each([
    ['a serial with its time', day + 0.25, null, day + 0.25],
    ['a time and a date in two cells', 0.25, day, day + 0.25],
    ['a time as text and a date', '06:00:00', day, day + 0.25],
    ['a time as text and a date as text', '6:00', '2026-03-01', day + 0.25],
    ['a time with its own date, whatever the date cell says', day + 0.25, day + 3, day + 0.25],
    ['a date alone', null, day, day],
    ['a date with its time in the date’s column', null, day + 0.5, day + 0.5],
    [
      'text of the standard kind, its mark of UTC taken for local time',
      '2026-03-01T06:00:00Z',
      null,
      day + 0.25,
    ],
    ['text with a blank between', '2026-03-01 18:00', null, day + 0.75],
    ['text with slashes', '2026/3/1 6:00:00', null, day + 0.25],
    ['text in Chinese', '2026年3月1日 06:00', null, day + 0.25],
  ])('is read from %s', (_, start, date, expected) => {
    expect(momentOf(start, date)).toBeCloseTo(expected, 9);
  });

  it.each([
    ['nothing', null, null],
    ['a time without a date', 0.25, null],
    ['an order of day and month that can be misread', '03/01/2026', null],
    ['a day that does not exist', '2026-02-30', null],
    ['a time that does not exist', '2026-03-01 25:00', null],
    ['words', 'yesterday', day],
    ['a number before the calendar', 12, null],
    ['a truth value', true, day],
    ['an error', '#N/A', day],
  ])('is not read from %s', (_, start, date) => {
    expect(momentOf(start, date)).toBeNull();
  });

  it('is exact to the second, without the noise of a serial', () => {
    expect(momentOf(day + 7 / 24 + 1e-10, null)! * 86_400).toBe(Math.round((day + 7 / 24) * 86_400));
  });
});

describe('a time as text', () => {
  it('is a share of the day', () => {
    expect(timeOf('12:00')).toBe(0.5);
    expect(timeOf('0:00:30')).toBeCloseTo(30 / 86_400, 12);
  });

  it('is none when out of range', () => {
    expect([timeOf('24:00'), timeOf('1:60'), timeOf('noon')]).toEqual([null, null, null]);
  });
});
