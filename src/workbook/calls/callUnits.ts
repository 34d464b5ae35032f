import type { CellValue } from '../port';
import { countUnitOfLabel } from '../read/unitOfLabel';
import { factors, type Unit } from '../read/units';
import type { CallSource } from './findCallSources';

/** In what a column gives its numbers of calls. */
export type CallsUnit = Extract<Unit, 'ones' | 'thousands' | 'tenThousands'>;

/** The unit that the header of a column of calls names, such as 话务量（万）; else calls as they are. */
export function callsUnit(
  { headers, offsets }: Pick<CallSource, 'headers' | 'offsets'>,
  column: 'calls' | 'abandoned',
): CallsUnit {
  const offset = offsets[column];
  const unit = offset === undefined ? null : countUnitOfLabel(headers[offset]!);
  return unit === 'thousands' || unit === 'tenThousands' ? unit : 'ones';
}

/** Calls of a cell: a number of 0 or more, also as text and with commas, such as 12,345. Null when blank, NaN when neither. */
export function callsOf(cell: CellValue, unit: CallsUnit): number | null {
  const text = typeof cell === 'string' ? cell.trim().replace(/[,，](?=\d{3})/g, '') : cell;
  if (text === null || text === '') return null;
  const number = typeof text === 'string' && !/^\d+(\.\d+)?$/.test(text) ? NaN : Number(text);
  if (typeof cell === 'boolean' || !(number >= 0)) return NaN;
  // 2.35 ten thousands are 23,500 calls, whatever the product of the two makes of it.
  return unit === 'ones' ? number : Math.round(number * factors[unit]);
}
