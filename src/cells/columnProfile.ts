import type { CellValue } from '../grid/port';
import { dateOfSerial } from '../model/calendar/serialDate';
import { isFilled } from '../grid/grid';
import { secondsOfText } from './clockText';
import { directionOf } from './directionOf';
import { isSpan, momentOf, namesTime, timeOf } from './momentOf';
import { readNumberText } from './numberText';
import { outcomeOf } from './outcomeOf';
import { weekdayOf } from './weekdays';
import { yesNoOf } from './yesNo';

/** What the cells of a column look like, from a sample of them. */
export interface ColumnProfile {
  /** How many of the sample hold anything. */
  filled: number;
  /** Shares of those: */
  /** a day without a time, a day with one, a time alone, from one time to another; */
  days: number;
  moments: number;
  clocks: number;
  spans: number;
  /** numbers that could be days, were they formatted so; */
  maybeDays: number;
  maybeMoments: number;
  /** names of weekdays, yes or no, outcomes of calls, inbound or outbound; */
  weekdays: number;
  directions: number;
  flags: number;
  outcomes: number;
  /** numbers, also as text, that are no dates; lengths of time, as text or by their format; texts that are none of all these. */
  numbers: number;
  lengths: number;
  texts: number;
  /** Whether the numbers are all whole, and their least and greatest. */
  areWhole: boolean;
  least: number;
  most: number;
  /** Mean of the times alone that are numbers, as a share of the day. */
  meanClock: number;
  /** Different cells among the filled ones. */
  distinct: number;
}

/** The cells of a column with their number formats, as far as they are known. */
export interface ColumnSample {
  values: readonly CellValue[];
  formats: readonly (string | undefined)[];
}

/** Serials of days from 1980 to 2099. */
const [firstDay, lastDay] = [29_221, 73_050];

type Look = Exclude<
  keyof ColumnProfile,
  'filled' | 'areWhole' | 'least' | 'most' | 'meanClock' | 'distinct' | 'outcomes' | 'flags' | 'directions'
>;

export function columnProfile({ values, formats }: ColumnSample): ColumnProfile {
  const counts: Record<Look | 'flags' | 'outcomes' | 'directions', number> = {
    days: 0,
    moments: 0,
    clocks: 0,
    spans: 0,
    maybeDays: 0,
    maybeMoments: 0,
    weekdays: 0,
    flags: 0,
    outcomes: 0,
    directions: 0,
    numbers: 0,
    lengths: 0,
    texts: 0,
  };
  const seen = new Set<CellValue>();
  let [filled, areWhole, least, most] = [0, true, Infinity, -Infinity];
  let clocks = { sum: 0, count: 0 };
  // Formats are read for the first rows only, and those below are of the same kind.
  const known = formats.find((format) => format !== undefined && format !== 'General');
  values.forEach((cell, index) => {
    if (!isFilled(cell, 'asBlank')) return;
    filled += 1;
    seen.add(cell);
    const number = numberOf(cell);
    if (yesNoOf(cell) !== null) counts.flags += 1;
    if (typeof cell === 'string' && outcomeOf(cell) !== null) counts.outcomes += 1;
    if (directionOf(cell) !== null) counts.directions += 1;
    const look =
      typeof cell === 'number' ? lookOfNumber(cell, formats[index] ?? known) : lookOfText(cell, number);
    counts[look] += 1;
    const clock = look === 'clocks' ? clockOf(cell) : null;
    if (clock !== null) clocks = { sum: clocks.sum + clock, count: clocks.count + 1 };
    if (look !== 'numbers' || number === null) return;
    areWhole &&= Number.isInteger(number);
    least = Math.min(least, number);
    most = Math.max(most, number);
  });
  const shares = Object.fromEntries(
    Object.entries(counts).map(([look, count]) => [look, filled === 0 ? 0 : count / filled]),
  ) as typeof counts;
  const meanClock = clocks.sum / Math.max(1, clocks.count);
  return { ...shares, filled, areWhole, least, most, meanClock, distinct: seen.size };
}

function clockOf(cell: CellValue): number | null {
  if (typeof cell === 'number') return cell;
  // 6:30 may be minutes and seconds.
  return typeof cell === 'string' && /:.*:/.test(cell) ? timeOf(cell.trim()) : null;
}

function numberOf(cell: CellValue): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  if (/^\d+$/.test(cell)) return Number(cell);
  const read = /\d/.test(cell) ? readNumberText(cell, 'calls', true) : null;
  return read === null || read === 'unclear' ? null : read.number;
}

function lookOfNumber(value: number, format: string | undefined): Look {
  const isDay = value >= firstDay && value < lastDay;
  const whole = Number.isInteger(value);
  if (format !== undefined && /[ymd年月日]/i.test(plainFormat(format)) && isDay)
    return whole ? 'days' : 'moments';
  // Hours that go on beyond a day are a length and no time of day.
  if (value >= 0 && format !== undefined && /\[[hms]+\]/i.test(format)) return 'lengths';
  if (value >= 0 && value <= 1 && format !== undefined && isClockFormat(format)) return 'clocks';
  if (value >= 19_800_101 && value < 20_991_232 && momentOf(value, null) !== null) return 'maybeDays';
  if (isDay && (format === undefined || format === 'General')) return whole ? 'maybeDays' : 'maybeMoments';
  return 'numbers';
}

/** A number that is a day or a time by its format, or could only be a day, as text; null for any other number. */
export function shownMoment(value: number, format: string | undefined): string | null {
  const look = lookOfNumber(value, format);
  const minutes = Math.round((value - Math.floor(value)) * 1440);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  if (look === 'clocks') return time;
  if (look === 'days' || (look === 'maybeDays' && value < lastDay)) return dateOfSerial(Math.floor(value));
  return look === 'moments' || look === 'maybeMoments' ? `${dateOfSerial(Math.floor(value))} ${time}` : null;
}

/** A format without its texts and colours. */
function plainFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '').replace(/General/gi, '');
}

function isClockFormat(format: string): boolean {
  return /[hs]/i.test(plainFormat(format));
}

function lookOfText(cell: CellValue, number: number | null): Look {
  if (typeof cell !== 'string') return 'texts';
  const text = cell.trim();
  if (!/\d/.test(text)) return weekdayOf(text) === null ? 'texts' : 'weekdays';
  if (/^\d+$/.test(text)) return text.length === 8 && momentOf(text, null) !== null ? 'maybeDays' : 'numbers';
  if (isSpan(text)) return 'spans';
  if (namesTime(text)) return 'clocks';
  const moment = momentOf(text, null, 'dmy') ?? momentOf(text, null, 'mdy');
  if (moment !== null) return Number.isInteger(moment) ? 'days' : 'moments';
  if (number !== null) return 'numbers';
  return secondsOfText(text) === null ? 'texts' : 'lengths';
}
