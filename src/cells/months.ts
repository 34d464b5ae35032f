import { monthOfSerial, monthSerial, yearAndMonth } from '../model/calendar/month';
import type { CellValue } from '../grid/port';
import type { MonthStyle, ReadMonth } from './monthStyle';
import { readMonthText } from './monthText';

/**
 * A month from a cell: a date, 202601, a number of 1 to 12, or text such as 2026-01, 2026/1/31, 2026年1月, 1月, Jan 2026
 * or Jan-26; null when it is none of these.
 */
export function readMonth(value: CellValue): ReadMonth | null {
  if (typeof value === 'number') return fromNumber(value);
  return typeof value === 'string' ? readMonthText(value) : null;
}

function fromNumber(value: number): ReadMonth | null {
  if (Number.isInteger(value) && value >= 1 && value <= 12) {
    return { year: null, month: value, styles: [{ kind: 'number' }] };
  }
  const number = value % 100;
  if (Number.isInteger(value) && value >= 190001 && value <= 999912 && number >= 1 && number <= 12) {
    return { year: Math.floor(value / 100), month: number, styles: [{ kind: 'compact' }] };
  }
  const month = monthOfSerial(value);
  if (month === null) return null;
  const anyDay: MonthStyle = { kind: 'anyDay' };
  const isFirst = value === monthSerial(month);
  return { ...yearAndMonth(month), styles: isFirst ? [{ kind: 'firstOfMonth' }, anyDay] : [anyDay] };
}

/** The one style that fits all of a column's months, or the index of the first month that fits no style of the others. */
export function commonStyle(months: readonly Pick<ReadMonth, 'styles'>[]): MonthStyle | { misfit: number } {
  let common: readonly MonthStyle[] = months[0]?.styles ?? [{ kind: 'firstOfMonth' }];
  for (const [index, { styles }] of months.entries()) {
    common = common.flatMap((one) => styles.flatMap((other) => joined(one, other) ?? []));
    if (common.length === 0) return { misfit: index };
  }
  return common[0]!;
}

/** Two styles are one but for spaces around the text. */
function joined(one: MonthStyle, other: MonthStyle): MonthStyle | null {
  if (one.kind !== 'text' || other.kind !== 'text') return one.kind === other.kind ? one : null;
  const isSame = JSON.stringify(one.parts) === JSON.stringify(other.parts) && one.hasDay === other.hasDay;
  if (!isSame) return null;
  return other.isSpaced ? other : one;
}
