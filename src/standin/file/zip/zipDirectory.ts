import { FileProblem } from '../problem';

const END_MARK = 0x06054b50;
const END_64_LOCATOR_MARK = 0x07064b50;
const END_64_MARK = 0x06064b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/**
 * Where the central directory of a zip begins and how many entries it has. A file that was cut short has no end record,
 * and that is how it shows: `damaged`.
 */
export function findDirectory(view: DataView): { start: number; count: number } {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_MARK) return directoryAt(view, at);
  }
  throw new FileProblem('damaged', 'zip directory');
}

function directoryAt(view: DataView, end: number): { start: number; count: number } {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR_MARK) {
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64_MARK) {
      throw new FileProblem('damaged', 'zip directory');
    }
    return {
      start: Number(view.getBigUint64(end64 + 48, true)),
      count: Number(view.getBigUint64(end64 + 32, true)),
    };
  }
  return { start: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
}
