import { sheetOfWhole } from '../../../read/find/pointedAt';
import type { CellValue } from '../../../grid/port';
import type { NumberNotation } from '../../shell/numberNotation';
import type { Words } from '../../shell/words';

/** What a place is called among others. */
export function placeLabel(place: string, words: Words): string {
  const sheet = sheetOfWhole(place);
  return sheet === null ? place : words.fill(words.text.mapping.wholeSheet, { sheet });
}

/** A header among others, with the first cell below it: a header may say nothing to anybody. */
export function headerLabel(
  header: string,
  [first]: readonly CellValue[],
  words: Words,
  notation: NumberNotation,
): string {
  if (first === undefined) return header;
  const sample = typeof first === 'number' ? notation.write(first) : String(first);
  return words.fill(words.text.mapping.headerWithSample, { header, sample });
}

/** The first cells of a column as a hint below its field; null where there are none. */
export function samplesHint(
  cells: readonly CellValue[],
  words: Words,
  notation: NumberNotation,
): string | null {
  if (cells.length === 0) return null;
  const shown = cells.map((cell) => (typeof cell === 'number' ? notation.write(cell) : String(cell)));
  return words.fill(words.text.mapping.samples, { samples: words.list(shown) });
}
