import { analyse } from 'chardet';
import { FileProblem } from '../problem';

/** Bytes by which an encoding without a mark is told. */
const SAMPLE = 200_000;
/** Share of control characters from which on bytes are no text; exports hold a stray one at most. */
const MOST_CONTROLS = 0.001;
/** The encodings that are looked for where nothing else tells: those of spreadsheets' own exports. */
const known: Readonly<Record<string, string>> = {
  GB18030: 'gb18030',
  Big5: 'big5',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'windows-1250',
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'KOI8-R': 'koi8-r',
};

/**
 * The text of a file, whatever it is written in: by its mark (UTF-8, UTF-16), as UTF-8 or UTF-16 where it is nothing but
 * that, else in the Chinese, Japanese, Korean or European encoding that its bytes are likeliest in. Throws FileProblem
 * `notText` where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = withoutMark(decoded(bytes));
  const sample = text.slice(0, SAMPLE);
  // oxlint-disable-next-line no-control-regex
  const controls = sample.match(/[\u0000-\u0008\u000e-\u0019\u001b-\u001f\ufffd]/g)?.length ?? 0;
  if (controls > 1 + sample.length * MOST_CONTROLS) throw new FileProblem('notText', '');
  return text;
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function decoded(bytes: Uint8Array): string {
  const told = encodingByMark(bytes) ?? wideEncoding(bytes.subarray(0, SAMPLE));
  if (told) return new TextDecoder(told).decode(bytes);
  return textOfUtf8(bytes) ?? new TextDecoder(likeliest(highLines(bytes))).decode(bytes);
}

function encodingByMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: separators, digits and line ends are half zeros, on one side. */
function wideEncoding(sample: Uint8Array): string | null {
  let [even, odd] = [0, 0];
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const some = sample.length / 10;
  if (odd > some && even < odd / 50) return 'utf-16le';
  return even > some && odd < even / 50 ? 'utf-16be' : null;
}

/** The text of bytes that are UTF-8 to their end; null of any others. */
function textOfUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes from the first line on that holds any beyond ASCII: what tells may stand below a long table of figures. */
function highLines(bytes: Uint8Array): Uint8Array {
  const high = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, bytes.lastIndexOf(0x0a, high));
  return bytes.subarray(from, from + SAMPLE);
}

/** A few Chinese headers are too little for statistics, but their bytes come in pairs of the commonest characters. */
function likeliest(sample: Uint8Array): string {
  const match = analyse(sample).find(({ name }) => name in known);
  const found = match && known[match.name]!;
  const isSure = match !== undefined && match.confidence >= 60;
  if (!isSure && isCommonChinese(sample)) return 'gb18030';
  return found ?? 'windows-1252';
}

/** Whether all that is beyond ASCII comes in pairs, and most of them are of GB 2312's commonest characters. */
function isCommonChinese(sample: Uint8Array): boolean {
  let [pairs, common] = [0, 0];
  for (let at = 0; at < sample.length; at++) {
    const lead = sample[at]!;
    if (lead < 0x80) continue;
    const trail = sample[++at];
    // The sample may end in the middle of a character.
    if (trail === undefined) break;
    if (lead < 0xa1 || trail < 0xa1) return false;
    pairs++;
    if (lead >= 0xb0 && lead <= 0xd7) common++;
  }
  return pairs > 0 && common >= 0.6 * pairs;
}
