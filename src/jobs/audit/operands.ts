import { closingParenthesis, type Token } from '../../grid/formulaTokens';

/** Pieces of a formula without spaces; a formula's structure does not hang on them. */
export type Pieces = readonly Token[];

/** The arguments of the call whose name stands at `at`, each as its pieces; a missing one is empty. */
export function argumentsOf(pieces: Pieces, at: number): Pieces[] {
  const close = closingParenthesis(pieces, at + 1);
  const found: Token[][] = [[]];
  let depth = 0;
  for (const piece of pieces.slice(at + 2, close)) {
    if (piece.text === '(' || piece.text === '{') depth++;
    if (piece.text === ')' || piece.text === '}') depth--;
    if (piece.text === ',' && depth === 0) found.push([]);
    else found.at(-1)!.push(piece);
  }
  return found;
}

/** The factor that ends before `end`: a call, something in parentheses, or one value or reference. */
export function factorBefore(pieces: Pieces, end: number): Pieces {
  let start = end - 1;
  if (pieces[start]?.text === ')') {
    let depth = 0;
    for (; start >= 0; start--) {
      if (pieces[start]!.text === ')') depth++;
      if (pieces[start]!.text === '(' && --depth === 0) break;
    }
    if (pieces[start - 1]?.kind === 'function') start--;
  } else if (pieces[start]?.kind === 'brackets' && pieces[start - 1]?.kind === 'name') start--;
  if (pieces[start - 1]?.kind === 'sheet') start--;
  return pieces.slice(Math.max(0, start), end);
}

/** The factor that begins at `start`. */
export function factorAfter(pieces: Pieces, start: number): Pieces {
  let end = start;
  if (pieces[end]?.kind === 'sheet') end++;
  if (pieces[end]?.kind === 'function') end++;
  if (pieces[end]?.text === '(') end = closingParenthesis(pieces, end);
  else if (pieces[end]?.kind === 'name' && pieces[end + 1]?.kind === 'brackets') end++;
  return pieces.slice(start, end + 1);
}
