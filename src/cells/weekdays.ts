import { languages } from '../grid/synonyms/languages';
import { listed } from '../grid/synonyms/synonyms';
import type { CellValue } from '../grid/port';
import { simplified } from './header/simplified';

const numbers = new Map<string, number>();
for (const { weekdays } of languages) {
  listed(weekdays).forEach((day, index) => {
    for (const name of day.split('/')) if (!numbers.has(keyOf(name))) numbers.set(keyOf(name), index + 1);
  });
}

function keyOf(text: string): string {
  return simplified(text.trim()).toLowerCase().replace(/\.$/, '');
}

/** The weekday that a text names, 1 for Monday to 7 for Sunday; null where it names none. */
export function weekdayOf(cell: CellValue): number | null {
  return typeof cell === 'string' && cell.length <= 20 ? (numbers.get(keyOf(cell)) ?? null) : null;
}
