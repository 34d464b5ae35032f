import { momentOf, monthOfCell, namesTime, timeOf } from '../../src/cells/momentOf';

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
    ['text of a compact date', '20260301', null, day],
    ['a number of a compact date, with its time beside', 0.25, 20_260_301, day + 0.25],
    ['the start of an interval', '06:00-06:30', day, day + 0.25],
    ['the start of an interval in Chinese', '18:00～18:30', '2026-03-01', day + 0.75],
    ['the start of an interval with its date', '2026-03-01 06:00 - 06:30', null, day + 0.25],
    ['a time in the afternoon', '2026/3/1 下午 6:00', null, day + 0.75],
    ['a mark of another zone, taken for local time', '2026-03-01T06:00:00+08:00', null, day + 0.25],
    ['half an hour past midnight', '2026-03-01 12:30 AM', null, day + 0.5 / 24],
    ['the end of a day', '2026-02-28 24:00', null, day],
    ['the end of a day beside its date', '24:00', '2026-02-28', day],
    ['hours and minutes in Chinese', '2026年3月1日 6时30分', null, day + 6.5 / 24],
    ['hours, minutes and seconds in Chinese', '2026年3月1日 18点30分36秒', null, day + 18.51 / 24],
    ['points between the day, the month and the year', '01.03.2026 06:00', null, day + 0.25],
    ['points before a year of two digits', '01.03.26 06:00', null, day + 0.25],
    ['a month as a word', '1 Mar 2026 06:00', null, day + 0.25],
    ['a month as a word before its day', 'March 1, 2026 6:00 AM', null, day + 0.25],
    ['a month as a word between dashes', '01-Mar-26', null, day],
    ['a month as a word in German', '1. März 2026 06:00', null, day + 0.25],
    ['a month as a word in Spanish', '1 de marzo de 2026', null, day],
    ['a date with the name of its day', 'Sun 1 Mar 2026', null, day],
    ['a date with the name of its day in Chinese', '2026-03-01（星期日） 06:00', null, day + 0.25],
    ['signs of full width', '２０２６／３／１ ０６：００', null, day + 0.25],
    ['an hour alone', '6 AM', day, day + 0.25],
    ['an hour in French', '18h30', day, day + 18.5 / 24],
    ['an interval in twelve hours', '6:00 PM - 6:30 PM', day, day + 0.75],
    ['an interval of full width', '０６：００－０６：３０', day, day + 0.25],
    ['an interval without signs', '0600-0630', day, day + 0.25],
    ['an interval of an hour', '06-07', day, day + 0.25],
    ['the end of a day as a number', 1, day - 1, day],
  ])('is read from %s', (_, start, date, expected) => {
    expect(momentOf(start, date)).toBeCloseTo(expected, 9);
  });

  it.each([
    ['nothing', null, null],
    ['a time without a date', 0.25, null],
    ['an order of day and month that can be misread', '03/01/2026', null],
    ['a day that does not exist', '2026-02-30', null],
    ['a time that does not exist', '2026-03-01 25:00', null],
    ['a time after the end of the day', '2026-03-01 24:01', null],
    ['words', 'yesterday', day],
    ['a number before the calendar', 12, null],
    ['a truth value', true, day],
    ['an error', '#N/A', day],
  ])('is not read from %s', (_, start, date) => {
    expect(momentOf(start, date)).toBeNull();
  });

  it.each([
    ['dmy', '01/03/2026 06:00', '1-3-2026 06:00', '31/02/2026'],
    ['mdy', '03/01/2026 06:00', '3-1-2026 06:00', '31/01/2026'],
    ['dmy', '01/03/26 06:00', '1-3-26 06:00', '31/02/26'],
    ['mdy', '3/1/26 6:00', '3-1-26 6:00', '13/31/26'],
    ['ymd', '26/3/1 6:00', '26-03-01 6:00', '26/2/30'],
  ] as const)('is read in the order %s, once it is known', (order, slashes, dashes, none) => {
    expect(momentOf(slashes, null, order)).toBeCloseTo(day + 0.25, 9);
    expect(momentOf(dashes, null, order)).toBeCloseTo(day + 0.25, 9);
    expect(momentOf('06:00', dashes.split(' ')[0]!, order)).toBeCloseTo(day + 0.25, 9);
    expect(momentOf(none, null, order)).toBeNull();
  });

  it('is exact to the second, without the noise of a serial', () => {
    expect(momentOf(day + 7 / 24 + 1e-10, null)! * 86_400).toBe(Math.round((day + 7 / 24) * 86_400));
  });
});

describe('the month of a cell', () => {
  it.each([
    ['a day of it', day + 5],
    ['text of it', '2026-03'],
    ['text in Chinese', ' 2026年3月 '],
    ['a compact number', 202_603],
    ['text of one of its days', '2026/3/31'],
  ])('is read from %s', (_, cell) => {
    expect(monthOfCell(cell)).toBe('2026-03');
  });

  it.each([null, '', '合计', 'March', 5, true])('is not read from %p', (cell) => {
    expect(monthOfCell(cell)).toBeNull();
  });
});

describe('a time as text', () => {
  it('is a share of the day', () => {
    expect(timeOf('12:00')).toBe(0.5);
    expect(timeOf('0:00:30')).toBeCloseTo(30 / 86_400, 12);
    expect(['6:00 pm', '上午 6:00', '中午 1:00', '中午 12:00'].map(timeOf)).toEqual([
      0.75,
      0.25,
      13 / 24,
      0.5,
    ]);
  });

  it('is none when out of range', () => {
    expect([timeOf('24:01'), timeOf('1:60'), timeOf('noon')]).toEqual([null, null, null]);
    expect([timeOf('24:00'), timeOf('24:00 PM')]).toEqual([1, null]);
  });

  it('is told from a moment with its day', () => {
    expect(['8:05', 0.5, '2026-03-01 8:05', day, 'soon', null].map(namesTime)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
