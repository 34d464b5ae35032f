import { dateSerial } from '../../model/workingDates';
import type { CellValue } from '../port';

const secondsPerDay = 86_400;
const firstSerial = 61;
const endSerial = 2_958_466;

const datePattern = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[T\s]+(.+))?$/;
const timePattern = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?$/;

/** A cell as a day, a time of day, or both; the day is null where the cell holds a time alone. */
interface Moment {
  day: number | null;
  /** Share of the day. */
  time: number;
}

/**
 * The serial of the moment that a row names, to the second: from one cell with date and time, or from two. Dates as
 * Excel's own, or as text from year to day (2026-01-31, 2026/1/31, 2026年1月31日), since other orders can be misread; a
 * mark of UTC is taken for local time. Null where there is no date or one of the cells cannot be read.
 */
export function momentOf(start: CellValue, date: CellValue): number | null {
  const [at, on] = [read(start), read(date)];
  if (at === 'wrong' || on === 'wrong') return null;
  const whole = at && at.day !== null ? at : { day: on?.day ?? null, time: at?.time ?? on?.time ?? 0 };
  if (whole.day === null) return null;
  return Math.round((whole.day + whole.time) * secondsPerDay) / secondsPerDay;
}

function read(cell: CellValue): Moment | 'wrong' | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') {
    if (cell >= 0 && cell < 1) return { day: null, time: cell };
    const inRange = cell >= firstSerial && cell < endSerial;
    return inRange ? { day: Math.floor(cell), time: cell - Math.floor(cell) } : 'wrong';
  }
  return typeof cell === 'string' ? readText(cell.trim()) : 'wrong';
}

function readText(text: string): Moment | 'wrong' {
  const alone = timeOf(text);
  if (alone !== null) return { day: null, time: alone };
  const [, year, month, day, rest] = datePattern.exec(text) ?? [];
  if (year === undefined) return 'wrong';
  const time = rest === undefined ? 0 : timeOf(rest.trim());
  const iso = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const serial = dateSerial(iso);
  // The 31st of a short month would be taken for the first of the next.
  const exists = serial >= firstSerial && new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso);
  return time === null || !exists ? 'wrong' : { day: serial, time };
}

/** A time such as 8:30 or 08:30:15 as a share of the day. */
export function timeOf(text: string): number | null {
  const [, hours, minutes, seconds = '0'] = timePattern.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / secondsPerDay;
}
