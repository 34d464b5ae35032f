import { monthOf, monthOfSerial, type Month } from '../model/calendar/month';
import { serialOfDay } from '../model/calendar/serialDate';
import type { CellValue } from '../grid/port';
import { readMonth } from './months';
import { turnedDate, type DateOrder } from './dateOrder';
import { monthOfName } from './monthNames';
import { weekdayOf } from './weekdays';

const secondsPerDay = 86_400;
const firstSerial = 61;
const endSerial = 2_958_466;

const datePattern = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[T\s]+(.+))?$/;
const compactPattern = /^(\d{4})(\d{2})(\d{2})$/;
const timePattern =
  /^(上午|下午|凌晨|中午|晚上|早上)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm|Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const between = String.raw`\s*(?:-|–|—|~|至|到|to|bis|a|à)\s*`;
const clock = String.raw`\d{1,2}(?:(?::|h)\d{2}(?::\d{2})?\s*(?:am|pm)?|\s*(?:am|pm|h))`;
/** The interval from one time to another; its start counts. */
const spanPattern = new RegExp(`^(.*?${clock})${between}${clock}$`, 'i');
/** An interval of whole hours, or of hours and minutes without a sign between them. */
const bareSpan = new RegExp(`^(\\d{2})(\\d{2})?${between}(\\d{2})(\\d{2})?$`);

/** A cell as a day, a time of day, or both; the day is null where the cell holds a time alone. */
interface Moment {
  day: number | null;
  /** Share of the day. */
  time: number;
}

/**
 * The serial of the moment that a row names, to the second: from one cell with date and time, or from two. Dates as
 * Excel's own, or as text from year to day (2026-01-31, 2026/1/31, 2026年1月31日), with the day first where points part
 * it (31.1.2026), else in the order that is given; a mark of UTC or of another zone is taken for local time. Null where
 * there is no date or one of the cells cannot be read.
 */
export function momentOf(start: CellValue, date: CellValue, order?: DateOrder): number | null {
  const [at, on] = [read(start, order), read(date, order)];
  if (at === 'wrong' || on === 'wrong') return null;
  const whole = at && at.day !== null ? at : { day: on?.day ?? null, time: at?.time ?? on?.time ?? 0 };
  if (whole.day === null) return null;
  return Math.round((whole.day + whole.time) * secondsPerDay) / secondsPerDay;
}

/** Whether a cell is a time of day without a date. */
export function namesTime(cell: CellValue): boolean {
  const moment = read(cell);
  return moment !== null && moment !== 'wrong' && moment.day === null;
}

/** The month that a cell names, as a month or by one of its days; null where it names none, or not its year. */
export function monthOfCell(cell: CellValue): Month | null {
  const found = readMonth(typeof cell === 'string' ? cell.trim() : cell);
  if (found) return found.year === null ? null : monthOf(found.year, found.month);
  const moment = momentOf(cell, null);
  return moment === null ? null : monthOfSerial(moment);
}

function read(cell: CellValue, order?: DateOrder): Moment | 'wrong' | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') {
    // 24:00 is the end of the day.
    if (cell >= 0 && cell <= 1) return { day: null, time: cell };
    if (cell >= 19_000_101 && cell < 99_991_232) return readText(String(cell));
    const inRange = cell >= firstSerial && cell < endSerial;
    return inRange ? { day: Math.floor(cell), time: cell - Math.floor(cell) } : 'wrong';
  }
  return typeof cell === 'string' ? readText(cell.trim(), order) : 'wrong';
}

function readText(text: string, order?: DateOrder): Moment | 'wrong' {
  const plain = /^[ -~]*$/.test(text) ? text : text.normalize('NFKC').replace(/[–—]/g, '-');
  const moment = readMoment(plain, order);
  if (moment !== 'wrong') return moment;
  const bare = startOfBareSpan(plain);
  if (bare !== null) return { day: null, time: bare };
  const from = spanPattern.exec(plain)?.[1];
  if (from !== undefined) return readMoment(from.trim(), order);
  const withoutWeekday = withoutWeekdays(plain);
  return withoutWeekday === plain ? 'wrong' : readMoment(withoutWeekday, order);
}

/** Whether a text is an interval from one time of day to another, without a date. */
export function isSpan(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  if (startOfBareSpan(plain) !== null) return true;
  const from = spanPattern.exec(plain)?.[1];
  return from !== undefined && timeOf(from.trim()) !== null;
}

/** The start of 08-09 or 0800-0830; a date or anything else with a later end than four hours is none. */
function startOfBareSpan(text: string): number | null {
  const [, fromHour, fromMinute = '0', toHour, toMinute = '0'] = bareSpan.exec(text) ?? [];
  const [from, to] = [Number(fromHour) * 60 + Number(fromMinute), Number(toHour) * 60 + Number(toMinute)];
  const isNear = to > from && to - from <= 240 && to <= 1440;
  return isNear && Number(fromMinute) < 60 ? from / 1440 : null;
}

