import type { BookSheet } from '../book/book';
import type { Area } from '../areas';
import { shownValue } from './cellMatrix';

/** One character of column width is 7 pixels of the default font, and a pixel is 3/4 of a point. */
export const CHARACTER_POINTS = 5.25;

const PADDING = 2;
const WIDEST = 60;

/** Characters that a text takes up; Chinese and other wide letters count twice. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

/** A width, in characters, at which the longest entry of a column is readable; fractions are shown shortened. */
export function columnWidthFor(sheet: BookSheet, column: Area): number {
  const texts = sheet.values(column).map(([value]) => shownText(shownValue(value ?? null)));
  return Math.min(WIDEST, Math.max(...texts.map(textWidth)) + PADDING);
}

/** Points of a line of text in the usual font. */
const LINE_POINTS = 15;

/** A height, in points, at which every wrapped text of a row is readable. */
export function rowHeightFor(sheet: BookSheet, row: Area): number {
  const lines = sheet.values(row)[0]!.map((value, offset) => {
    const column = row.column + offset;
    if (typeof value !== 'string' || sheet.style(row.row, column).wrap !== true) return 1;
    return linesOf(value, sheet.columnWidth(column));
  });
  return LINE_POINTS * Math.max(...lines);
}

/** Lines of a text in a column of so many characters: it breaks at spaces, and between wide letters. */
function linesOf(text: string, width: number): number {
  let [lines, room] = [1, width];
  for (const word of text.match(/[^\S\n]*(?:[\u2e80-\uffff]|[^\s\u2e80-\uffff]+)|\n/gu) ?? []) {
    // The first word of a line stands there even where it is cut.
    if (word !== '\n' && (room === width || textWidth(word) <= room)) room -= textWidth(word);
    else {
      lines++;
      room = width - textWidth(word.trim());
    }
  }
  return lines;
}

function shownText(value: number | string | boolean): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value);
}
