import { MAX_FILE_BYTES } from '../limits';
import { FileProblem } from '../problem';
import { readZip } from '../zip/readZip';
import { OfficePackage } from './officePackage';

/** First bytes of a compound file: .xls, or the shell around an encrypted .xlsx. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/**
 * Opens the zip of an .xlsx and tells other files apart by their first bytes and parts.
 * Throws FileProblem: `notWorkbook`, `oldFormat`, `encrypted`, `damaged`, `macros` or `tooLarge`.
 */
export function openPackage(bytes: Uint8Array): OfficePackage {
  if (startsWith(bytes, COMPOUND)) throw compoundProblem(bytes);
  if (startsWith(bytes, EMPTY_ZIP)) throw new FileProblem('notWorkbook', 'an empty zip');
  if (!startsWith(bytes, ZIP)) throw new FileProblem('notWorkbook', 'not a zip file');
  if (bytes.length > MAX_FILE_BYTES) {
    throw new FileProblem('tooLarge', `${bytes.length} bytes; at most ${MAX_FILE_BYTES}`);
  }
  const file = new OfficePackage(readZip(bytes));
  if (!file.has('[Content_Types].xml'))
    throw new FileProblem('notWorkbook', 'a zip without [Content_Types].xml');
  const types = file.text('[Content_Types].xml');
  if (types.includes('.sheet.binary.')) throw new FileProblem('notWorkbook', 'a binary workbook (.xlsb)');
  const macros = file.paths.find((path) => /(^|\/)(vbaProject\.bin|macrosheets\/.*)$/i.test(path));
  if (macros) throw new FileProblem('macros', macros);
  if (types.includes('.macroEnabled.')) {
    throw new FileProblem('macros', '[Content_Types].xml');
  }
  return file;
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** An encrypted .xlsx holds a stream of this name; the directory of a compound file spells it in UTF-16. */
function compoundProblem(bytes: Uint8Array): FileProblem {
  const name = [...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) {
      return new FileProblem('encrypted', 'EncryptedPackage');
    }
  }
  return new FileProblem('oldFormat', 'a compound file, as .xls is');
}
