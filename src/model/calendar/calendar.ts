import { getSolarDateFromLunar, getSolarTermDate, isHoliday, isWorkday } from 'chinese-days';
import type { CalendarKind } from '../plan/planSettings';
import { daysInMonth, yearAndMonth, type Month } from './month';

/** The public holidays of China. */
export const holidayNames = [
  'newYear',
  'springFestival',
  'tombSweeping',
  'labourDay',
  'dragonBoat',
  'midAutumn',
  'nationalDay',
] as const;
export type HolidayName = (typeof holidayNames)[number];

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
    days -= lawfulHolidays(year).filter(([date]) => date.startsWith(month) && !named(date)).length;
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
  return lawfulHoliday(date) !== null;
}

/** The holiday that the law makes of a date, announced calendar or not; null where it makes none. */
export function lawfulHoliday(date: string): HolidayName | null {
  const year = Number(date.slice(0, 4));
  const known = holidaysByYear.get(year) ?? new Map(lawfulHolidays(year));
  holidaysByYear.set(year, known);
  return known.get(date) ?? null;
}

/** Kept, since the lunar dates of a year take long to find and every date of a plan asks for them. */
const holidaysByYear = new Map<number, ReadonlyMap<string, HolidayName>>();

/**
 * The 13 holidays that the State Council's regulation fixes (since 2025; 全国年节及纪念日放假办法). One that falls on a
 * weekend is made up for on a weekday, so each of them takes one working day, mostly of its own month.
 */
function lawfulHolidays(year: number): [date: string, holiday: HolidayName][] {
  if (year < firstLunarYear || year > lastLunarYear) return [];
  const springFestival = getSolarDateFromLunar(`${year}-01-01`).date;
  return [
    [`${year}-01-01`, 'newYear'],
    ...[-1, 0, 1, 2].map((days): [string, HolidayName] => [
      shiftDate(springFestival, days),
      'springFestival',
    ]),
    [getSolarTermDate(year, 4, 'pure_brightness'), 'tombSweeping'],
    [`${year}-05-01`, 'labourDay'],
    [`${year}-05-02`, 'labourDay'],
    [getSolarDateFromLunar(`${year}-05-05`).date, 'dragonBoat'],
    [getSolarDateFromLunar(`${year}-08-15`).date, 'midAutumn'],
    [`${year}-10-01`, 'nationalDay'],
    [`${year}-10-02`, 'nationalDay'],
    [`${year}-10-03`, 'nationalDay'],
  ];
}

/** The date (yyyy-mm-dd) so many days after another; before it where days is below 0. */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
