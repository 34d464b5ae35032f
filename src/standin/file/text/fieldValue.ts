import { enteredError, fullYear, serialDate } from '../../entered';
import type { FileCellValue } from '../workbookFile';
import { turnedDate, type DateOrder, type Notation } from './notation';

/** What a field comes to in a cell, with the format that Excel gives it. */
export interface Field {
  value: FileCellValue;
  numberFormat?: string;
}

const beginsFigure = /^[-+.(\d$€£¥￥]/;

/** Digits beyond which a double would change a number: those are identifiers. */
const MOST_DIGITS = 15;

/**
 * A field as Excel reads it: numbers, shares, money, dates, times and truth values, and everything else as text. Apart
 * from Excel it keeps what would be lost: figures that begin with a zero or are too long are identifiers, a date that may
 * be two stays a text, and so does what looks like a formula.
 */
export function fieldValue(field: string, column: number, { decimal, orders }: Notation): Field {
  const text = field.trim();
  if (text === '') return { value: field === '' ? null : field };
  if (!beginsFigure.test(text)) {
    if (text.length <= 5 && /^(true|false)$/i.test(text)) return { value: text.length === 4 };
    const error = enteredError(text);
    return { value: error ? { error } : field };
  }
  return (
    numberOf(text, decimal) ??
    timeField(text) ??
    dateOf(text, orders[column] ?? null, decimal) ?? { value: field }
  );
}

const currency = /^([-+]?)\s*(?:[$€£¥￥])\s*|\s*(?:[$€£¥￥])$/g;
const figures = {
  '.': /^([-+]?)(\d+|\d{1,3}(?:[,'’\u00a0\u202f ]\d{3})+)?(?:\.(\d*))?(e[-+]?\d{1,3})?$/i,
  ',': /^([-+]?)(\d+|\d{1,3}(?:[.'’\u00a0\u202f ]\d{3})+)?(?:,(\d*))?(e[-+]?\d{1,3})?$/i,
} as const;

function numberOf(text: string, decimal: '.' | ','): Field | null {
  const isNegative = text.startsWith('(') && text.endsWith(')');
  const inside = isNegative ? text.slice(1, -1) : text;
  const isShare = /[%％]$/.test(inside);
  const plain = (isShare ? inside.slice(0, -1) : inside).replace(currency, '$1').trim();
  const [match, sign, whole = '', fraction, exponent = ''] = figures[decimal].exec(plain) ?? [];
  if (match === undefined || (whole === '' && !fraction)) return null;
  const digits = whole.replace(/\D/g, '');
  if (/^0\d/.test(digits) || digits.length > MOST_DIGITS) return null;
  const size = Number(`${digits}.${fraction ?? ''}0${exponent}`);
  if (!Number.isFinite(size)) return null;
  const value = (sign === '-' || isNegative ? -size : size) / (isShare ? 100 : 1);
  if (isShare) return { value, numberFormat: fraction ? '0.00%' : '0%' };
  if (digits.length < whole.length) return { value, numberFormat: fraction ? '#,##0.00' : '#,##0' };
  return { value };
}

function timeField(text: string): Field | null {
  const time = timeOf(text);
  if (!time) return null;
  const format = time.value >= 1 ? '[h]:mm:ss' : time.hasSeconds ? 'h:mm:ss' : 'h:mm';
  return { value: time.value, numberFormat: format };
}

/** A clock time or a span as a share of a day. */
function timeOf(text: string): { value: number; hasSeconds: boolean } | null {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,6}))?)?(?:\s*([ap])\.?m\.?)?$/i.exec(text);
  if (!match) return null;
  const [, hourText, minute, second, part, half] = match;
  const hour = Number(hourText);
  if (half && (hour < 1 || hour > 12)) return null;
  const hours = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  const seconds = Number(second ?? 0) + Number(`0.${part ?? 0}`);
  return { value: (hours * 3600 + Number(minute) * 60 + seconds) / 86_400, hasSeconds: second !== undefined };
}

function dateOf(text: string, order: DateOrder | null, decimal: '.' | ','): Field | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]+(\S.*))?$/.exec(text);
  if (yearFirst) {
    const [, year, , month, day, time] = yearFirst;
    return dateField(Number(year), Number(month), Number(day), time);
  }
  const month =
    /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? (decimal === ',' ? /^(\d{1,2})\.(\d{4})$/.exec(text) : null);
  if (month) {
    const [year, number] = month[1]!.length === 4 ? [month[1], month[2]] : [month[2], month[1]];
    const found = dateField(Number(year), Number(number), 1, undefined);
    return found && { ...found, numberFormat: 'yyyy-mm' };
  }
  const turned = turnedDate.exec(text);
  if (!turned) return null;
  const [, first, mark, second, year, time] = turned;
  const [one, other] = [Number(first), Number(second)];
  const isDayFirst = mark === '.' || order === 'dmy';
  if (mark !== '.' && order === null) return null;
  return dateField(fullYear(year!), isDayFirst ? other : one, isDayFirst ? one : other, time);
}

function dateField(year: number, month: number, day: number, timeText: string | undefined): Field | null {
  const serial = serialDate(year, month, day);
  if (serial === undefined) return null;
  if (timeText === undefined) return { value: serial, numberFormat: 'yyyy-mm-dd' };
  const time = timeOf(timeText.trim());
  if (!time || time.value >= 1) return null;
  const numberFormat = time.hasSeconds ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd hh:mm';
  return { value: serial + time.value, numberFormat };
}
