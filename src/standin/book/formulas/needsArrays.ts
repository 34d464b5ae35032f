import { formulaTokens, type FormulaToken } from './formulaTokens';

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
  const tokens = formulaTokens(formula);
  if (!tokens) return false;
  const calls: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (token.kind === 'word' && next?.kind === 'other' && next.text.startsWith('(')) {
      const name = token.text.toUpperCase();
      calls.push(name);
      if (GIVES_ARRAYS.has(name) && !calls.slice(0, -1).some((call) => TAKES_ARRAYS.has(call))) return true;
      track(next.text.slice(1), calls);
      continue;
    }
    if (token.kind === 'other' && !(tokens[at - 1]?.kind === 'word' && token.text.startsWith('(')))
      track(token.text, calls);
    if (calls.some((call) => TAKES_ARRAYS.has(call))) continue;
    if (isWideRange(tokens, at) && besideOperator(tokens, at)) return true;
  }
  return false;
}

/** Keeps the open calls: a plain parenthesis counts as a nameless one. */
function track(text: string, calls: string[]): void {
  for (const character of text.replace(/[{}]/gu, '')) {
    if (character === '(') calls.push('');
    else if (character === ')') calls.pop();
  }
}

/** A reference to several cells: A1:A9, or a table column that is not "this row". */
function isWideRange(tokens: readonly FormulaToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'bracket') return !/#this row|^\[@/iu.test(token.text);
  return token.kind === 'word' && tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'word';
}

function besideOperator(tokens: readonly FormulaToken[], at: number): boolean {
  const isRange = tokens[at]!.kind === 'word';
  const before = tokens[isRange ? at - 1 : tokens[at - 1]?.kind === 'word' ? at - 2 : at - 1];
  const after = tokens[isRange ? at + 3 : at + 1];
  const endsWithOperator = before?.kind === 'other' && /[-+*/^&<>]\s*$|[^(,]\s*=\s*$/u.test(before.text);
  return endsWithOperator || (after?.kind === 'other' && OPERATORS.test(after.text.trimStart()));
}
