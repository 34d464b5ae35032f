import { strFromU8 } from 'fflate';

/** Decodes a part: UTF-8 unless a byte order mark says UTF-16. The mark itself is dropped. */
export function xmlText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 1);
  return strFromU8(bytes);
}

function utf16(bytes: Uint8Array, highFirst: 0 | 1): string {
  const pieces: string[] = [];
  const units = new Uint16Array(Math.min(8192, bytes.length >> 1));
  for (let from = 2; from + 1 < bytes.length; from += units.length * 2) {
    const count = Math.min(units.length, (bytes.length - from) >> 1);
    for (let index = 0; index < count; index++) {
      const first = bytes[from + index * 2]!;
      const second = bytes[from + index * 2 + 1]!;
      units[index] = highFirst ? (first << 8) | second : first | (second << 8);
    }
    pieces.push(String.fromCharCode(...units.subarray(0, count)));
  }
  return pieces.join('').replace(/^(<\?xml[^>]*encoding=["'])UTF-16/i, '$1UTF-8');
}
