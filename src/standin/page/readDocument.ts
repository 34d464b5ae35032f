import { checkSize } from '../file/fileKind';
import { readFile, workbookName } from '../file/readFile';
import type { OpenDocument } from './openDocument';

/** Reads a file that the user chose. Throws FileProblem; a file that is too large is not even loaded. */
export async function readDocument(file: File): Promise<OpenDocument> {
  checkSize(file.size, file.name);
  const read = readFile(new Uint8Array(await file.arrayBuffer()), file.name);
  return { name: workbookName(file.name), ...read };
}
