import { languages } from '../grid/synonyms/languages';
import { listed } from '../grid/synonyms/synonyms';
import type { CellValue } from '../grid/port';
import { simplified } from './header/simplified';

const [yes, no] = (['yes', 'no'] as const).map(
  (answer) => new Set(languages.flatMap((one) => listed(one[answer])).map(simplified)),
);

/** Whether a cell says yes or no: a word, TRUE or FALSE, 1 or 0; null where it says neither. */
export function yesNoOf(cell: CellValue): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (cell === 1 || cell === 0) return cell === 1;
  if (typeof cell !== 'string' || cell.length > 10) return null;
  const text = simplified(cell.trim()).toLowerCase();
  if (yes!.has(text) || text === '1') return true;
  return no!.has(text) || text === '0' ? false : null;
}
