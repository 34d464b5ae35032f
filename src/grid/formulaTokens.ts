/**
 * What a piece of a formula is. `cell`, `columns` and `rows` are references without their sheet; `sheet` is a sheet
 * prefix with its "!"; `brackets` is a structured reference's or another workbook's [..] as a whole.
 */
export type TokenKind =
  | 'string'
  | 'sheet'
  | 'brackets'
  | 'cell'
  | 'columns'
  | 'rows'
  | 'function'
  | 'name'
  | 'number'
  | 'error'
  | 'space'
  | 'other';

export interface Token {
  kind: TokenKind;
  text: string;
}

/** What goes on with a name. The last two stand for a full stop in the names that a formula engine keeps. */
const MORE_OF_WORD = String.raw`\p{L}\p{N}_.\\?\u2024\u200b`;
const WORD_SOURCE = String.raw`[\p{L}_\\][${MORE_OF_WORD}]*`;
const END_OF_REFERENCE = String.raw`(?![${MORE_OF_WORD}(!\[])`;
/** A to XFD: XFE1 is a name. */
const LETTERS = String.raw`(?:[A-Za-z]{1,2}|[A-Wa-w][A-Za-z]{2}|[Xx][A-Ea-e][A-Za-z]|[Xx][Ff][A-Da-d])`;
const sticky = (source: string) => new RegExp(source, 'uy');

const WORD = sticky(WORD_SOURCE);
const SHEET_RANGE = sticky(`${WORD_SOURCE}:${WORD_SOURCE}!`);
const STRING = sticky('"(?:[^"]|"")*"');
const QUOTED = sticky("'(?:[^']|'')*'");
const QUOTED_SHEET = sticky("'(?:[^']|'')*'!");
const ERROR = sticky('#(?:REF!|N/A|DIV/0!|NAME\\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)');
const COLUMNS = sticky(String.raw`\$?${LETTERS}:\$?${LETTERS}${END_OF_REFERENCE}`);
const ROWS = sticky(String.raw`\$?\d{1,7}:\$?\d{1,7}${END_OF_REFERENCE}`);
const CELL = sticky(String.raw`\$?${LETTERS}\$?\d{1,7}${END_OF_REFERENCE}`);
const NUMBER = sticky(String.raw`(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`);
const SPACE = sticky(String.raw`\s+`);

/** Cuts an A1 formula (without "=") into pieces that join to the same text again, whatever the text is. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(formula: string, at: number): Token {
  const c = formula[at]!;
  return known(c, formula, at) ?? { kind: 'other', text: c };
}

function known(c: string, formula: string, at: number): Token | undefined {
  switch (c) {
    case '[':
      return { kind: 'brackets', text: brackets(formula, at) };
    case '"':
      return match('string', STRING, formula, at);
    case "'":
      return match('sheet', QUOTED_SHEET, formula, at) ?? match('other', QUOTED, formula, at);
    case '#':
      return match('error', ERROR, formula, at);
    case '$':
      return (
        match('cell', CELL, formula, at) ??
        match('columns', COLUMNS, formula, at) ??
        match('rows', ROWS, formula, at)
      );
    case ' ':
    case '\n':
      return match('space', SPACE, formula, at);
    default:
      if (c < '.') return undefined;
      return /[\d.]/.test(c)
        ? (match('rows', ROWS, formula, at) ?? match('number', NUMBER, formula, at))
        : word(formula, at);
  }
}

function match(kind: TokenKind, pattern: RegExp, formula: string, at: number): Token | undefined {
  pattern.lastIndex = at;
  const text = pattern.exec(formula)?.[0];
  return text ? { kind, text } : undefined;
}

/** Something that begins with a letter: what follows it tells which of the many it is. */
function word(formula: string, at: number): Token | undefined {
  WORD.lastIndex = at;
  const text = WORD.exec(formula)?.[0];
  if (!text) return undefined;
  const next = formula[at + text.length];
  if (next === '(') return { kind: 'function', text };
  if (next === '!') return { kind: 'sheet', text: `${text}!` };
  const reference =
    next === ':'
      ? (match('sheet', SHEET_RANGE, formula, at) ?? match('columns', COLUMNS, formula, at))
      : undefined;
  return reference ?? match('cell', CELL, formula, at) ?? { kind: 'name', text };
}

/** From "[" to the matching "]", or to the end where there is none. */
function brackets(formula: string, start: number): string {
  const end = closingBracket(formula, start);
  return end < 0 ? formula.slice(start) : formula.slice(start, end + 1);
}

/** Where the "[" at `start` closes, else -1; an apostrophe takes the meaning from the character after it. */
function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const c = formula[at];
    if (c === "'") at++;
    else if (c === '[') depth++;
    else if (c === ']' && --depth === 0) return at;
  }
  return -1;
}

/** Whether quotes or brackets do not close: no spreadsheet reads such a formula, and nothing in it is a reference. */
export function isTorn(pieces: readonly Token[]): boolean {
  return pieces.some(({ kind, text }) =>
    kind === 'brackets' ? closingBracket(text, 0) < 0 : kind === 'other' && (text === '"' || text === "'"),
  );
}

/** The text that a formula consists of, such as `Say "yes"` for `"Say ""yes"""`; undefined where it is anything else. */
export function quotedText(formula: string): string | undefined {
  const [piece, ...more] = tokens(formula);
  return piece?.kind === 'string' && more.length === 0
    ? piece.text.slice(1, -1).replace(/""/g, '"')
    : undefined;
}

export function joinTokens(pieces: readonly Token[]): string {
  return pieces.map((piece) => piece.text).join('');
}

/** Index of the ")" that closes the "(" at `open`; the last index where it is never closed. */
export function closingParenthesis(pieces: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < pieces.length; at++) {
    if (pieces[at]!.text === '(') depth++;
    else if (pieces[at]!.text === ')' && --depth === 0) return at;
  }
  return pieces.length - 1;
}
