import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from '../../../grid/a1';
import { formulaTokens, joinTokens } from './formulaTokens';

const CELL = /^(.*!)?(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/u;

/** The formula as copying it down and to the right would make it; absolute parts stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  if (!tokens) return formula;
  const shifted = tokens.map((token, at) => {
    const next = tokens[at + 1];
    const isCall = next?.kind === 'other' && next.text.startsWith('(');
    if (token.kind !== 'word' || isCall || next?.kind === 'bracket') return token;
    return { kind: token.kind, text: shiftWord(token.text, rows, columns) };
  });
  return joinTokens(shifted);
}

function shiftWord(word: string, rows: number, columns: number): string {
  const match = CELL.exec(word);
  if (!match) return word;
  const [, sheet = '', columnMark = '', letters = '', rowMark = '', digits = ''] = match;
  const column = columnIndex(letters) + (columnMark ? 0 : columns);
  const row = Number(digits) - 1 + (rowMark ? 0 : rows);
  if (row < 0 || row > LAST_ROW || column < 0 || column > LAST_COLUMN) return `${sheet}#REF!`;
  return `${sheet}${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
}