/** "Mon 5 Jan 2026", "2026-01-05 (周一)" or "2026/1/5 星期一 8:00" without the name of the day. */
function withoutWeekdays(text: string): string {
  return text
    .replace(/[(（]?([\p{L}-]+)[)）]?[.,]?/gu, (all, word: string) =>
      weekdayOf(word) === null || monthOfName(word) !== null ? all : ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function readMoment(text: string, order?: DateOrder): Moment | 'wrong' {
  const alone = timeOf(text);
  if (alone !== null) return { day: null, time: alone };
  const [, year, month, date, rest] =
    datePattern.exec(text) ?? compactPattern.exec(text) ?? inOrder(text, order) ?? named(text) ?? [];
  if (year === undefined) return 'wrong';
  const time = rest === undefined ? 0 : timeOf(rest.trim());
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const day = dayOf(full, Number(month), Number(date));
  return time === null || day === null ? 'wrong' : { day, time };
}

const monthWord = String.raw`(\p{L}{3,})\.?`;
const gap = String.raw`(?:[\s\-./,']|\bde\b|\bof\b)*`;
const dayNumber = String.raw`(\d{1,2})(?:st|nd|rd|th|er|º)?`;
const yearNumber = String.raw`(\d{4}|\d{2})`;
const restOfDay = String.raw`(?:[,T\s]+(.+))?`;
/** Dates whose month is a word: 5 Jan 2026, Jan 5, 2026 and 2026-Jan-05. */
const namedDates: readonly { parts: readonly ('day' | 'month' | 'year')[]; pattern: RegExp }[] = (
  [
    [
      ['day', 'month', 'year'],
      [dayNumber, monthWord, yearNumber],
    ],
    [
      ['month', 'day', 'year'],
      [monthWord, dayNumber, yearNumber],
    ],
    [
      ['year', 'month', 'day'],
      [String.raw`(\d{4})`, monthWord, dayNumber],
    ],
  ] as const
).map(([parts, pieces]) => ({ parts, pattern: new RegExp(`^${pieces.join(gap)}${restOfDay}$`, 'iu') }));

/** The parts of a date whose month is a word, from year to day. */
function named(text: string): (string | undefined)[] | null {
  if (!/\p{L}{3}/u.test(text)) return null;
  for (const { parts, pattern } of namedDates) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = (one: 'day' | 'month' | 'year'): string => match[parts.indexOf(one) + 1]!;
    const month = monthOfName(part('month'));
    if (month !== null) return [text, part('year'), String(month), part('day'), match[4]];
  }
  return null;
}

/** The parts of a date that ends with its year, from year to day; null where its order is not known. */
function inOrder(text: string, order?: DateOrder): (string | undefined)[] | null {
  const [whole, first, mark, second, year, rest] = turnedDate.exec(text) ?? [];
  if (whole === undefined) return null;
  const known = mark === '.' ? 'dmy' : order;
  if (known === undefined) return null;
  if (known === 'ymd') return year!.length <= 2 ? [whole, first!.padStart(2, '0'), second, year, rest] : null;
  if (year!.length === 1) return null;
  return known === 'dmy' ? [whole, year, second, first, rest] : [whole, year, first, second, rest];
}

/** The serial of a day; null for the 31st of a short month, which would be taken for the first of the next. */
function dayOf(year: number, month: number, date: number): number | null {
  const serial = serialOfDay(year, month, date);
  const exists = month >= 1 && month <= 12 && date >= 1 && serial < serialOfDay(year, month + 1, 1);
  return exists && serial >= firstSerial ? serial : null;
}

/** A time such as 8:30, 08:30:15, 8:30 PM, 下午 2:05 or 8时30分 as a share of the day; 24:00 is the end of the day. */
export function timeOf(text: string): number | null {
  const plain = withColons(text);
  const [, before, hours, minutes, seconds = '0', after] = timePattern.exec(plain) ?? [];
  if (hours === '24' && Number(minutes) === 0 && Number(seconds) === 0 && !before && !after) return 1;
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const halfDay = (before ?? after ?? '').toLowerCase();
  return (hourOf(Number(hours), halfDay) * 3600 + Number(minutes) * 60 + Number(seconds)) / secondsPerDay;
}

/** 8时30分, 8点30分15秒, 8h30 and 8 pm with colons. */
function withColons(text: string): string {
  if (/^[\d\s:./-]+$/.test(text)) return text;
  const plain = text.replace(/：/g, ':').replace(/([ap])\.?\s?m\.?$/i, '$1m');
  return plain
    .replace(/[时時点點分](?=\d)/g, ':')
    .replace(/[分秒]$/, '')
    .replace(
      /^(\d{1,2})\s?h\s?(\d{2})?(?:\s?m(?:in)?)?$/i,
      (_, hour: string, minute = '00') => `${hour}:${minute}`,
    )
    .replace(/^(\D*\d{1,2})\s*[时時点點]?\s*(am|pm)?$/i, (all, hour: string, half: string | undefined) =>
      half === undefined && !/[时時点點]/.test(all) ? all : `${hour}:00 ${half ?? ''}`.trim(),
    );
}

/** The hour of the day: in the afternoon from 12 on, before it 12 is midnight; noon may be 11 to 13. */
function hourOf(hour: number, halfDay: string): number {
  if (['pm', '下午', '晚上'].includes(halfDay)) return hour < 12 ? hour + 12 : hour;
  if (halfDay === '中午') return hour < 11 ? hour + 12 : hour;
  return ['am', '上午', '凌晨'].includes(halfDay) && hour === 12 ? 0 : hour;
}
