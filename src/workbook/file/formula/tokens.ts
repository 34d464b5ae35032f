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

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const NOT_A_WORD = String.raw`(?![\p{L}\p{N}_.\\?(!\[])`;

/** Tried in this order at each place. */
const PATTERNS: [TokenKind, RegExp][] = [
  ['string', /"(?:[^"]|"")*"/uy],
  ['sheet', /'(?:[^']|'')*'!/uy],
  ['sheet', new RegExp(String.raw`${WORD}(?::${WORD})?!`, 'uy')],
  ['error', /#(?:REF!|N\/A|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA)/uy],
  ['columns', new RegExp(String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${NOT_A_WORD}`, 'uy')],
  ['rows', new RegExp(String.raw`\$?\d{1,7}:\$?\d{1,7}${NOT_A_WORD}`, 'uy')],
  ['cell', new RegExp(String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}${NOT_A_WORD}`, 'uy')],
  ['function', new RegExp(String.raw`${WORD}(?=\()`, 'uy')],
  ['name', new RegExp(WORD, 'uy')],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['space', /\s+/uy],
];

/** Cuts an A1 formula (without "=") into pieces that join to the same text again, whatever the text is. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token =
      formula[at] === '[' ? { kind: 'brackets' as const, text: brackets(formula, at) } : match(formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function match(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: 'other', text: formula[at]! };
}

/** From "[" to the matching "]"; an apostrophe takes the meaning from the character after it. */
function brackets(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const c = formula[at];
    if (c === "'") at++;
    else if (c === '[') depth++;
    else if (c === ']' && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
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
