import type { CellValue } from '../grid/port';
import { readMonth } from './months';

/** A month as a header names it; the year is null where the header leaves it out. */
export interface MonthLabel {
  year: number | null;
  /** 1 to 12. */
  month: number;
}

/** Serial numbers of 2000 to 2099: other numbers in a row are no months, whatever date they would be. */
const [earliest, latest] = [36_526, 73_050];

/** The month that a header names: a date, 202601, 2026-01, 2026年1月, 1月, 一月, Jan 2026, Jan-26, January; else null. */
export function readMonthLabel(value: CellValue): MonthLabel | null {
  if (typeof value === 'number' && value > 999_999) return null;
  if (typeof value === 'number' && value < 190_001 && (value < earliest || value > latest)) return null;
  const read = readMonth(value);
  return read && { year: read.year, month: read.month };
}
