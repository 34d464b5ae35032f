/** A calendar date as "yyyy-mm-dd": sorts as text, compares with ===. */
export type IsoDate = string;

const dayMs = 86_400_000;

/** Excel's serial number of 1 January 1970, in the 1900 date system. */
const epoch = 25_569;

/** Excel counts a 29 February 1900 that never was, so its calendar is ours from 1 March 1900 on, to the end of 9999. */
const [firstSerial, endSerial] = [61, 2_958_466];

/** Excel's serial number of a date, in the 1900 date system; NaN for text that is no date. */
export function serialOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs + epoch;
}

/** The same of a day by its numbers; a day that the month lacks runs on into the next. */
export function serialOfDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayMs + epoch;
}

/** The date of one of Excel's serial numbers, whatever the time of day; null before 1 March 1900 and after 9999. */
export function dateOfSerial(serial: number): IsoDate | null {
  if (!(serial >= firstSerial && serial < endSerial)) return null;
  return new Date((Math.floor(serial) - epoch) * dayMs).toISOString().slice(0, 10);
}
