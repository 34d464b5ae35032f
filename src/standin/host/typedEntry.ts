import { daysTo1904 } from '../../grid/dateSystem';
import { enteredError, fullYear, serialDate } from '../entered';

/** What a cell holds after text was written into it as if typed, and the format that Excel gives it on the way. */
export interface Entry {
  value: number | string | boolean;
  /** Set where Excel changes a General cell's format, such as for "5%" or "2026-01". */
  numberFormat?: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Office.js writes text the way a person types it, in en-US: "12" becomes a number, "TRUE" a truth value, "2026-01" a
 * date. A leading apostrophe keeps text as text, and so does a cell formatted as text.
 */
export function readEntry(text: string, cellFormat: string, date1904 = false): Entry {
  if (cellFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const error = enteredError(text);
  // An error constant can only be entered as a formula.
  if (error) return { value: `=${error}` };
  const trimmed = text.trim();
  return readNumber(trimmed) ?? readTime(trimmed) ?? readDate(trimmed, date1904) ?? { value: text };
}

function readNumber(text: string): Entry | undefined {
  const match = /^([+-]?|\()(\$?)(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)\)?$/i.exec(
    text,
  );
  if (!match) return undefined;
  const [, sign, currency, digits = '', exponent = '', percent] = match;
  if ((sign === '(') !== text.endsWith(')')) return undefined;
  const size = Number(digits.replace(/,/g, '') + exponent);
  const value = (sign === '-' || sign === '(' ? -size : size) / (percent ? 100 : 1);
  const decimals = digits.includes('.');
  if (percent) return { value, numberFormat: decimals ? '0.00%' : '0%' };
  if (currency) return { value, numberFormat: decimals ? '$#,##0.00' : '$#,##0' };
  if (exponent) return { value, numberFormat: '0.00E+00' };
  if (digits.includes(',')) return { value, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

function readTime(text: string): Entry | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?:\s*([ap]m))?$/i.exec(text);
  if (!match) return undefined;
  const [, hourText, minute, second, half] = match;
  const hour = Number(hourText);
  if (half ? hour < 1 || hour > 12 : hour > 23) return undefined;
  const hours = half ? (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : hour;
  const value = (hours * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86400;
  const seconds = second === undefined ? '' : ':ss';
  return { value, numberFormat: `h:mm${seconds}${half ? ' AM/PM' : ''}` };
}

function readDate(text: string, date1904: boolean): Entry | undefined {
  const date = dateIn(text);
  return date && date1904 ? { ...date, value: Number(date.value) - daysTo1904 } : date;
}

function dateIn(text: string): Entry | undefined {
  const yearFirst = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text);
  if (yearFirst) {
    const [, year, month, day] = yearFirst;
    return dateEntry(
      Number(year),
      Number(month),
      Number(day ?? 1),
      day === undefined ? 'mmm-yy' : 'm/d/yyyy',
    );
  }
  const monthFirst = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(text);
  if (monthFirst) {
    const [, month, day, year] = monthFirst;
    if (year === undefined) return dateEntry(new Date().getFullYear(), Number(month), Number(day), 'd-mmm');
    return dateEntry(fullYear(year), Number(month), Number(day), 'm/d/yyyy');
  }
  return readNamedMonth(text);
}

/** "Jan-26", "Jan 2026" or "5-Jan-2026". */
function readNamedMonth(text: string): Entry | undefined {
  const match = /^(?:(\d{1,2})[- ])?([a-z]{3})[a-z]*[- ](\d{2}|\d{4})$/i.exec(text);
  const month = months.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  if (!match || month === 0) return undefined;
  const day = match[1];
  return dateEntry(fullYear(match[3]!), month, Number(day ?? 1), day === undefined ? 'mmm-yy' : 'd-mmm-yy');
}

function dateEntry(year: number, month: number, day: number, numberFormat: string): Entry | undefined {
  const value = serialDate(year, month, day);
  return value === undefined ? undefined : { value, numberFormat };
}
