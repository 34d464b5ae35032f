/** What a text says that is entered into a cell, be it typed or read from a file of text. */
import { dateOfSerial, serialOf } from '../model/calendar/serialDate';
import type { ErrorText } from './file/workbookFile';

const errors: readonly ErrorText[] = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];

/** The error that a text names, in whatever case. */
export function enteredError(text: string): ErrorText | undefined {
  return text.startsWith('#') ? errors.find((name) => name === text.toUpperCase()) : undefined;
}

/** Two digits mean 1930 to 2029. */
export function fullYear(year: string): number {
  const number = Number(year);
  return year.length === 4 ? number : number + (number < 30 ? 2000 : 1900);
}

/** The serial number of a date from 1 March 1900 to the end of 9999; undefined for a date that does not exist. */
export function serialDate(year: number, month: number, day: number): number | undefined {
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
  const date = `${year}-${mm}-${dd}`;
  const serial = serialOf(date);
  return dateOfSerial(serial) === date ? serial : undefined;
}
