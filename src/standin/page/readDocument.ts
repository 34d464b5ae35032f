import { MAX_FILE_BYTES } from '../file/limits';
import { FileProblem } from '../file/problem';
import { readWorkbook } from '../file/readWorkbook';
import type { OpenDocument } from './openDocument';

const MEGABYTE = 1_000_000;

/** Reads a file that the user chose. Throws FileProblem; a file that is too large is not even loaded. */
export async function readDocument(file: File): Promise<OpenDocument> {
  if (file.size > MAX_FILE_BYTES) {
    const sizes = `${Math.round(file.size / MEGABYTE)} MB > ${MAX_FILE_BYTES / MEGABYTE} MB`;
    throw new FileProblem('tooLarge', sizes);
  }
  const original = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, file: readWorkbook(original), original };
}
