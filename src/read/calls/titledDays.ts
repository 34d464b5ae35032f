import { serialOfDay } from '../../model/calendar/serialDate';
import { headerWords } from '../../cells/header/headerWords';
import { momentOf } from '../../cells/momentOf';
import type { CellValue } from '../../grid/port';

/** A date somewhere in a title: from year to day, with its month by name, or in either order of day and month. */
const dates =
  /20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}(?:st|nd|rd|th)?[ -]\p{L}{3,9}\.?[ ,-]+20\d{2}|\p{L}{3,9}\.? \d{1,2},? 20\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]20\d{2}/u;
const weeks = /(20\d{2})\s*(?:-|年|,)?\s*(?:W|wk|week|第)\s*(\d{1,2})/i;

/** Titles that say when a report was made. */
const whenMade =
  /generat|print|creat|export|\brun\b|produced|refresh|updated|as of|erstellt|gedruckt|généré|imprim|criado|生成|导出|打印|制表|更新|作成/i;

/** Serials of days in 2000 to 2099. */
const [earliest, latest] = [36_526, 73_050];

/**
 * The first day of the week that titles above a typical week name, by a date of it or by its number; null where they name
 * none, or one that may be read in two ways. `first` is the weekday with which the labels begin, 1 for Monday to 7.
 */
export function titledWeek(titles: readonly CellValue[], first: number): number | null {
  const isLast = titles.some((cell) => typeof cell === 'string' && headerWords(cell).words.includes('end'));
  for (const title of titles) {
    const day = dayIn(title, first);
    if (day !== null) return isLast ? day - 6 : day;
  }
  return null;
}

function dayIn(title: CellValue, first: number): number | null {
  if (typeof title === 'number') {
    return isDay(title) ? title : null;
  }
  if (typeof title !== 'string' || whenMade.test(title)) return null;
  const [date] = dates.exec(title) ?? [];
  if (date !== undefined) return dayOf(date, first);
  const [, year, week] = weeks.exec(title) ?? [];
  if (year === undefined) return null;
  const fourth = serialOfDay(Number(year), 1, 4);
  return fourth - ((fourth - 2) % 7) + 7 * (Number(week) - 1);
}

/** Of a date that may be read in two ways, the one that is the weekday with which the week begins. */
function dayOf(text: string, first: number): number | null {
  const read = waysOf(text);
  if (read.length < 2) return read[0] ?? null;
  const fitting = read.filter((day) => weekdayOfSerial(day) === first);
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The days that a date may mean, with the day or the month first. */
function waysOf(text: string): number[] {
  const plain = text.replace(/(\d)(st|nd|rd|th)/, '$1');
  const ways = [momentOf(null, plain, 'dmy'), momentOf(null, plain, 'mdy')];
  return [...new Set(ways.filter((day) => day !== null).map(Math.floor))];
}

function isDay(number: number): boolean {
  return Number.isInteger(number) && number >= earliest && number <= latest;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOfSerial(serial: number): number {
  return ((Math.floor(serial) + 5) % 7) + 1;
}

/** The only day that titles name, as a report of one day does; null where they name none, several, or one in two ways. */
export function titledDay(titles: readonly CellValue[]): number | null {
  const all = new RegExp(dates.source, 'gu');
  const days = titles.flatMap((title): (number | null)[] => {
    if (typeof title === 'string' && whenMade.test(title)) return [];
    if (typeof title === 'string') return (title.match(all) ?? []).map((date) => onlyDay(date));
    return typeof title === 'number' && isDay(title) ? [title] : [];
  });
  return new Set(days).size === 1 ? days[0]! : null;
}

function onlyDay(text: string): number | null {
  const days = waysOf(text);
  return days.length === 1 ? days[0]! : null;
}
