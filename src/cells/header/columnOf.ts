import { columnHeaders, type InputColumn } from '../../grid/headers';
import { inputColumns } from '../../grid/inputColumns';
import type { InputName } from '../../grid/names';

/** A header without what does not name the column: case, spaces, punctuation and a unit in brackets. */
export function normaliseHeader(header: string): string {
  return header
    .replace(/[(（[【][^)）\]】]*[)）\]】]/g, '')
    .toLowerCase()
    .replace(/[\s\-_/.:：,，]+/g, '');
}

/** A unit behind a header's name, which says how the figures are written and not what they are. */
const unitSuffix =
  /(seconds?|secs?|minutes?|mins?|hours?|thousands?|hh?mmss|mm?ss|时分秒|分秒|分钟|小时|秒|分|[万千][通个次]?)$/;

/** A normalised header without the unit behind its name. */
export function withoutUnit(key: string): string {
  return key.replace(unitSuffix, '');
}

const columnByHeader = new Map<string, InputColumn[]>();
const columnWithoutUnit = new Map<string, InputColumn[]>();
for (const [column, { en, 'zh-CN': zh }] of Object.entries(columnHeaders)) {
  for (const header of [...en, ...zh]) {
    const key = normaliseHeader(header);
    know(columnByHeader, key, column as InputColumn);
    if (isMeasured(column)) know(columnWithoutUnit, withoutUnit(key), column as InputColumn);
  }
}

function know(columns: Map<string, InputColumn[]>, key: string, column: InputColumn): void {
  const known = columns.get(key) ?? [];
  if (!known.includes(column)) columns.set(key, [...known, column]);
}

/** Whether a column's figures may come in another unit than ours. */
function isMeasured(column: string): boolean {
  return ['calls', 'handledCalls', 'talk', 'hold', 'afterCall', 'aht'].includes(column);
}

/** The column of an input that a header names, with or without its unit, in one language or in two; or null. */
export function columnOf(input: InputName, header: string): InputColumn | null {
  const { required, optional } = inputColumns[input];
  const isOfInput = (column: InputColumn): boolean =>
    required.flat().includes(column) || optional.includes(column);
  return columnsOfHeader(header).find(isOfInput) ?? null;
}

/** Letters of the one language or the other, as in "月份 Month". */
const inTwo = /[/／|｜、\n]|\p{Script=Han}.*[A-Za-z]|[A-Za-z].*\p{Script=Han}/u;
const han = /\p{Script=Han}+/gu;
const latin = /[A-Za-z][A-Za-z'’\s-]*/g;

/** Longer texts are no headers: two names of a column with their units are shorter. */
const longestHeader = 80;

/** Every column that a header may name in one input or another; which one hangs on the input. */
export function columnsOfHeader(header: string): readonly InputColumn[] {
  if (header.length > longestHeader) return [];
  const whole = columnsNamed(header);
  // Most texts of a workbook are no headers at all, and of one language.
  if (whole.length > 0 || !inTwo.test(header)) return whole;
  const ways = [header.split(/[/／|｜、\n]/), [header.replace(han, ' '), header.replace(latin, ' ')]];
  for (const parts of ways) {
    const [first = [], ...others] = parts.map(columnsNamed);
    const same = first.filter(
      (column) => others.length > 0 && others.every((other) => other.includes(column)),
    );
    if (same.length > 0) return same;
  }
  return [];
}

function columnsNamed(header: string): readonly InputColumn[] {
  const key = normaliseHeader(header);
  return columnByHeader.get(key) ?? columnWithoutUnit.get(withoutUnit(key)) ?? [];
}
