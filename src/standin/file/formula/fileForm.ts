import { addinFileName } from './addinFunctions';
import { filePrefix } from './futureFunctions';
import { prefixLocalNames } from './localNames';
import { operandEnd, operandStart } from './operand';
import { writeStructuredReferences } from './structuredReferences';
import { joinTokens, tokens, type Token } from '../../../grid/formulaTokens';

export interface FormulaPlace {
  /** Name of the table that the cell is in. */
  table?: string;
  /** True for a dynamic-array formula, where "@" has to be spelled out; elsewhere it is what a file means anyway. */
  dynamic?: boolean;
}

/** A formula as Excel shows it, in the form in which a file holds it: prefixes, table names, spelled-out operators. */
export function toFileForm(formula: string, place: FormulaPlace = {}): string {
  if (!/[A-Za-z[#@]/.test(formula)) return formula;
  const pieces = tokens(formula);
  prefixLocalNames(pieces);
  writeStructuredReferences(pieces, place.table);
  for (const piece of pieces) {
    if (piece.kind !== 'function') continue;
    piece.text = addinFileName(piece.text) ?? filePrefix(piece.text) + piece.text;
  }
  writeSpillOperator(pieces);
  writeIntersectionOperator(pieces, place.dynamic ?? false);
  return joinTokens(pieces);
}

/** A1# is ANCHORARRAY(A1). */
function writeSpillOperator(pieces: Token[]): void {
  for (let at = 1; at < pieces.length; at++) {
    if (pieces[at]!.text !== '#' || pieces[at]!.kind !== 'other') continue;
    const start = operandStart(pieces, at - 1);
    pieces[start]!.text = `_xlfn.ANCHORARRAY(${pieces[start]!.text}`;
    pieces[at] = { kind: 'space', text: ')' };
  }
}

/** @A1:A9 is SINGLE(A1:A9). */
function writeIntersectionOperator(pieces: Token[], dynamic: boolean): void {
  for (let at = pieces.length - 2; at >= 0; at--) {
    if (pieces[at]!.text !== '@' || pieces[at]!.kind !== 'other') continue;
    pieces[at] = { kind: 'space', text: dynamic ? '_xlfn.SINGLE(' : '' };
    if (dynamic) pieces[operandEnd(pieces, at + 1)]!.text += ')';
  }
}
