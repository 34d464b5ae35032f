import { parseCell } from '../../grid/a1';
import type { Pieces } from './operands';
import type { LabelledCells } from './labelledCells';

/** A cell that a formula refers to. */
export interface CellReference {
  sheet: string;
  row: number;
  column: number;
}

/** The one cell that pieces refer to; null where they are anything else. */
export function cellReference(pieces: Pieces, sheet: string): CellReference | null {
  const [first, second] = pieces;
  const [prefix, cell] = first?.kind === 'sheet' ? [first.text, second] : [null, first];
  if (cell?.kind !== 'cell' || pieces.length !== (prefix === null ? 1 : 2)) return null;
  const place = parseCell(cell.text.replace(/\$/g, ''));
  return place ? { sheet: prefix === null ? sheet : sheetOf(prefix), ...place } : null;
}

/** The numbers that an argument stands for: one written out, a cell's, or a range's; null where it is calculated. */
export function numbersOf(pieces: Pieces, sheet: string, grid: LabelledCells): number[] | null {
  const [first] = pieces;
  if (first?.kind === 'number' && pieces.length === 1) return [Number(first.text)];
  const single = cellReference(pieces, sheet);
  if (single) return onlyNumbers([grid.value(single.sheet, single.row, single.column)]);
  const colon = pieces.findIndex(({ text }) => text === ':');
  const from = cellReference(pieces.slice(0, colon), sheet);
  const to = colon > 0 && from ? cellReference(pieces.slice(colon + 1), from.sheet) : null;
  if (!from || !to) return null;
  const values = [];
  for (let row = from.row; row <= Math.min(to.row, from.row + 5000); row++) {
    for (let column = from.column; column <= to.column; column++) {
      values.push(grid.value(from.sheet, row, column));
    }
  }
  return onlyNumbers(values);
}

function onlyNumbers(values: readonly unknown[]): number[] {
  return values.filter((value): value is number => typeof value === 'number');
}

function sheetOf(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
}
