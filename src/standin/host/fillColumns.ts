import { overlaps, type Area } from '../areas';
import type { BookInput, BookSheet, BookTable } from '../book/book';
import { shiftFormula } from '../file/formula/shiftFormula';

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
    if (table.sheetId !== sheet.id || !overlaps(table.area, written)) continue;
    const rows = table.area.rows - 1 - (table.showTotals ? 1 : 0);
    const data = { ...table.area, row: table.area.row + 1, rows };
    const first = Math.max(data.column, written.column);
    const end = Math.min(data.column + data.columns, written.column + written.columns);
    for (let column = first; column < end; column++) {
      const row = firstFormula(cells, written, data, column);
      if (row !== undefined) fill(sheet, { ...data, column, columns: 1 }, row, written, cells);
    }
  }
}

function inputAt(
  cells: readonly (readonly BookInput[])[],
  written: Area,
  row: number,
  column: number,
): BookInput {
  return cells[row - written.row]?.[column - written.column] ?? null;
}

function firstFormula(
  cells: readonly (readonly BookInput[])[],
  written: Area,
  data: Area,
  column: number,
): number | undefined {
  const rows = Array.from({ length: data.rows }, (_, index) => data.row + index);
  return rows.find((row) => isFormula(inputAt(cells, written, row, column)));
}

function fill(
  sheet: BookSheet,
  column: Area,
  from: number,
  written: Area,
  cells: readonly (readonly BookInput[])[],
): void {
  const standing = sheet.formulas(column).flat();
  if (standing.some((cell) => cell !== '' && !isFormula(cell))) return;
  const formula = String(inputAt(cells, written, from, column.column));
  const filled = standing.map((_, index) => [shiftFormula(formula, column.row + index - from, 0)]);
  if (filled.some(([cell], index) => cell !== standing[index])) sheet.write(column, filled);
}

function isFormula(cell: BookInput): cell is string {
  return typeof cell === 'string' && cell.startsWith('=') && cell.length > 1;
}
