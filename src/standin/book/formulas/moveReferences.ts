import { quoteSheet, columnIndex, columnLetters } from '../../../grid/a1';
import { formulaTokens, joinTokens, type FormulaToken } from './formulaTokens';
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
  const tokens = formulaTokens(formula);
  if (!tokens) return formula;
  return joinTokens(
    tokens.map((token) =>
      sheetOf(token)?.toLowerCase() === oldName.toLowerCase()
        ? { ...token, text: `${quoteSheet(newName)}!` }
        : token,
    ),
  );
}

function mapReferences(
  formula: string,
  home: string,
  sheet: string,
  write: (from: Corner, to: Corner) => string,
): string {
  const tokens = formulaTokens(formula);
  if (!tokens) return formula;
  const result: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const from = cornerOf(tokens, at);
    const named = sheetOf(tokens[at - 1]) ?? home;
    if (!from || named.toLowerCase() !== sheet.toLowerCase()) {
      result.push(token);
      continue;
    }
    const to = tokens[at + 1]?.text === ':' ? cornerOf(tokens, at + 2) : undefined;
    result.push({ kind: 'word', text: write(from, to ?? from) });
    if (to) at += 2;
  }
  return joinTokens(result);
}

function sheetOf(token: FormulaToken | undefined): string | undefined {
  if (!token?.text.endsWith('!')) return undefined;
  const name = token.text.slice(0, -1);
  return token.kind === 'sheet' ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function cornerOf(tokens: readonly FormulaToken[], at: number): Corner | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  const isCall = next?.kind === 'other' && next.text.startsWith('(');
  if (token?.kind !== 'word' || isCall || next?.kind === 'bracket') return undefined;
  const match = CELL.exec(token.text);
  if (!match) return undefined;
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = match;
  return { row: Number(digits) - 1, column: columnIndex(letters), rowMark, columnMark };
}

function corner({ row, column, rowMark, columnMark }: Corner): string {
  return `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
}
