import { tokens } from '../../grid/formulaTokens';
import { warning, type Problem } from '../../grid/problem';
import type { WorkbookContents } from '../../grid/port';
import { usersSheets } from '../../read/find/usersSheets';
import { intervalFaults } from './intervalFaults';
import type { CellReference } from './references';
import { shrinkageFaults } from './shrinkageFaults';
import { placeOf } from '../../grid/a1';
import type { Grid } from '../../grid/grid';
import type { LabelledCells } from './labelledCells';

/** Faults in the formulas of the user's own sheets; of a formula that is filled down a column, only the first. */
export function formulaFaults(contents: WorkbookContents, grid: LabelledCells): Problem[] {
  return usersSheets(contents).flatMap((sheet) => faultsOnSheet(sheet, grid));
}

function faultsOnSheet(sheet: Grid, grid: LabelledCells): Problem[] {
  const { sheet: name, used } = sheet;
  const found: Problem[] = [];
  for (let column = used.column; column < used.column + used.columns; column++) {
    let above: string[] = [];
    for (let row = used.row; row < used.row + used.rows; row++) {
      const faults = faultsOf(sheet.formula(row, column), { sheet: name, row, column }, grid);
      for (const { code, values } of faults) {
        if (above.includes(code)) continue;
        const place = placeOf({ sheet: name, row, column });
        found.push(warning(code, place, values));
      }
      above = faults.map(({ code }) => code);
    }
  }
  return found;
}

function faultsOf(
  formula: string | null,
  at: CellReference,
  grid: LabelledCells,
): ReturnType<typeof intervalFaults> {
  // Without a call or a product there is nothing to look for.
  if (formula === null || !/[*(]/.test(formula)) return [];
  const pieces = tokens(formula.slice(1)).filter(({ kind }) => kind !== 'space');
  return [...intervalFaults(pieces, at.sheet, grid), ...shrinkageFaults(pieces, at, grid)];
}
