import { strFromU8 } from 'fflate';
import { MAX_EXPANDED_BYTES, MAX_PART_BYTES, MAX_PARTS } from '../limits';
import { FileProblem } from '../problem';
import { findDirectory } from './zipDirectory';
import { DEFLATED, STORED, type ZipEntry } from './zipEntry';

const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const NEEDS_64 = 0xffffffff;

/**
 * Lists the files of a zip without inflating any. Throws `damaged` where the directory does not hold together,
 * `encrypted` for a password-protected zip and `tooLarge` when the declared sizes pass the limits.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > MAX_PARTS)
    throw new FileProblem('tooLarge', `${directory.count} parts; at most ${MAX_PARTS}`);
  const entries: ZipEntry[] = [];
  let at = directory.start;
  let expanded = 0;
  try {
    for (let index = 0; index < directory.count; index++) {
      const { entry, next } = readEntry(bytes, view, at);
      at = next;
      expanded += entry.size;
      checkSize(entry, expanded);
      if (!entry.path.endsWith('/')) entries.push(entry);
    }
  } catch (problem) {
    // A DataView throws RangeError when an offset in the directory points outside the file.
    throw problem instanceof FileProblem ? problem : new FileProblem('damaged', 'zip directory');
  }
  return entries;
}

function checkSize(entry: ZipEntry, expanded: number): void {
  if (entry.size > MAX_PART_BYTES) {
    throw new FileProblem('tooLarge', `${entry.path}: ${entry.size} bytes; at most ${MAX_PART_BYTES}`);
  }
  if (expanded > MAX_EXPANDED_BYTES) {
    throw new FileProblem('tooLarge', `${expanded} bytes expanded; at most ${MAX_EXPANDED_BYTES}`);
  }
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== ENTRY_MARK) throw new FileProblem('damaged', 'zip directory');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameEnd = at + 46 + nameLength;
  const path = strFromU8(bytes.subarray(at + 46, nameEnd))
    .replace(/\\/g, '/')
    .replace(/^\/+/, '');
  if (view.getUint16(at + 8, true) & 1) throw new FileProblem('encrypted', path);
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) throw new FileProblem('damaged', path);
  const sizes = readSizes(view, at, nameEnd, nameEnd + extraLength);
  const entry: ZipEntry = {
    path,
    method,
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    packed: packedBytes(bytes, view, sizes.offset, sizes.packed, path),
    modified: view.getUint32(at + 12, true),
  };
  return { entry, next: nameEnd + extraLength + view.getUint16(at + 32, true) };
}

/** Sizes and offset of an entry; writers that stream put them in the zip64 extra field even for small files. */
function readSizes(view: DataView, at: number, extraStart: number, extraEnd: number) {
  const sizes = {
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (sizes[key] !== NEEDS_64) continue;
      sizes[key] = Number(view.getBigUint64(value, true));
      value += 8;
    }
  }
  return sizes;
}

function packedBytes(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
  length: number,
  path: string,
): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_MARK) throw new FileProblem('damaged', path);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) throw new FileProblem('damaged', path);
  return bytes.subarray(start, start + length);
}
