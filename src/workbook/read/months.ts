import { monthOf, monthOfSerial, monthSerial, type Month } from '../../model/month';
import type { CellValue } from '../port';

/**
 * How a sheet writes its months. A formula finds a row by writing the plan's own month in the same way, which needs
 * no parsing and works in every display language.
 */
export type MonthStyle =
  | { kind: 'firstOfMonth' }
  | { kind: 'anyDay' }
  | { kind: 'compact' }
  | { kind: 'text'; between: string; after: string; padded: boolean };

export interface ReadMonth {
  month: Month;
  style: MonthStyle;
}

const textPattern = /^(\d{4})([-/.年]?)(\d{1,2})(月?)$/;

/** A month from a cell: a date, 202601, or text such as 2026-01, 2026/1 or 2026年1月; null when it is none of these. */
export function readMonth(value: CellValue): ReadMonth | null {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string') return null;
  const match = textPattern.exec(value);
  if (!match) return null;
  const [, year, between = '', number = '', after = ''] = match;
  if (between === '' && number.length !== 2) return null;
  const month = monthOf(Number(year), Number(number));
  return month === null
    ? null
    : { month, style: { kind: 'text', between, after, padded: number.length === 2 } };
}

function fromNumber(value: number): ReadMonth | null {
  if (value >= 190001 && value <= 999912 && Number.isInteger(value)) {
    const month = monthOf(Math.floor(value / 100), value % 100);
    if (month) return { month, style: { kind: 'compact' } };
  }
  const month = monthOfSerial(value);
  return month === null
    ? null
    : { month, style: { kind: value === monthSerial(month) ? 'firstOfMonth' : 'anyDay' } };
}

/**
 * The one style that fits all of a column's months, or the index of the first month that does not fit the others.
 * "2026-10" is padded or not; it goes with either.
 */
export function commonStyle(
  styles: readonly MonthStyle[],
  months: readonly Month[],
): MonthStyle | { misfit: number } {
  let common = styles[0] ?? { kind: 'firstOfMonth' };
  for (const [index, style] of styles.entries()) {
    const twoDigits = months[index]!.slice(5) >= '10';
    const joined = join(
      common,
      style,
      twoDigits,
      index > 0 && months.slice(0, index).every((m) => m.slice(5) >= '10'),
    );
    if (!joined) return { misfit: index };
    common = joined;
  }
  return common;
}

function join(
  common: MonthStyle,
  style: MonthStyle,
  twoDigits: boolean,
  openSoFar: boolean,
): MonthStyle | null {
  const dates = ['firstOfMonth', 'anyDay'];
  if (dates.includes(common.kind) && dates.includes(style.kind)) {
    return common.kind === 'anyDay' ? common : style;
  }
  if (common.kind !== 'text' || style.kind !== 'text') return common.kind === style.kind ? common : null;
  if (common.between !== style.between || common.after !== style.after) return null;
  if (common.padded === style.padded || twoDigits) return common;
  return openSoFar ? style : null;
}

/** The formula text that is TRUE where a cell of `range` is the month whose first day is in `month`. */
export function monthMatches(style: MonthStyle, range: string, month: string): string {
  switch (style.kind) {
    case 'firstOfMonth':
      return `(${range}=${month})`;
    case 'anyDay':
      // No YEAR or MONTH of the column: one text among its cells would make an error of the whole.
      return `(${range}>=${month})*(${range}<EDATE(${month},1))`;
    case 'compact':
      return `(${range}=YEAR(${month})*100+MONTH(${month}))`;
    case 'text': {
      const number = style.padded ? `RIGHT("0"&MONTH(${month}),2)` : `MONTH(${month})`;
      const parts = [`YEAR(${month})`, `"${style.between}"`, number, `"${style.after}"`];
      return `(${range}=${parts.filter((part) => part !== '""').join('&')})`;
    }
  }
}

/** The formula text of the serial number of a month's first day, from the cell that holds the month in this style. */
export function monthSerialFormula(style: MonthStyle, cell: string): string {
  switch (style.kind) {
    case 'firstOfMonth':
      return cell;
    case 'anyDay':
      return `DATE(YEAR(${cell}),MONTH(${cell}),1)`;
    case 'compact':
      return `DATE(INT(${cell}/100),MOD(${cell},100),1)`;
    case 'text': {
      const { between, after } = style;
      const number = `MID(${cell},${5 + between.length},2)`;
      const bare = after === '' ? number : `SUBSTITUTE(${number},"${after}","")`;
      return `DATE(VALUE(LEFT(${cell},4)),VALUE(${bare}),1)`;
    }
  }
}
