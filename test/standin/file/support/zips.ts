import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Parts = Record<string, string | Uint8Array>;

/** A zip made by another program than the one under test. */
export function zipOf(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** Every part of a zip as bytes, read by another program than the one under test. */
export function bytesOf(zip: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(zip);
}

/** One part of a zip as text; an empty text where it has no such part. */
export function partOf(zip: Uint8Array, path: string): string {
  const bytes = bytesOf(zip)[path];
  return bytes ? strFromU8(bytes) : '';
}

/** Paths of the parts whose bytes differ between two zips, added and missing ones included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, young] = [bytesOf(before), bytesOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(young)])]
    .filter((path) => Buffer.compare(old[path] ?? new Uint8Array(), young[path] ?? new Uint8Array()) !== 0)
    .sort();
}
