import { isHoliday, isWorkday } from 'chinese-days';
import { isAnnounced, isLawfulHoliday, shiftDate, type CalendarChanges } from './calendar';
import { daysInMonth, yearAndMonth, type Month } from './month';
import type { CalendarKind } from '../plan/planSettings';
import type { IsoDate } from './serialDate';

const noChanges: CalendarChanges = { off: [], on: [] };

/**
 * Whether people work on a date: the statutory calendar of China with its make-up days, or Monday to Friday, and the
 * centre's own days off and on, which win. In a year that is not announced weekends and the holidays that the law fixes
 * are off, which is an estimate.
 */
export function isWorkingDate(date: IsoDate, kind: CalendarKind, changes = noChanges): boolean {
  if (changes.on.includes(date)) return true;
  if (changes.off.includes(date)) return false;
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  const weekday = day !== 0 && day !== 6;
  if (kind === 'weekdays') return weekday;
  if (!isAnnounced(Number(date.slice(0, 4)))) return weekday && !isLawfulHoliday(date);
  return weekday ? !isHoliday(date) : isWorkday(date);
}

/** The first working date of a month; null in a month without any. */
export function firstWorkingDate(month: Month, kind: CalendarKind, changes = noChanges): IsoDate | null {
  for (let day = 1; day <= daysInMonth(month); day++) {
    const date = `${month}-${String(day).padStart(2, '0')}`;
    if (isWorkingDate(date, kind, changes)) return date;
  }
  return null;
}

/** The date so many working days before another one; 0 is the date itself. Days of 0 or more, whole. */
export function workingDaysBefore(
  date: IsoDate,
  days: number,
  kind: CalendarKind,
  changes = noChanges,
): IsoDate {
  let at = date;
  for (let left = days; left > 0;) {
    at = shiftDate(at, -1);
    if (isWorkingDate(at, kind, changes)) left--;
  }
  return at;
}

/** Every working date from one date to another, both ends included. */
export function workingDatesBetween(first: IsoDate, last: IsoDate, kind: CalendarKind): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let date = first; date <= last; date = shiftDate(date, 1)) {
    if (isWorkingDate(date, kind)) dates.push(date);
  }
  return dates;
}

/** When a stage of hiring runs. */
export interface StageDates {
  start: IsoDate;
  due: IsoDate;
}

/**
 * Start and due dates of each stage for hires needed in a month, first stage first. A stage's lead time is the working
 * days from its start to the first working date of the month; it is due when the next stage starts, and the last one
 * on that first date. Null in a month without working days.
 */
export function stageDates(
  month: Month,
  leadDays: readonly number[],
  kind: CalendarKind,
  changes = noChanges,
): StageDates[] | null {
  yearAndMonth(month);
  const needed = firstWorkingDate(month, kind, changes);
  if (needed === null) return null;
  const starts = leadDays.map((days) => workingDaysBefore(needed, days, kind, changes));
  return starts.map((start, index) => ({ start, due: starts[index + 1] ?? needed }));
}
