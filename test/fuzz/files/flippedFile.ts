/** The sample with one bit flipped, each by its number alone, so that any can be had again. */
import { unzipSync, zipSync } from 'fflate';
import { randomOf } from '../functions/anyCall';

export interface FlippedFile {
  bytes: Uint8Array;
  /** Where the bit is: a byte of the file, or of one of its parts. */
  place: string;
}

/** Odd numbers flip a bit of the file as it lies there, even ones a bit of a part, which is then packed anew. */
export function flippedFile(number: number, sample: Uint8Array): FlippedFile {
  const random = randomOf(number);
  if (number % 2 === 1) {
    const bytes = sample.slice();
    return { bytes, place: flip(bytes, random) };
  }
  const parts = unzipSync(sample);
  const names = Object.keys(parts);
  const name = names[Math.floor(random() * names.length)]!;
  const place = `${name}, ${flip(parts[name]!, random)}`;
  return { bytes: zipSync(parts, { level: 1 }), place };
}

function flip(bytes: Uint8Array, random: () => number): string {
  const at = Math.floor(random() * bytes.length);
  const bit = Math.floor(random() * 8);
  bytes[at]! ^= 1 << bit;
  return `byte ${at}, bit ${bit}`;
}
