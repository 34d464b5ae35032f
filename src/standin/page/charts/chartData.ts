import { dateOfSerial } from '../../../model/serialDate';
import { parseReference } from '../../../grid/a1';
import type { Book, BookValue } from '../../book/book';

/** The cells that a chart's reference names, such as "'Hiring plan'!$B$5:$B$16", in reading order. */
export function cellsOf(book: Book, reference: string): { value: BookValue; format: string }[] {
  const { sheet: name, area } = parseReference(reference) ?? {};
  const sheet = name === undefined ? undefined : book.sheetNamed(name);
  if (!sheet || !area) return [];
  const formats = sheet.numberFormats(area).flat();
  return sheet
    .values(area)
    .flat()
    .map((value, index) => ({ value, format: formats[index] ?? 'General' }));
}

/** A category as it is read: a date as its month, everything else as it stands. */
export function categoryText({ value, format }: { value: BookValue; format: string }): string {
  if (typeof value === 'number' && /y/i.test(format))
    return dateOfSerial(value)?.slice(0, 7) ?? String(value);
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** A point of a series; text and errors leave a gap. */
export function pointOf(value: BookValue): number | null {
  return typeof value === 'number' ? value : null;
}
