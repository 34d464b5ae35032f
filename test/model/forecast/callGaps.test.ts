import { callGaps } from '../../../src/model/forecast/callGaps';
import { serialOf } from '../../../src/model/calendar/serialDate';
import { isWorkingDate } from '../../../src/model/calendar/workingDates';

const serial = (date: string): number => serialOf(date);
/** A call at ten on every day that is not left out. */
const daily = (first: string, last: string, isOpen: (day: number) => boolean = () => true) => {
  const counts: { start: number }[] = [];
  for (let day = serial(first); day <= serial(last); day++)
    if (isOpen(day)) counts.push({ start: day + 10 / 24 });
  return counts;
};
const without =
  (from: string, to: string) =>
  (day: number): boolean =>
    day < serial(from) || day > serial(to);
const dateOf = (day: number): string => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);

describe('gaps in the days of calls', () => {
  it('are days in a row without a call, two of them working days or more', () => {
    const counts = daily('2026-01-01', '2026-03-31', without('2026-03-10', '2026-03-15'));
    expect(callGaps(counts, 'CN')).toEqual([
      { first: serial('2026-03-10'), last: serial('2026-03-15'), workingDays: 4 },
    ]);
  });

  it('are none over weekends and the Spring Festival, where the centre rests', () => {
    const counts = daily('2026-01-01', '2026-03-31', (day) => isWorkingDate(dateOf(day), 'CN'));
    expect(callGaps(counts, 'CN')).toEqual([]);
  });

  it('are none for a single working day', () => {
    expect(callGaps(daily('2026-03-01', '2026-03-31', without('2026-03-10', '2026-03-10')), 'CN')).toEqual(
      [],
    );
  });

  it('are told from the second working day on', () => {
    const counts = daily('2026-03-01', '2026-03-31', without('2026-03-10', '2026-03-11'));
    expect(callGaps(counts, 'CN').map(({ workingDays }) => workingDays)).toEqual([2]);
  });

  it('are the habit of a centre that opens on three weekdays of five', () => {
    // A serial that leaves 2 when divided by 7 is a Monday: this centre rests on Mondays and Tuesdays, too.
    const counts = daily('2026-03-02', '2026-05-31', (day) => day % 7 >= 4);
    expect(callGaps(counts, 'weekdays')).toEqual([]);
  });

  it('are none where the centre is open on few days', () => {
    const counts = daily('2026-03-01', '2026-06-30', (day) => day % 7 === 2);
    expect(callGaps(counts, 'CN')).toEqual([]);
  });

  it('are none of nothing', () => {
    expect(callGaps([], 'CN')).toEqual([]);
  });
});
