import type { CellValue } from '../grid/port';
import { numberFormula } from './numberText';

const clock = /^(?:(\d{1,6}):)?(\d{1,6}):(\d{2}(?:\.\d{1,9})?)$/;
const figure = String.raw`(\d{1,6}(?:\.\d{1,9})?)\s*`;
const words = new RegExp(
  String.raw`^(?:${figure}(?:小时|时|hours?|hrs?|h))?\s*` +
    String.raw`(?:${figure}(?:分钟|分|minutes?|mins?|m|['′]))?\s*` +
    String.raw`(?:${figure}(?:秒钟?|seconds?|secs?|s|["″]|''|′′))?$`,
  'i',
);

/** Seconds of a time written as text, such as 4:30, 0:04:30.5, 4分30秒, 3m 12s, 2h or 4′30″; null where it is none. */
export function secondsOfText(value: CellValue): number | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const match = clock.exec(text) ?? inWords(text);
  if (!match) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** NFKC makes plain signs of full-width ones. No figure is needed before any of the signs, but one before some. */
function inWords(text: string): RegExpExecArray | null {
  const plain = text.length > 40 ? '' : text.normalize('NFKC');
  return /\d/.test(plain) ? (clock.exec(plain) ?? words.exec(plain)) : null;
}

/** Every sign that the formula below knows; a full-width digit is none. */
const knownSigns = /^[ -~：小时分钟秒′″]+$/;

/** Whether the formula reads a text as we do. */
export function isReadByFormula(text: string): boolean {
  return knownSigns.test(text);
}

/** More digits than any time has, be it a number among the texts, which is cut up like them and not used. */
const field = 50;
const gap = `REPT(" ",${field})`;

/**
 * What parts the figures of such a text, as the gap between them: minutes end in one, hours in two, so that hours stand
 * three fields or four from the right, whether minutes follow or not. Letters of the words that say no more go, the
 * longer word first.
 */
const signs: readonly (readonly [string, string])[] = [
  ...[' ', 's', 'econd', 'ec', 'our', 'r', 'inute', 'in', '小', '钟', '秒', '″', '"', "''", '′′'].map(
    (sign) => [sign, '""'] as const,
  ),
  ...[':', '：', 'm', '分', '′', "'"].map((sign) => [sign, gap] as const),
  ...['h', '时'].map((sign) => [sign, `REPT(" ",${2 * field})`] as const),
  // No time has a comma, which would be taken for one that parts thousands.
  [',', '"x"'],
];

/**
 * The formula of such a text's seconds, over one cell or many: a blank is 0. Hours, minutes and seconds are cut out
 * between wide spaces, with a zero in front, so that what is not there is 0. No TIMEVALUE: it takes 4:30 for hours, and
 * spreadsheet programs differ in what else they take.
 */
export function textSecondsFormula(cells: string): string {
  const wide = signs.reduce(
    (text, [sign, other]) => `SUBSTITUTE(${text},${sign === '"' ? 'CHAR(34)' : `"${sign}"`},${other})`,
    `LOWER(${cells})`,
  );
  const part = (from: number, fields: number): string =>
    numberFormula(`"0"&TRIM(LEFT(RIGHT(REPT(" ",${4 * field})&${wide},${from * field}),${fields * field}))`);
  return `(${part(4, 2)}*3600+${part(2, 1)}*60+${part(1, 1)})`;
}
