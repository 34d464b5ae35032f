import { quoteSheet, columnIndex, columnLetters } from '../../../grid/a1';
import { isTorn, joinTokens, tokens, type Token } from '../../../grid/formulaTokens';
import { areaAfter, type StructureChange } from '../sheets/structureChange';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/u;

interface Corner {
  row: number;
  column: number;
  rowMark: string;
  columnMark: string;
}

/**
 * References of a formula as they must be once rows, columns or cells of a sheet have come or gone.
 * @param formula With or without its "=".
 * @param home The sheet that a reference without a sheet name means.
 */
export function moveReferences(
  formula: string,
  home: string,
  sheet: string,
  change: StructureChange,
): string {
  return mapReferences(formula, home, sheet, (from, to) => {
    const after = areaAfter(
      {
        row: from.row,
        column: from.column,
        rows: to.row - from.row + 1,
        columns: to.column - from.column + 1,
      },
      change,
    );
    if (!after) return '#REF!';
    const first = corner({ ...from, row: after.row, column: after.column });
    const last = { ...to, row: after.row + after.rows - 1, column: after.column + after.columns - 1 };
    return from === to ? first : `${first}:${corner(last)}`;
  });
}

/** The same references after a sheet got another name. */
export function renameSheetIn(formula: string, oldName: string, newName: string): string {
  const pieces = tokens(formula);
  if (isTorn(pieces)) return formula;
  for (const piece of pieces)
    if (sheetOf(piece)?.toLowerCase() === oldName.toLowerCase()) piece.text = `${quoteSheet(newName)}!`;
  return joinTokens(pieces);
}

function mapReferences(
  formula: string,
  home: string,
  sheet: string,
  write: (from: Corner, to: Corner) => string,
): string {
  const pieces = tokens(formula);
  if (isTorn(pieces)) return formula;
  const result: Token[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const from = cornerOf(piece);
    const named = sheetOf(pieces[at - 1]) ?? home;
    if (!from || named.toLowerCase() !== sheet.toLowerCase()) {
      result.push(piece);
      continue;
    }
    const to = pieces[at + 1]?.text === ':' ? cornerOf(pieces[at + 2]) : undefined;
    result.push({ kind: 'cell', text: write(from, to ?? from) });
    if (to) at += 2;
  }
  return joinTokens(result);
}

function sheetOf(piece: Token | undefined): string | undefined {
  if (piece?.kind !== 'sheet') return undefined;
  const name = piece.text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function cornerOf(piece: Token | undefined): Corner | undefined {
  const match = piece?.kind === 'cell' ? CELL.exec(piece.text) : null;
  if (!match) return undefined;
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = match;
  return { row: Number(digits) - 1, column: columnIndex(letters), rowMark, columnMark };
}

function corner({ row, column, rowMark, columnMark }: Corner): string {
  return `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
}
