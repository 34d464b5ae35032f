import { addMonths } from '../../../src/model/calendar/month';
import { stageDates } from '../../../src/model/calendar/workingDates';

/**
 * Days off and worked weekends of 2025 and 2026 as they were announced, written out here so that the dates are checked
 * against something else than the package that the calendar is read from.
 */
const off = [
  '2025-01-01',
  ...days('2025-01-28', '2025-02-04'),
  ...days('2025-04-04', '2025-04-06'),
  ...days('2025-05-01', '2025-05-05'),
  ...days('2025-05-31', '2025-06-02'),
  ...days('2025-10-01', '2025-10-08'),
  ...days('2026-01-01', '2026-01-03'),
  ...days('2026-02-15', '2026-02-23'),
  ...days('2026-04-04', '2026-04-06'),
  ...days('2026-05-01', '2026-05-05'),
  ...days('2026-06-19', '2026-06-21'),
  ...days('2026-09-25', '2026-09-27'),
  ...days('2026-10-01', '2026-10-07'),
];
const worked = [
  ...['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  ...['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
];

function days(first: string, last: string): string[] {
  const all: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) all.push(dayOf(at));
  return all;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const workingDays = days('2025-01-01', '2026-12-31').filter((day) => {
  const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
  return worked.includes(day) || (!isWeekend && !off.includes(day));
});

describe('the dates of stages beside the announced days', () => {
  it('know the working days of 2026 by month', () => {
    const counts = Array.from({ length: 12 }, (_, index) => {
      const month = addMonths('2026-01', index);
      return workingDays.filter((day) => day.startsWith(month)).length;
    });
    expect(counts).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
  });

  it('count back from every month by every lead time up to a quarter, over holidays, make-up days and New Year', () => {
    const leads = Array.from({ length: 66 }, (_, index) => 65 - index);
    for (let month = '2025-06'; month <= '2026-12'; month = addMonths(month, 1)) {
      const needed = workingDays.findIndex((day) => day >= month);
      const starts = stageDates(month, leads, 'CN')!.map(({ start }) => start);
      expect(starts).toEqual(leads.map((lead) => workingDays[needed - lead]));
    }
  });

  it('go through Golden Week and the Mid-Autumn days onto a Sunday that is worked', () => {
    expect(stageDates('2026-10', [9, 8, 4, 1, 0], 'CN')).toEqual([
      { start: '2026-09-18', due: '2026-09-20' },
      { start: '2026-09-20', due: '2026-09-24' },
      { start: '2026-09-24', due: '2026-09-30' },
      { start: '2026-09-30', due: '2026-10-08' },
      { start: '2026-10-08', due: '2026-10-08' },
    ]);
  });
});
