import type { Rectangle } from '../grid/area';
import { tokens } from '../grid/formulaTokens';
import type { CellInput } from '../grid/port';

/** Rows that agree between two that differ: to write so many along takes no more than to name another area. */
const between = 12;

/**
 * Where cells are not what they should be, as areas that count from the first of them; columns side by side that differ
 * in the same rows are one.
 */
export function differences<Cell>(
  wanted: readonly (readonly Cell[])[],
  standing: readonly (readonly Cell[])[],
  isSame: (wanted: Cell, standing: Cell) => boolean,
): Rectangle[] {
  const found: Rectangle[] = [];
  for (let column = 0; column < (wanted[0]?.length ?? 0); column++) {
    for (const { row, rows } of runsIn(column)) {
      const beside = found.find(
        (one) => one.row === row && one.rows === rows && one.column + one.columns === column,
      );
      if (beside) beside.columns++;
      else found.push({ row, rows, column, columns: 1 });
    }
  }
  return found;

  function runsIn(column: number): { row: number; rows: number }[] {
    const runs: { row: number; rows: number }[] = [];
    wanted.forEach((cells, row) => {
      if (isSame(cells[column]!, standing[row]![column]!)) return;
      const last = runs.at(-1);
      if (last && row - (last.row + last.rows) <= between) last.rows = row - last.row + 1;
      else runs.push({ row, rows: 1 });
    });
    return runs;
  }
}

/** Tells whether a cell, of a table where there is one, holds what it should, in whatever spelling Excel keeps it. */
export function sameInputs(table = ''): (wanted: CellInput, standing: CellInput) => boolean {
  // A column of one formula is the same text over and over.
  const spellings = new Map<string, string>();
  const spelling = (formula: string): string => {
    const known = spellings.get(formula) ?? spellingOf(formula, table);
    spellings.set(formula, known);
    return known;
  };
  return (wanted, standing) => {
    if (wanted === standing) return true;
    if (typeof wanted === 'number' && typeof standing === 'number') return isSameNumber(wanted, standing);
    if (typeof wanted !== 'string' || typeof standing !== 'string') return false;
    if (wanted.startsWith('=') && standing.startsWith('=')) return spelling(wanted) === spelling(standing);
    return textOf(wanted) === textOf(standing);
  };
}

/** Excel tells a number by its 15 digits. */
function isSameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-14 * Math.abs(one);
}

/** What a cell shows where a text was typed, be it with an apostrophe that it does not need. */
function textOf(input: string): string {
  return input.replace(/^'(?!=)/, '');
}

/**
 * A formula without what Excel may spell in its own way when it gives it back: spaces, capitals, quotes that a sheet's
 * name does not need, and in a table its own name and brackets that a column's name does not need.
 */
function spellingOf(formula: string, table: string): string {
  const own = table.toLowerCase();
  const pieces = tokens(formula).filter(({ kind }) => kind !== 'space');
  return pieces
    .map(({ kind, text }, at) => {
      if (kind === 'string') return text;
      const lower = text.toLowerCase();
      if (kind === 'sheet') return lower.replace(/^'((?:[^']|'')*)'!$/, '$1!');
      if (kind === 'brackets') return columnOf(lower);
      return lower === own && pieces[at + 1]?.kind === 'brackets' ? '' : lower;
    })
    .join('\n')
    .replace(/(^|\n)\n/g, '$1');
}

/** The brackets of a column, or of its cell in the same row. */
function columnOf(brackets: string): string {
  return brackets.replace(/^\[(?:@|\[#this row\],)\[([^[\]]*)\]\]$/, '[@$1]');
}
