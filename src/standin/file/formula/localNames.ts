import { closingParenthesis, type Token } from '../../../grid/formulaTokens';

/**
 * Marks the variables of LET and the parameters of LAMBDA, which carry the prefix `_xlpm.` in a file.
 * Changes the pieces in place.
 */
export function prefixLocalNames(pieces: Token[]): void {
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'function') return;
    const name = piece.text.toUpperCase();
    if (name !== 'LET' && name !== 'LAMBDA') return;
    const close = closingParenthesis(pieces, index + 1);
    const starts = argumentStarts(pieces, index + 1, close);
    const declared = starts.filter(
      (_, position) => position < starts.length - 1 && (name === 'LAMBDA' || position % 2 === 0),
    );
    const names = new Set(declared.map((start) => nameAt(pieces, start)).filter((text) => text !== ''));
    for (let at = index + 2; at < close; at++) {
      const inner = pieces[at]!;
      const usable = inner.kind === 'name' || inner.kind === 'function';
      if (usable && names.has(inner.text.toUpperCase())) inner.text = `_xlpm.${inner.text}`;
    }
  });
}

function nameAt(pieces: readonly Token[], start: number): string {
  let at = start;
  while (pieces[at]?.kind === 'space') at++;
  const piece = pieces[at];
  return piece?.kind === 'name' ? piece.text.toUpperCase() : '';
}

/** Where the arguments of a call begin, commas inside nested parentheses and braces left out. */
function argumentStarts(pieces: readonly Token[], open: number, close: number): number[] {
  const starts = [open + 1];
  let depth = 0;
  for (let at = open + 1; at < close; at++) {
    const text = pieces[at]!.text;
    if (text === '(' || text === '{') depth++;
    else if (text === ')' || text === '}') depth--;
    else if (text === ',' && depth === 0) starts.push(at + 1);
  }
  return starts;
}
