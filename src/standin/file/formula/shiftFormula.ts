import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from '../../../grid/a1';
import { isTorn, tokens, type Token } from '../../../grid/formulaTokens';

/**
 * The formula as it reads when copied `rows` down and `columns` to the right: relative references move, absolute ones
 * stay, and one that leaves the sheet becomes #REF!. A torn formula has none.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const pieces = tokens(formula);
  return isTorn(pieces) ? formula : shiftTokens(pieces, rows, columns);
}

/** The same for a formula that is cut into its pieces already, as one that many cells share is. */
export function shiftTokens(pieces: readonly Token[], rows: number, columns: number): string {
  return pieces
    .map(({ kind, text }) => {
      if (kind === 'cell') return shiftCell(text, rows, columns);
      if (kind === 'columns') return shiftPair(text, (end) => shiftColumn(end, columns));
      if (kind === 'rows') return shiftPair(text, (end) => shiftRow(end, rows));
      return text;
    })
    .join('');
}

function shiftCell(text: string, rows: number, columns: number): string {
  const [, column = '', row = ''] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text) ?? [];
  return shiftPair(`${column}:${row}`, (part, index) =>
    index === 0 ? shiftColumn(part, columns) : shiftRow(part, rows),
  ).replace(':', '');
}

function shiftPair(text: string, shift: (end: string, index: number) => string | undefined): string {
  const ends = text.split(':').map(shift);
  return ends.includes(undefined) ? '#REF!' : ends.join(':');
}

function shiftColumn(text: string, columns: number): string | undefined {
  if (text.startsWith('$')) return text;
  const column = columnIndex(text) + columns;
  return column < 0 || column > LAST_COLUMN ? undefined : columnLetters(column);
}

function shiftRow(text: string, rows: number): string | undefined {
  if (text.startsWith('$')) return text;
  const row = Number(text) + rows;
  return row < 1 || row > LAST_ROW + 1 ? undefined : String(row);
}
