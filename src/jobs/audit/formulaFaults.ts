import { cellAddress } from '../../grid/a1';
import { tokens } from '../../grid/formulaTokens';
import type { Problem } from '../../grid/problem';
import type { SheetContents, WorkbookContents } from '../../grid/port';
import { usersSheets } from '../../read/find/candidates';
import type { CellGrid } from './cellGrid';
import { intervalFaults } from './intervalFaults';
import { shrinkageFaults } from './shrinkageFaults';

/** Faults in the formulas of the user's own sheets; of a formula that is filled down a column, only the first. */
export function formulaFaults(contents: WorkbookContents, grid: CellGrid): Problem[] {
  return usersSheets(contents).flatMap((sheet) => faultsOnSheet(sheet, grid));
}

function faultsOnSheet({ name, used }: SheetContents, grid: CellGrid): Problem[] {
  const found: Problem[] = [];
  for (let column = used.column; column < used.column + used.columns; column++) {
    let above: string[] = [];
    for (let row = used.row; row < used.row + used.rows; row++) {
      const faults = faultsOf(grid.formula(name, row, column), name, grid);
      for (const { code, values } of faults) {
        if (above.includes(code)) continue;
        const place = { sheet: name, address: cellAddress(row, column) };
        found.push({ code, severity: 'warning', place, values });
      }
      above = faults.map(({ code }) => code);
    }
  }
  return found;
}

function faultsOf(formula: string | null, sheet: string, grid: CellGrid): ReturnType<typeof intervalFaults> {
  // Without a call or a product there is nothing to look for.
  if (formula === null || !/[*(]/.test(formula)) return [];
  const pieces = tokens(formula.slice(1)).filter(({ kind }) => kind !== 'space');
  return [...intervalFaults(pieces, sheet, grid), ...shrinkageFaults(pieces, sheet, grid)];
}
