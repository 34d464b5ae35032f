import type { CellValue } from '../grid/port';

const colons = /^(?:(\d{1,3})[:：])?(\d{1,4})[:：](\d{2})$/;
const words =
  /^(?:(\d{1,3})\s*(?:小时|时)\s*(?=\d))?(?:(\d{1,4})\s*(?:分钟|分)\s*)?(?:(\d{1,5})\s*(?:秒|s))?$/;

/** What separates or ends the figures of such a text, and what it comes to between colons. A longer one goes first. */
const signs = [
  [' ', ''],
  ['：', ':'],
  ['小时', ':0'],
  ['时', ':0'],
  ['分钟', ':0'],
  ['分', ':0'],
  ['秒', ''],
  ['s', ''],
] as const;

/** More than twice the digits of any figure, be it a number among the texts, which is cut up like them and not used. */
const field = 50;

/** Seconds of a time written as text, such as 4:30, 0:04:30, 4分30秒, 5分钟 or 270秒; null where it is none. */
export function secondsOfText(value: CellValue): number | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  const match = colons.exec(value.trim()) ?? words.exec(value.trim());
  if (!match) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/**
 * The formula of such a text's seconds, over one cell or many: a blank is 0. Zeros stand in front of the figures, so that
 * there are always hours, minutes and seconds; each is cut out between wide spaces. No TIMEVALUE: it takes 4:30 for
 * hours, and spreadsheet programs differ in what else they take.
 */
export function textSecondsFormula(cells: string): string {
  const plain = signs.reduce((text, [sign, other]) => `SUBSTITUTE(${text},"${sign}","${other}")`, cells);
  const wide = `SUBSTITUTE("0:0:0"&${plain},":",REPT(" ",${field}))`;
  const part = (fromRight: number): string =>
    `VALUE(TRIM(LEFT(RIGHT(${wide},${fromRight * field}),${field})))`;
  return `(${part(3)}*3600+${part(2)}*60+${part(1)})`;
}
