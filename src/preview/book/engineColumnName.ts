/**
 * Univer's formula reader trips over punctuation in a column name (a parenthesis gives #N/A). Such a
 * character travels as its full-width twin with a mark behind it, which reads alike and can be undone.
 */
const MARK = '\u200b';
const FULL_WIDTH = 0xfee0;
const LINE_BREAK = '␤';

export function toEngineColumn(name: string): string {
  return name
    .replace(/\n/gu, LINE_BREAK + MARK)
    .replace(/[!-/:-@[-^`{-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + FULL_WIDTH) + MARK);
}

export function fromEngineColumn(name: string): string {
  return name
    .replaceAll(LINE_BREAK + MARK, '\n')
    .replace(/([！-～])\u200b/gu, (_, c: string) => String.fromCharCode(c.charCodeAt(0) - FULL_WIDTH));
}
