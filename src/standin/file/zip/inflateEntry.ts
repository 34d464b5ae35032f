import { Inflate } from 'fflate';
import { FileProblem } from '../problem';
import { crc32 } from './crc32';
import { STORED, type ZipEntry } from './zipEntry';

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
