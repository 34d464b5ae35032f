import { isTorn, tokens, type Token } from '../../../grid/formulaTokens';

/** Functions that take ranges as they are in any Excel; inside them nothing has to be spread over cells. */
const TAKES_ARRAYS = new Set(['SUMPRODUCT', 'MMULT', 'LOOKUP', 'FREQUENCY', 'TRANSPOSE']);
/** Functions that answer with more than one cell. */
const GIVES_ARRAYS = new Set([
  ...[
    'SEQUENCE',
    'FILTER',
    'SORT',
    'SORTBY',
    'UNIQUE',
    'RANDARRAY',
    'TRANSPOSE',
    'FREQUENCY',
    'MMULT',
    'TREND',
  ],
  ...['VSTACK', 'HSTACK', 'TOCOL', 'TOROW', 'TAKE', 'DROP', 'CHOOSECOLS', 'CHOOSEROWS', 'EXPAND', 'WRAPROWS'],
  ...['WRAPCOLS', 'MAP', 'SCAN', 'BYROW', 'BYCOL', 'MAKEARRAY', 'TEXTSPLIT'],
]);
const OPERATORS = /^[-+*/^&=<>]/u;

/**
 * True when Excel has to be told that the formula works on whole ranges: without the mark it would take one
 * cell of a range that stands beside an operator. A formula that gives or compares arrays is such a one.
 */
export function needsArrays(formula: string): boolean {
  const found = tokens(formula);
  if (isTorn(found)) return false;
  const pieces = joinBetween(found);
  const calls: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (piece.kind === 'function') {
      const name = piece.text.toUpperCase();
      if (GIVES_ARRAYS.has(name) && !calls.some((call) => TAKES_ARRAYS.has(call))) return true;
      calls.push(name);
      continue;
    }
    if (isBetween(piece))
      track(pieces[at - 1]?.kind === 'function' ? piece.text.slice(1) : piece.text, calls);
    if (calls.some((call) => TAKES_ARRAYS.has(call))) continue;
    const end = endOfWideRange(pieces, at);
    if (end !== undefined && isBesideOperator(pieces, at, end)) return true;
  }
  return false;
}

/** Operators, parentheses and blanks: what stands between two operands. */
function isBetween({ kind }: Token): boolean {
  return kind === 'other' || kind === 'space';
}

/** The pieces with all that stands between two operands as one. */
function joinBetween(found: readonly Token[]): Token[] {
  const pieces: Token[] = [];
  for (const token of found) {
    const last = pieces[pieces.length - 1];
    if (last && isBetween(last) && isBetween(token)) last.text += token.text;
    else pieces.push({ ...token });
  }
  return pieces;
}

/** Keeps the open calls: a plain parenthesis counts as a nameless one. */
function track(text: string, calls: string[]): void {
  for (const character of text) {
    if (character === '(') calls.push('');
    else if (character === ')') calls.pop();
  }
}

/** Where a reference to several cells ends that begins here: A1:A9, A:A, or a table column that is not "this row". */
function endOfWideRange(pieces: readonly Token[], at: number): number | undefined {
  const { kind, text } = pieces[at]!;
  if (kind === 'brackets') return /#this row|^\[@/iu.test(text) ? undefined : at;
  if (kind === 'columns' || kind === 'rows') return at;
  const isRange = isCorner(pieces[at]) && pieces[at + 1]?.text === ':' && isCorner(pieces[at + 2]);
  return isRange ? at + 2 : undefined;
}

function isCorner(piece: Token | undefined): boolean {
  return piece?.kind === 'cell' || piece?.kind === 'name' || piece?.kind === 'function';
}

function isBesideOperator(pieces: readonly Token[], at: number, end: number): boolean {
  const hasTable = pieces[at]!.kind === 'brackets' && pieces[at - 1]?.kind === 'name';
  const before = pieces[hasTable ? at - 2 : at - 1];
  const after = pieces[end + 1];
  if (before && isBetween(before) && /[-+*/^&<>]\s*$|[^(,]\s*=\s*$/u.test(before.text)) return true;
  return after !== undefined && isBetween(after) && OPERATORS.test(after.text.trimStart());
}
