import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from './a1';
import { isTorn, tokens, type Token } from './formulaTokens';
import type { CellInput } from './port';

/** A formula as it reads in a cell so many rows further down and columns further right. */
type CopiedFormula = (rows: number, columns?: number) => string;

/** What stays of a formula wherever it is copied, and the references that move. */
type Piece = string | CopiedFormula;

/**
 * How a formula reads once Excel has copied its cell: relative references move along, and one that would leave the sheet
 * is lost. The formula, with its "=", is taken apart once, however often it is copied.
 */
export function copiedFormula(formula: string): CopiedFormula {
  const pieces = piecesOf(formula);
  if (pieces.every((piece) => typeof piece === 'string')) return () => formula;
  return (rows, columns = 0) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : piece(rows, columns))).join('');
}

/** Whether every cell of a column is what its first one gives when it is filled down: one formula, as R1C1 has it. */
export function isFilledDown(cells: readonly CellInput[]): boolean {
  const [first] = cells;
  if (typeof first !== 'string' || !first.startsWith('=')) return false;
  const copied = copiedFormula(first);
  return cells.every((cell, row) => cell === copied(row));
}

function piecesOf(formula: string): Piece[] {
  const all = tokens(formula);
  if (isTorn(all)) return [formula];
  const pieces: Piece[] = [];
  for (let at = 0; at < all.length; at++) {
    const to = all[at + 1]?.text === ':' ? all[at + 2] : undefined;
    const moved = to?.kind === 'cell' ? areaMoved(all[at]!, to) : null;
    const piece = moved ?? referenceMoved(all[at]!) ?? all[at]!.text;
    if (moved) at += 2;
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

const cellParts = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const rowParts = /^(\$?)(\d{1,7})$/;
const columnParts = /^(\$?)([A-Za-z]{1,3})$/;

/** Where a reference leads from another cell; null where that is off the sheet. */
type Moved = (rows: number, columns: number) => string | null;

/** A reference that moves; null for anything that stays as it is. */
function referenceMoved({ kind, text }: Token): CopiedFormula | null {
  if (kind === 'cell') return orLost([cellMoved(text)]);
  const [from = '', to = ''] = text.split(':');
  if (kind === 'rows') return orLost([rowMoved(from), rowMoved(to)]);
  if (kind === 'columns') return orLost([columnMoved(from), columnMoved(to)]);
  return null;
}

function areaMoved(from: Token, to: Token): CopiedFormula | null {
  return from.kind === 'cell' ? orLost([cellMoved(from.text), cellMoved(to.text)]) : null;
}

/** A reference of one or two ends; as a whole it is lost with either. Null where neither end moves. */
function orLost(ends: (Moved | string)[]): CopiedFormula | null {
  if (ends.every((end) => typeof end === 'string')) return null;
  return (rows, columns = 0) => {
    const moved = ends.map((end) => (typeof end === 'string' ? end : end(rows, columns)));
    return moved.includes(null) ? '#REF!' : moved.join(':');
  };
}

function cellMoved(text: string): Moved | string {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = cellParts.exec(text) ?? [];
  const column = columnMoved(columnMark + letters);
  const row = rowMoved(rowMark + digits);
  if (typeof column === 'string' && typeof row === 'string') return text;
  return (rows, columns) => {
    const ends = [column, row].map((end) => (typeof end === 'string' ? end : end(rows, columns)));
    return ends.includes(null) ? null : ends.join('');
  };
}

function rowMoved(text: string): Moved | string {
  const [, mark, digits = ''] = rowParts.exec(text) ?? [];
  if (mark !== '') return text;
  const row = Number(digits);
  return (rows) => (row + rows < 1 || row + rows > LAST_ROW + 1 ? null : String(row + rows));
}

function columnMoved(text: string): Moved | string {
  const [, mark, letters = ''] = columnParts.exec(text) ?? [];
  if (mark !== '') return text;
  const column = columnIndex(letters);
  return (_, columns) => {
    if (columns === 0) return letters;
    const moved = column + columns;
    return moved < 0 || moved > LAST_COLUMN ? null : columnLetters(moved);
  };
}
