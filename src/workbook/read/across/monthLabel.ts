import type { CellValue } from '../../port';
import { readMonth } from '../months';

/** A month as a header names it; the year is null where the header leaves it out. */
export interface MonthLabel {
  year: number | null;
  /** 1 to 12. */
  month: number;
}

const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const chinese = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Serial numbers of 2000 to 2099: other numbers in a row are no months, whatever date they would be. */
const [earliest, latest] = [36_526, 73_050];

/** The month that a header names: a date, 202601, 2026-01, 2026年1月, 1月, 一月, Jan 2026, Jan-26, January; else null. */
export function readMonthLabel(value: CellValue): MonthLabel | null {
  if (typeof value === 'number' && value > 999_999) return null;
  if (typeof value === 'number' && value < 190_001 && (value < earliest || value > latest)) return null;
  const read = readMonth(typeof value === 'string' ? value.trim() : value);
  if (read) {
    const [year, month] = read.month.split('-').map(Number);
    return { year: year!, month: month! };
  }
  return typeof value === 'string' ? fromText(value.trim().toLowerCase()) : null;
}

function fromText(text: string): MonthLabel | null {
  const dated = /^(\d{4})[-/.](\d{1,2})[-/.]\d{1,2}$/.exec(text);
  if (dated) return monthLabel(dated[1], Number(dated[2]));
  const han = /^(?:(\d{2}|\d{4})\s*年\s*)?(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月份?$/.exec(text);
  if (han) return monthLabel(han[1], chinese.indexOf(han[2]!) + 1 || Number(han[2]));
  const slashed = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (slashed) return monthLabel(slashed[2], Number(slashed[1]));
  const worded = /^(?:(\d{4})[\s-]*)?([a-z]{3,9})\.?(?:[\s\-'’/]*(\d{2}|\d{4}))?$/.exec(text);
  if (!worded) return null;
  const name = worded[2]!;
  const isShort = name.length === 3 || name === 'sept';
  const index = english.findIndex((month) => (isShort ? month.startsWith(name) : month === name));
  return monthLabel(worded[1] ?? worded[3], index + 1);
}

function monthLabel(year: string | undefined, month: number): MonthLabel | null {
  if (month < 1 || month > 12) return null;
  return { year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year), month };
}
