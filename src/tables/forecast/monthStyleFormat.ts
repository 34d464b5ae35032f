import type { MonthStyle } from '../../cells/monthStyle';
import { formats } from '../tableSpec';

/** The number format in which a month shows as what it is: only dates are numbers of days. */
export function monthStyleFormat({ kind }: MonthStyle): string {
  return kind === 'firstOfMonth' || kind === 'anyDay' ? formats.month : formats.general;
}
