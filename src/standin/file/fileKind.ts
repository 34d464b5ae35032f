/** What a file's name and size say before anything of it is loaded. */
import { MAX_FILE_BYTES, MAX_TEXT_BYTES } from './limits';
import { FileProblem } from './problem';

/** Endings of text in columns. */
export const textEndings = ['.csv', '.tsv', '.txt'] as const;

const MEGABYTE = 1_000_000;

/** Whether a file is text in columns by its name. */
export function isText(name: string): boolean {
  return textEndings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** Throws FileProblem where a file is too large to be read. */
export function checkSize(size: number, name: string): void {
  const most = isText(name) ? MAX_TEXT_BYTES : MAX_FILE_BYTES;
  if (size <= most) return;
  throw new FileProblem('tooLarge', `${Math.round(size / MEGABYTE)} MB > ${most / MEGABYTE} MB`);
}
