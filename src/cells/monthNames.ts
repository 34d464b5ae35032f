import { languages } from '../grid/synonyms/languages';
import { listed } from '../grid/synonyms/synonyms';

const numbers = new Map<string, number>();
for (const { months = '' } of languages) {
  listed(months).forEach((month, index) => {
    for (const name of month.split('/')) if (!numbers.has(name)) numbers.set(name, index + 1);
  });
}

/** The month that a word names, 1 to 12, in full or as it is cut short; null where it names none. */
export function monthOfName(word: string): number | null {
  return numbers.get(word.toLowerCase()) ?? null;
}
