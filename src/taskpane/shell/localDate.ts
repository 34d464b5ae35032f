import type { IsoDate } from '../../model/calendar/serialDate';

/** The date that a clock shows where the user is, not in UTC: HR's day begins at its own midnight. */
export function localDate(at: number): IsoDate {
  const date = new Date(at);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}
