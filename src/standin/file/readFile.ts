import { checkSize, isText } from './fileKind';
import { readWorkbook } from './readWorkbook';
import { readText } from './text/readText';
import type { WorkbookFile } from './workbookFile';

/** A file as it was read. */
export interface FileRead {
  file: WorkbookFile;
  /** The workbook that a save starts from; null for text in columns, which becomes a workbook only then. */
  original: Uint8Array | null;
}

/** Reads a workbook, or text in columns, which go by their names; a workbook under a text's name is one all the same. */
export function readFile(bytes: Uint8Array, name: string): FileRead {
  checkSize(bytes.length, name);
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isText(name) || isWorkbook) return { file: readWorkbook(bytes), original: bytes };
  return { file: readText(bytes, name), original: null };
}

/** The name under which what was read is saved: always that of a workbook. */
export function workbookName(name: string): string {
  return isText(name) ? `${name.slice(0, name.lastIndexOf('.'))}.xlsx` : name;
}
