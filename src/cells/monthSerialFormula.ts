import { yearAndMonth, monthOfSerial } from '../model/calendar/month';
import {
  chineseMonths,
  englishMonths,
  foreignMonths,
  type MonthForm,
  type MonthPart,
  type MonthStyle,
  type MonthWindow,
} from './monthStyle';
import { numberFormula } from './numberText';

/** The formula text of the serial number of a month's first day, from the cell that holds the month in this style. */
export function monthSerialFormula(style: MonthStyle, cell: string): string {
  switch (style.kind) {
    case 'firstOfMonth':
      return cell;
    case 'anyDay':
      return `DATE(YEAR(${cell}),MONTH(${cell}),1)`;
    case 'compact':
      return `DATE(INT(${cell}/100),MOD(${cell},100),1)`;
    case 'number':
      return `DATE(${yearWithin(style.within, cell)},${cell},1)`;
    case 'text': {
      const text = style.isSpaced ? `TRIM(${cell})` : cell;
      const month = monthIn(style.parts, text);
      return `DATE(${yearIn(style.parts, text) ?? yearWithin(style.within, month)},${month},1)`;
    }
  }
}

/** The year stands first or last; null where there is none. */
function yearIn(parts: readonly MonthPart[], text: string): string | null {
  const index = parts.findIndex((part) => 'year' in part);
  const part = parts[index];
  if (!part || !('year' in part)) return null;
  const digits = `${index === 0 ? 'LEFT' : 'RIGHT'}(${text},${part.year})`;
  return part.year === 4 ? numberFormula(digits) : `2000+${numberFormula(digits)}`;
}

/** Months without a year are those of a window, which is shorter than a year and turns one at most. */
function yearWithin(within: MonthWindow | undefined, month: string): string {
  const [first, last] = [within?.first, within?.last].map((serial) =>
    yearAndMonth(monthOfSerial(serial ?? 0)!),
  );
  if (first!.year === last!.year) return String(first!.year);
  return `IF(${month}>=${first!.month},${first!.year},${last!.year})`;
}

/** The month begins behind pieces of known length. */
function monthIn(parts: readonly MonthPart[], text: string): string {
  const index = parts.findIndex((part) => 'month' in part);
  const before = parts.slice(0, index).reduce((sum, part) => sum + lengthOf(part), 0);
  const { month: form } = parts[index] as { month: MonthForm };
  const cut = (length: number): string => `MID(${text},${before + 1},${length})`;
  if (typeof form === 'object' && 'foreign' in form) {
    const after = parts.slice(index + 1).reduce((sum, part) => sum + lengthOf(part), 0);
    // Each name has a place of its own width, with a blank on either side, so that none is found within another.
    const places = foreignMonths[form.foreign]!.map((name) => ` ${name.padEnd(namePlace - 1)}`).join('');
    const own = before + after === 0 ? text : `MID(${text},${before + 1},LEN(${text})-${before + after})`;
    return `(SEARCH(" "&${own}&" ","${places}")+${namePlace - 1})/${namePlace}`;
  }
  if (typeof form === 'object') {
    const names = englishMonths.map((name) => name.slice(0, 3)).join('');
    return `(SEARCH(${cut(3)},"${names}")+2)/3`;
  }
  const next = parts[index + 1];
  const end = next && 'text' in next ? next.text[0]! : null;
  const own = end === null ? cut(2) : `SUBSTITUTE(${cut(2)},"${end}","")`;
  if (form !== 'chinese') return numberFormula(own);
  const ones = chineseMonths.slice(0, 9).join('');
  const tens = `10+IF(LEN(${own})>1,FIND(MID(${own},2,1),"${ones}"),0)`;
  return `IF(LEFT(${own},1)="十",${tens},FIND(${own},"${ones}"))`;
}

/** Longer than any name, and the blanks around it. */
const namePlace = 12;

function lengthOf(part: MonthPart): number {
  if ('text' in part) return part.text.length;
  return 'year' in part ? part.year : 0;
}
