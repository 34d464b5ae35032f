import { addinFunctionName } from './addinFunctions';
import { closingParenthesis, joinTokens, tokens, type Token } from '../../../grid/formulaTokens';

/** Function prefixes of a file: future functions, those of worksheets only, LET and LAMBDA names, unknown add-ins. */
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/** A formula as a file holds it, in the form in which Excel shows it; structured references stay in the file's form. */
export function toRecordForm(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  const pieces = tokens(formula);
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at]!;
    if (piece.kind !== 'function' && piece.kind !== 'name') continue;
    const plain = piece.text.replace(PREFIX, '');
    if (piece.kind === 'function' && plain !== piece.text) {
      if (plain.toUpperCase() === 'ANCHORARRAY') {
        unwrap(pieces, at, '', '#');
        continue;
      }
      if (plain.toUpperCase() === 'SINGLE') {
        unwrap(pieces, at, '@', '');
        continue;
      }
    }
    piece.text = addinFunctionName(plain) ?? plain;
  }
  return joinTokens(pieces);
}

function unwrap(pieces: Token[], at: number, before: string, after: string): void {
  const close = closingParenthesis(pieces, at + 1);
  pieces[at]!.text = before;
  pieces[at + 1] = { kind: 'space', text: '' };
  pieces[close] = { kind: 'other', text: after };
}
