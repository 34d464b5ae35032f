import type { NumberNotation } from '../shell/numberNotation';

/** More people than any stage sees: a finger that stayed on a key. */
const most = 999_999;

/** The people that a text says: whole, 0 to 999,999; null for anything else. */
export function readTotal(text: string, notation: NumberNotation): number | null {
  const total = /[%％]/.test(text) ? NaN : notation.read(text);
  return Number.isInteger(total) && total >= 0 && total <= most ? total : null;
}
