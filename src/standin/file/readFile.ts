import { FileProblem } from './problem';
import { MAX_FILE_BYTES, MAX_TEXT_BYTES } from './limits';
import { readWorkbook } from './readWorkbook';
import { readText } from './text/readText';
import type { WorkbookFile } from './workbookFile';

/** A file as it was read. */
export interface FileRead {
  file: WorkbookFile;
  /** The workbook that a save starts from; null for text in columns, which becomes a workbook only then. */
  original: Uint8Array | null;
}

/** Endings of text in columns. */
export const textEndings = ['.csv', '.tsv', '.txt'] as const;

const MEGABYTE = 1_000_000;

/** Whether a file is text in columns by its name. */
function isText(name: string): boolean {
  return textEndings.some((ending) => name.toLowerCase().endsWith(ending));
}

/** Reads a workbook, or text in columns, which go by their names; a workbook under a text's name is one all the same. */
export function readFile(bytes: Uint8Array, name: string): FileRead {
  checkSize(bytes.length, name);
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isText(name) || isWorkbook) return { file: readWorkbook(bytes), original: bytes };
  return { file: readText(bytes, name), original: null };
}

/** Throws FileProblem where a file is too large to be read, before it is loaded. */
export function checkSize(size: number, name: string): void {
  const most = isText(name) ? MAX_TEXT_BYTES : MAX_FILE_BYTES;
  if (size <= most) return;
  throw new FileProblem('tooLarge', `${Math.round(size / MEGABYTE)} MB > ${most / MEGABYTE} MB`);
}

/** The name under which what was read is saved: always that of a workbook. */
export function workbookName(name: string): string {
  return isText(name) ? `${name.slice(0, name.lastIndexOf('.'))}.xlsx` : name;
}
