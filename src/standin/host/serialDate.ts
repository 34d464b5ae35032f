const MILLISECONDS_A_DAY = 86_400_000;

/** Day 0 of Excel's calendar for dates from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of a date from 1 March 1900 to the end of 9999; undefined for a date that does not exist. */
export function serialDate(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999) return undefined;
  const serial = Math.round((time - EPOCH) / MILLISECONDS_A_DAY);
  return serial > 60 ? serial : undefined;
}
