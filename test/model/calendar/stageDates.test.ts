import { addMonths } from '../../../src/model/calendar/month';
import { stageDates, type StageDates } from '../../../src/model/calendar/workingDates';
import { plainWeekdays, statutoryDays } from '../../support/statutoryDays';

const leadDays = [64, 20, 8, 1, 0];

const monthsFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addMonths(first, index));

/** Start and due dates by counting in a list of working dates. */
function counted(month: string, days: readonly string[]): StageDates[] {
  const needed = days.findIndex((day) => day >= month);
  const starts = leadDays.map((lead) => days[needed - lead]!);
  return starts.map((start, stage) => ({ start, due: starts[stage + 1] ?? days[needed]! }));
}

describe('stages start and are due on the dates that are counted anew', () => {
  it.each(monthsFrom('2026-01', 12))(
    'for %s, over Spring Festival, Golden Week, make-up days and the turn of the year',
    (month) => {
      expect(stageDates(month, leadDays, 'CN')).toEqual(counted(month, statutoryDays));
    },
  );

  it.each(monthsFrom('2027-01', 15))('for %s, whose calendar is not announced', (month) => {
    expect(stageDates(month, leadDays, 'CN')).toEqual(counted(month, statutoryDays));
  });

  it.each(monthsFrom('2026-01', 12))('for %s by plain weekdays', (month) => {
    expect(stageDates(month, leadDays, 'weekdays')).toEqual(counted(month, plainWeekdays));
  });
});

describe('working dates put together anew', () => {
  it('are as many by month as the notice gives 2026', () => {
    const counts = monthsFrom('2026-01', 12).map(
      (month) => statutoryDays.filter((day) => day.startsWith(month)).length,
    );
    expect(counts).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
  });

  it('reach back over last year’s Golden Week, to a Sunday that was worked for it', () => {
    expect(counted('2026-01', statutoryDays)[0]!.start).toBe('2025-09-28');
    expect(counted('2026-01', statutoryDays).at(-1)!.due).toBe('2026-01-04');
  });
});
