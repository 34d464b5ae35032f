import { addinFileName } from './addinFunctions';
import { prefixLocalNames } from './localNames';
import { operandEnd, operandStart } from './operand';
import { parseStructuredReference, writeFileReference } from './structuredReference';
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

/**
 * Puts structured references into the form that a file holds: [@Col] and Table[@Col] become Table[[#This Row],[Col]],
 * and one that leaves its table out gets the name of the table that the cell is in. Changes the pieces in place.
 */
function writeStructuredReferences(pieces: Token[], ownTable: string | undefined): void {
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'brackets') return;
    const named = pieces[index - 1]?.kind === 'name';
    const next = pieces[index + 1];
    // [Book.xlsx]Sheet!A1 and [1]!Name belong to other workbooks.
    if (!named && (next?.kind === 'sheet' || next?.text === '!')) return;
    const content = fileReference(piece.text);
    piece.text = named || ownTable === undefined ? content : ownTable + content;
  });
}

/** What stands for the row of its cell, spelled out; any other reference has a file's form as it is. */
function fileReference(text: string): string {
  const reference = /^\[\s*@/.test(text) ? parseStructuredReference(text) : undefined;
  return reference ? writeFileReference(reference) : text;
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

/**
 * Functions that came after Excel 2007 and stand in a file with the prefix `_xlfn.`
 * ([MS-XLSX] 2.2.2, "future functions"; NETWORKDAYS.INTL, WORKDAY.INTL, ISO.CEILING and ECMA.CEILING are in ECMA-376
 * itself and stand without).
 */
const PLAIN = `
ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV
BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
COVARIANCE.S CSC CSCH DAYS DECIMAL DETECTLANGUAGE DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST
F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE
GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA
ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT
NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF
PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG
RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY
STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE
TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE
WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST
`;

/** Two that met a name in use and carry a second prefix. */
const WORKSHEET_ONLY = ['FILTER', 'SORT'];

const PREFIXES = new Map<string, string>([
  ...PLAIN.trim()
    .split(/\s+/)
    .map((name): [string, string] => [name, '_xlfn.']),
  ...WORKSHEET_ONLY.map((name): [string, string] => [name, '_xlfn._xlws.']),
]);

/** The prefix that a function name carries in a file, or "". */
export function filePrefix(name: string): string {
  return PREFIXES.get(name.toUpperCase()) ?? '';
}
