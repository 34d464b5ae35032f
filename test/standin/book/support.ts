import type { Area } from '../../../src/standin/areas';
import { createBook } from '../../../src/standin/book/openBook';
import { areaOfA1 } from '../../../src/standin/book/area';
import type { UniverBook } from '../../../src/standin/book/univerBook';
import type { UniverSheet } from '../../../src/standin/book/sheets/univerSheet';
import type { BookInput, BookValue } from '../../../src/standin/book/book';

export function at(ref: string): Area {
  return areaOfA1(ref);
}

/** A new book with its only sheet, and short ways to read and write it. */
export async function newBook(): Promise<{ book: UniverBook; sheet: UniverSheet }> {
  const book = await createBook();
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('a new book has a sheet');
  return { book, sheet };
}

export function write(sheet: UniverSheet, ref: string, input: BookInput[][]): void {
  sheet.write(at(ref), input);
}

export function value(sheet: UniverSheet, ref: string): BookValue | undefined {
  return sheet.values(at(ref))[0]?.[0];
}

export function formula(sheet: UniverSheet, ref: string): string | number | boolean | undefined {
  return sheet.formulas(at(ref))[0]?.[0];
}
