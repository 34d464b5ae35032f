import { getSolarDateFromLunar, getSolarTermDate, isHoliday, isWorkday } from 'chinese-days';
import type { CalendarKind } from '../plan/planSettings';
import { daysInMonth, yearAndMonth, type Month } from './month';

/** Working days of a month and whether that number is final. */
export interface WorkingDays {
  days: number;
  /** True where the year's statutory calendar is not announced: weekdays less the holidays that the law fixes. */
  estimated: boolean;
}

/** Dates as "yyyy-mm-dd" that differ from the calendar. */
export interface CalendarChanges {
  off: readonly string[];
  on: readonly string[];
}

/** The lunar table of chinese-days ends here; beyond it an estimate is the plain weekdays. */
const firstLunarYear = 1901;
const lastLunarYear = 2099;

const noChanges: CalendarChanges = { off: [], on: [] };

/**
 * Working days (法定工作日) of a month. "CN" is the announced calendar of China with its make-up days (调休), from the
 * chinese-days package; "weekdays" is Monday to Friday. `changes` are the centre's own days off and on.
 * An unannounced year of "CN" is estimated, since make-up days move work between days but keep the year's number.
 */
export function workingDays(
  month: Month,
  kind: CalendarKind,
  changes: CalendarChanges = noChanges,
): WorkingDays {
  const { year } = yearAndMonth(month);
  const estimated = kind === 'CN' && !isAnnounced(year);
  const works = (date: string): boolean => (kind === 'CN' && !estimated ? isWorkday(date) : isWeekday(date));
  const off = new Set(changes.off);
  const on = new Set(changes.on);
  let days = 0;
  for (let day = 1; day <= daysInMonth(month); day++) {
    const date = `${month}-${String(day).padStart(2, '0')}`;
    if (on.has(date) || (works(date) && !off.has(date))) days++;
  }
  if (estimated) {
    // A holiday that the centre names itself has been dealt with already, whether it is kept or worked.
    const named = (date: string): boolean => on.has(date) || (off.has(date) && isWeekday(date));
    days -= lawfulHolidays(year).filter((date) => date.startsWith(month) && !named(date)).length;
  }
  return { days: Math.max(0, days), estimated };
}

/** Whether the statutory calendar of a year is known: 1 to 3 October always hold a weekday that is a holiday. */
export function isAnnounced(year: number): boolean {
  const known = announcedYears.get(year) ?? hasHolidayInOctober(year);
  announcedYears.set(year, known);
  return known;
}

/** Kept, since every date of a plan asks for its year. */
const announcedYears = new Map<number, boolean>();

function hasHolidayInOctober(year: number): boolean {
  return ['01', '02', '03'].some((day) => {
    const date = `${year}-10-${day}`;
    return isWeekday(date) && isHoliday(date);
  });
}

function isWeekday(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
}

/** Whether the law makes a date a holiday, announced calendar or not. */
export function isLawfulHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const known = holidaysByYear.get(year) ?? new Set(lawfulHolidays(year));
  holidaysByYear.set(year, known);
  return known.has(date);
}

/** Kept, since the lunar dates of a year take long to find and every date of a plan asks for them. */
const holidaysByYear = new Map<number, ReadonlySet<string>>();

/**
 * The 13 holidays that the State Council's regulation fixes (since 2025; 全国年节及纪念日放假办法). One that falls on a
 * weekend is made up for on a weekday, so each of them takes one working day, mostly of its own month.
 */
function lawfulHolidays(year: number): string[] {
  if (year < firstLunarYear || year > lastLunarYear) return [];
  const springFestival = getSolarDateFromLunar(`${year}-01-01`).date;
  return [
    `${year}-01-01`,
    ...[-1, 0, 1, 2].map((days) => shiftDate(springFestival, days)),
    getSolarTermDate(year, 4, 'pure_brightness'),
    `${year}-05-01`,
    `${year}-05-02`,
    getSolarDateFromLunar(`${year}-05-05`).date,
    getSolarDateFromLunar(`${year}-08-15`).date,
    `${year}-10-01`,
    `${year}-10-02`,
    `${year}-10-03`,
  ];
}

/** The date (yyyy-mm-dd) so many days after another; before it where days is below 0. */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
