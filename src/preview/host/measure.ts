import type { Area, BookSheet } from '../book/book';
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

function shownText(value: number | string | boolean): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value);
}
