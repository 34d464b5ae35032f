import { closingParenthesis, type Token } from '../../../grid/formulaTokens';

/** Index of the last piece of the reference, call or parenthesis that begins at `at`, its sheet prefix and range included. */
export function operandEnd(pieces: readonly Token[], at: number): number {
  let end = at;
  if (pieces[end]?.kind === 'brackets' && pieces[end + 1]?.kind === 'sheet') end++;
  if (pieces[end]?.kind === 'sheet') end++;
  if (pieces[end]?.kind === 'function') end++;
  if (pieces[end]?.text === '(') end = closingParenthesis(pieces, end);
  else if (pieces[end]?.kind === 'name' && pieces[end + 1]?.kind === 'brackets') end++;
  if (pieces[end + 1]?.text === ':') return operandEnd(pieces, end + 2);
  return Math.min(end, pieces.length - 1);
}

/** Index of the first piece of the single reference that ends at `at`, its sheet prefix included. */
export function operandStart(pieces: readonly Token[], at: number): number {
  let start = at;
  if (pieces[start - 1]?.kind === 'sheet') start--;
  if (pieces[start]?.kind === 'sheet' && pieces[start - 1]?.kind === 'brackets') start--;
  return start;
}
