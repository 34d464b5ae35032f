import { columnIndex } from '../../../grid/a1';
import { tokens, type Token } from '../../../grid/formulaTokens';

/** A formula as it stands in one cell, which stands for all cells where it is the same but for relative references. */
export interface Shape {
  formula: string;
  row: number;
  column: number;
}

interface Corner {
  row: number;
  column: number;
  rowFixed: boolean;
  columnFixed: boolean;
}

/** A formula's text between its relative references; undefined where it has none, or none that can be told apart. */
type Pieces = (string | Corner)[] | undefined;

/**
 * Finds the formulas of a run that are one and the same formula filled into several cells. Each is then read only once,
 * as it stands in the first of these cells, and calculated for the others with an offset.
 */
export class FormulaShapes {
  private readonly pieces = new Map<string, Pieces>();
  private readonly shapes = new Map<string, Shape>();

  /** The shape of a formula with relative references; undefined for one that means the same in every cell. */
  shapeOf(formula: string, row: number, column: number): Shape | undefined {
    let pieces = this.pieces.get(formula);
    if (!pieces && !this.pieces.has(formula)) this.pieces.set(formula, (pieces = piecesOf(formula)));
    if (!pieces) return undefined;
    const key = keyOf(pieces, row, column);
    let shape = this.shapes.get(key);
    if (!shape) this.shapes.set(key, (shape = { formula, row, column }));
    return shape;
  }
}

const CORNER = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/u;

function piecesOf(formula: string): Pieces {
  const found = tokens(formula);
  const pieces: (string | Corner)[] = [];
  let text = '';
  let isRelative = false;
  for (const [at, token] of found.entries()) {
    if (mayHide(token, found[at + 1])) return undefined;
    if (token.text === ':' && !areAlike(found[at - 1], found[at + 1])) return undefined;
    const corner = token.kind === 'cell' ? CORNER.exec(token.text) : null;
    if (!corner || (corner[1] && corner[3])) {
      text += token.text;
      continue;
    }
    const [, columnFixed, letters, rowFixed, digits] = corner;
    pieces.push(text, {
      row: Number(digits) - 1,
      column: columnIndex(letters!.toUpperCase()),
      rowFixed: rowFixed !== '',
      columnFixed: columnFixed !== '',
    });
    text = '';
    isRelative = true;
  }
  pieces.push(text);
  return isRelative ? pieces : undefined;
}

/** Whole columns and rows, and names, which may stand for relative references of their own. */
function mayHide({ kind }: Token, next: Token | undefined): boolean {
  return kind === 'columns' || kind === 'rows' || (kind === 'name' && next?.kind !== 'brackets');
}

/** Whether the corners of a range move together: Univer may take the one for the other. */
function areAlike(first: Token | undefined, last: Token | undefined): boolean {
  if (first?.kind !== 'cell' || last?.kind !== 'cell') return false;
  return first.text.replace(/[^$]+/gu, '-') === last.text.replace(/[^$]+/gu, '-');
}

function keyOf(pieces: readonly (string | Corner)[], row: number, column: number): string {
  let key = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') key += piece;
    else {
      key += piece.rowFixed ? `\u0001$${piece.row}` : `\u0001${piece.row - row}`;
      key += piece.columnFixed ? `,$${piece.column}` : `,${piece.column - column}`;
    }
  }
  return key;
}
