import { monthOfSerial } from '../model/calendar/month';

/** The date of an Excel serial in the 1900 date system as "yyyy-mm-dd"; null before 1 March 1900 or after 9999. */
export function dateOfSerial(serial: number): string | null {
  const month = monthOfSerial(serial);
  if (month === null) return null;
  const day = new Date((Math.floor(serial) - 25_569) * 86_400_000).getUTCDate();
  return `${month}-${String(day).padStart(2, '0')}`;
}
