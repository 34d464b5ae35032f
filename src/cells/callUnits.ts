import type { CellValue } from '../grid/port';
import { secondsOfText } from './clockText';
import { readNumberText, type TextNumber } from './numberText';
import { countUnitOfLabel } from './unitOfLabel';
import { factors, type DurationUnit, type Unit } from './units';

/** In what a column gives its numbers of calls. */
export type CallsUnit = Extract<Unit, 'ones' | 'thousands' | 'tenThousands'>;

/** The unit that the header of a column of calls names, such as 话务量（万）; else calls as they are. */
export function callsUnit(header: string | undefined): CallsUnit {
  return (header === undefined ? null : countUnitOfLabel(header)) ?? 'ones';
}

/** Calls of a cell: a number of 0 or more, also as text, such as 12,345 or 1.2万. Null when blank, NaN when neither. */
export function callsOf(cell: CellValue, unit: CallsUnit): number | null {
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return null;
  const read = typeof cell === 'number' ? { number: cell, isWhole: false } : readCalls(cell, unit);
  if (!(read.number >= 0)) return NaN;
  // 2.35 ten thousands are 23,500 calls, whatever the product of the two makes of it.
  return unit === 'ones' || read.isWhole ? read.number : Math.round(read.number * factors[unit]);
}

/**
 * Seconds of a cell: a number of 0 or more in the column's unit, also as text, or a time as text. Null when blank, NaN when
 * neither. Telephone systems part no thousands, so that the point of 187.250 is a decimal one.
 */
export function secondsOf(cell: CellValue, unit: DurationUnit): number | null {
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return null;
  if (typeof cell === 'number') return cell >= 0 ? cell * factors[unit] : NaN;
  const seconds = secondsOfText(cell);
  if (seconds !== null) return seconds;
  const read = readNumberText(cell, 'aht', true);
  return read === null || read === 'unclear' || read.number < 0 ? NaN : read.number * factors[unit];
}

/** Most cells of a log of counts hold digits, which need no closer look. */
function readCalls(cell: CellValue, unit: CallsUnit): TextNumber {
  if (typeof cell === 'string' && /^\d+$/.test(cell)) return { number: Number(cell), isWhole: false };
  const read = readNumberText(cell, 'calls', unit !== 'ones');
  return read === null || read === 'unclear' ? { number: NaN, isWhole: false } : read;
}
