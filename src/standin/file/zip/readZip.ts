import { strFromU8, Inflate } from 'fflate';
import { MAX_EXPANDED_BYTES, MAX_PART_BYTES, MAX_PARTS } from '../limits';
import { FileProblem } from '../problem';
import { crc32 } from './crc32';

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
  const paths = new Set<string>();
  let at = directory.start;
  let expanded = 0;
  try {
    for (let index = 0; index < directory.count; index++) {
      const { entry, next } = readEntry(bytes, view, at);
      at = next;
      expanded += entry.size;
      checkSize(entry, expanded);
      // Of two parts by one name every program reads another.
      if (paths.has(entry.path)) throw new FileProblem('damaged', `${entry.path} twice`);
      paths.add(entry.path);
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

const END_MARK = 0x06054b50;
const END_64_LOCATOR_MARK = 0x07064b50;
const END_64_MARK = 0x06064b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/**
 * Where the central directory of a zip begins and how many entries it has. A file that was cut short has no end record,
 * and that is how it shows: `damaged`.
 */
function findDirectory(view: DataView): { start: number; count: number } {
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

/** One file inside a zip, still packed, so that it can be copied without being opened. */
export interface ZipEntry {
  path: string;
  /** 0 stored, 8 deflated: the only two methods that Office files use. */
  method: number;
  crc: number;
  /** Bytes once inflated, as the directory declares it. */
  size: number;
  packed: Uint8Array;
  /** MS-DOS date and time as two 16-bit halves, date high. */
  modified: number;
}

export const STORED = 0;
export const DEFLATED = 8;

/** Small enough that a part which lies about its size is stopped within 32 MB of output. */
const CHUNK = 32_768;

/**
 * The bytes of one part. Throws `damaged` where the stream is broken, is longer or shorter than declared, or fails its check sum.
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new FileProblem('damaged', entry.path);
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > bytes.length) throw new FileProblem('damaged', entry.path);
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let from = 0; from === 0 || from < entry.packed.length; from += CHUNK) {
      stream.push(entry.packed.subarray(from, from + CHUNK), from + CHUNK >= entry.packed.length);
    }
  } catch {
    throw new FileProblem('damaged', entry.path);
  }
  return bytes.subarray(0, filled);
}
