import {
  callHistories,
  callsPerWorkingDay,
  workingEquivalents,
} from '../../../src/model/forecast/callMonths';
import { workingDays } from '../../../src/model/calendar/calendar';
import { count, dailyCounts } from '../support/calls';
import { serialOf } from '../../../src/model/calendar/serialDate';

const isWeekend = (serial: number): boolean => serial % 7 <= 1;

describe('a history of months', () => {
  it('adds interval counts up, month by month, over the turn of the year', () => {
    const start = serialOf('2025-12-31');
    const counts = [count('A', start + 0.5, 3), count('A', start + 0.75, 4), count('A', start + 1.1, 5)];
    const { months } = callHistories(counts, 'weekdays')[0]!;
    expect(months.map(({ month, calls }) => [month, calls])).toMatchObject([
      ['2025-12', { offered: 7 }],
      ['2026-01', { offered: 5 }],
    ]);
  });

  it('takes the working-day effect out: a steady day gives every month the same rate', () => {
    const counts = dailyCounts('A', '2026-01-01', '2026-06-30', (_, serial) => (isWeekend(serial) ? 0 : 100));
    const [history] = callHistories(counts, 'weekdays');
    expect(history!.otherDayWeight).toBe(0);
    expect(history!.months.map(({ calls }) => calls.offered)).toEqual([2200, 2000, 2200, 2200, 2100, 2200]);
    expect(history!.months.map((month) => callsPerWorkingDay(month, 0))).toEqual(Array(6).fill(100));
  });

  it('learns what a day off counts for where the centre works on it', () => {
    const counts = dailyCounts('A', '2026-01-01', '2026-03-31', (_, serial) =>
      isWeekend(serial) ? 30 : 100,
    );
    const [history] = callHistories(counts, 'weekdays');
    expect(history!.otherDayWeight).toBeCloseTo(0.3, 12);
    for (const month of history!.months) {
      expect(callsPerWorkingDay(month, history!.otherDayWeight)).toBeCloseTo(100, 9);
    }
  });

  it('takes all days for alike where calls come on days off only', () => {
    const counts = dailyCounts('A', '2026-01-01', '2026-01-31', (_, serial) => (isWeekend(serial) ? 10 : 0));
    expect(callHistories(counts, 'weekdays')[0]!.otherDayWeight).toBe(1);
  });

  it('knows how much of a month the data cover and leaves out one hardly begun', () => {
    const counts = dailyCounts('A', '2026-01-01', '2026-03-06', (_, serial) => (isWeekend(serial) ? 0 : 100));
    const { months } = callHistories(counts, 'weekdays')[0]!;
    expect(months.map(({ used }) => used)).toEqual([true, true, false]);
    expect(months[2]!.covered).toEqual({ working: 5, other: 1 });
    expect(months[2]!.whole).toEqual({ working: 22, other: 9 });
  });

  it('takes a month from half of its working days on', () => {
    const until = (last: string): boolean[] =>
      callHistories(
        dailyCounts('A', '2026-02-01', last, (_, serial) => (isWeekend(serial) ? 0 : 100)),
        'weekdays',
      )[0]!.months.map(({ used }) => used);
    // March has 22 working days: the tenth is Friday the 13th.
    expect([until('2026-03-15'), until('2026-03-16')]).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  it('uses what little there is where no month is covered by half', () => {
    const counts = dailyCounts('A', '2026-03-02', '2026-03-06', () => 100);
    expect(callHistories(counts, 'weekdays')[0]!.months.map(({ used }) => used)).toEqual([true]);
  });

  it('begins a line with its first month and keeps its empty months', () => {
    const counts = [
      ...dailyCounts('Old', '2026-01-01', '2026-03-31', () => 10),
      count('New', serialOf('2026-02-10'), 5),
    ];
    const [, young] = callHistories(counts, 'weekdays');
    expect(young!.months.map(({ month, calls }) => [month, calls.offered])).toEqual([
      ['2026-02', 5],
      ['2026-03', 0],
    ]);
  });

  it('counts the days of a whole month as the plan does, make-up days included', () => {
    const counts = dailyCounts('A', '2026-01-01', '2026-12-31', () => 1);
    for (const { month, whole } of callHistories(counts, 'CN')[0]!.months) {
      expect(whole.working).toBe(workingDays(month, 'CN').days);
    }
  });

  it('has none without counts', () => {
    expect(callHistories([], 'CN')).toEqual([]);
  });
});

describe('days counted in working days', () => {
  it('count a day off for its share of one', () => {
    expect(workingEquivalents({ working: 20, other: 10 }, 0.3)).toBe(23);
  });

  it('give no rate where none counts', () => {
    const month = callHistories([count('A', serialOf('2026-01-03'), 0)], 'weekdays')[0]!.months[0]!;
    expect(callsPerWorkingDay(month, 0)).toBe(0);
  });
});
