import { dateOfSerial, serialOfDay } from './serialDate';

/** A calendar month as "yyyy-mm": sorts as text, compares with ===, and reads the same in every language. */
export type Month = string;

const pattern = /^(\d{4})-(\d{2})$/;

/** The month of a year (1900 to 9999) and month number (1 to 12); null outside these. */
export function monthOf(year: number, month: number): Month | null {
  const inRange = Number.isInteger(year) && Number.isInteger(month) && year >= 1900 && year <= 9999;
  if (!inRange || month < 1 || month > 12) return null;
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The parts of a month; throws a RangeError for text that is none, which no checked input is. */
export function yearAndMonth(month: Month): { year: number; month: number } {
  const match = pattern.exec(month);
  if (!match) throw new RangeError(`Not a month: ${month}`);
  return { year: Number(match[1]), month: Number(match[2]) };
}

/** The month that lies `count` months later (earlier when negative). */
export function addMonths(from: Month, count: number): Month {
  const { year, month } = yearAndMonth(from);
  const index = year * 12 + month - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Days of a month, 28 to 31. */
export function daysInMonth(month: Month): number {
  const parts = yearAndMonth(month);
  return new Date(Date.UTC(parts.year, parts.month, 0)).getUTCDate();
}

/** Excel's serial number of the month's first day, in the 1900 date system. */
export function monthSerial(month: Month): number {
  const parts = yearAndMonth(month);
  return serialOfDay(parts.year, parts.month, 1);
}

/** The month that holds an Excel date serial (61 or more, that is from 1 March 1900); null otherwise. */
export function monthOfSerial(serial: number): Month | null {
  return dateOfSerial(serial)?.slice(0, 7) ?? null;
}
