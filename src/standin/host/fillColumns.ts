import { copiedFormula } from '../../grid/copiedFormula';
import { intersect, type Area } from '../areas';
import type { BookInput, BookSheet, BookTable } from '../book/book';
import { isFormula } from './cellMatrix';
import { bodyArea } from './tableParts';

/**
 * What Excel may do with a formula that is written into a column of a table ("fill formulas in tables to create
 * calculated columns"): the whole column gets it, the formulas that were written below it with the first one too. A
 * column in which a value stands is left alone.
 */
export function fillColumns(
  sheet: BookSheet,
  tables: readonly BookTable[],
  written: Area,
  cells: readonly (readonly BookInput[])[],
): void {
  for (const table of tables) {
    if (table.sheetId !== sheet.id) continue;
    const body = bodyArea(table);
    const inside = intersect(body, written);
    if (!inside) continue;
    const rows = cells.slice(inside.row - written.row, inside.row - written.row + inside.rows);
    for (let column = inside.column; column < inside.column + inside.columns; column++) {
      const inputs = rows.map((row) => row[column - written.column] ?? null);
      const first = inputs.findIndex(isFormula);
      if (first < 0) continue;
      fill(sheet, { ...body, column, columns: 1 }, String(inputs[first]), inside.row + first);
    }
  }
}

/** Fills a column with a formula as it reads in one of its rows. */
function fill(sheet: BookSheet, column: Area, formula: string, row: number): void {
  const standing = sheet.formulas(column).flat();
  if (standing.some((cell) => cell !== '' && !isFormula(cell))) return;
  const copied = copiedFormula(formula);
  const filled = standing.map((_, index) => [copied(column.row + index - row)]);
  if (filled.some(([cell], index) => cell !== standing[index])) sheet.write(column, filled);
}
