import { getDayDetail } from 'chinese-days';
import { isAnnounced, lawfulHoliday, shiftDate, type HolidayName } from './calendar';
import type { IsoDate } from './serialDate';

/** A day off for a public holiday, or one of the days before or after its days off. */
export interface HolidayDay {
  holiday: HolidayName;
  part: 'on' | 'before' | 'after';
}

/** Days before and after a holiday that are no usual ones: the rush before it, and what has waited over it. */
const daysAround = 2;

/** How chinese-days begins the names of its days. */
const published: readonly (readonly [string, HolidayName])[] = [
  ['New Year', 'newYear'],
  ['Spring', 'springFestival'],
  ['Tomb', 'tombSweeping'],
  ['Labour', 'labourDay'],
  ['Dragon', 'dragonBoat'],
  ['Mid-autumn', 'midAutumn'],
  ['National', 'nationalDay'],
];

/**
 * What a date is to the public holidays of China, weekends within the days off included; null for a usual day, for a
 * make-up day (调休) and for a holiday of a name that we do not know. In a year that is not announced only the days that
 * the law fixes are off, which is an estimate. A day after one holiday and before another counts for the former.
 */
export function holidayOf(date: IsoDate): HolidayDay | null {
  const on = dayOff(date);
  if (on) return { holiday: on, part: 'on' };
  if (isMakeUpDay(date)) return null;
  for (const [part, step] of [
    ['after', -1],
    ['before', 1],
  ] as const)
    for (let days = 1; days <= daysAround; days++) {
      const holiday = dayOff(shiftDate(date, step * days));
      if (holiday) return { holiday, part };
    }
  return null;
}

function dayOff(date: IsoDate): HolidayName | null {
  if (!isAnnounced(Number(date.slice(0, 4)))) return lawfulHoliday(date);
  const { work, name } = getDayDetail(date);
  return work ? null : (published.find(([start]) => name.startsWith(start))?.[1] ?? null);
}

/** A weekend day that is worked for a day off elsewhere. */
function isMakeUpDay(date: IsoDate): boolean {
  const { work, name } = getDayDetail(date);
  return work && isAnnounced(Number(date.slice(0, 4))) && name.includes(',');
}
