import { cellAddress } from '../a1';
import type { Place, Problem } from '../outcome';
import type { UndoableStep, WorkbookContents, WorkbookPort } from '../port';
import { readFormulas } from '../readFormulas';
import { boundFormula, callsOurs } from './boundFormula';

export type RepairOutcome =
  /** How many formulas were written anew, and which cells with our functions show #NAME? all the same. */
  { kind: 'repaired'; cells: number; left: Place[] } | { kind: 'refused'; problems: Problem[] };

/**
 * Writes anew every formula in which Excel does not find our functions; only formulas change, and what they calculate
 * is the same. A cell that shows #NAME? afterwards calls a function that there is not, or the add-in is not running.
 */
export async function repairFormulas(port: WorkbookPort): Promise<RepairOutcome> {
  const contents = await readFormulas(port);
  const broken = brokenFormulas(contents);
  const problems = protectedSheets(broken, contents);
  if (problems.length > 0) return { kind: 'refused', problems };
  if (broken.length === 0) return { kind: 'repaired', cells: 0, left: [] };
  await port.write(broken.map(repairStep));
  const left = brokenFormulas(await readFormulas(port));
  return { kind: 'repaired', cells: broken.length, left: left.map(placeOf) };
}

interface BrokenFormula {
  sheet: string;
  row: number;
  column: number;
  before: string;
  after: string;
}

/** Every formula that must be written anew, in reading order of its sheet. */
export function brokenFormulas({ sheets }: WorkbookContents): BrokenFormula[] {
  return sheets.flatMap(({ name, used, values, formulas = [] }) =>
    formulas.flatMap((cells, row) =>
      cells.flatMap((before, column): BrokenFormula[] => {
        // A text that looks like a formula shows just itself.
        if (!callsOurs(before) || before === values[row]?.[column]) return [];
        const after = boundFormula(String(before), values[row]?.[column]);
        if (after === null) return [];
        return [
          { sheet: name, row: used.row + row, column: used.column + column, before: String(before), after },
        ];
      }),
    ),
  );
}

function repairStep({ sheet, row, column, before, after }: BrokenFormula): UndoableStep {
  const area = { sheet, row, column, rows: 1, columns: 1 };
  return {
    step: { kind: 'cells', area, cells: [[after]] },
    undo: [{ kind: 'cells', area, cells: [[before]] }],
  };
}

function protectedSheets(broken: readonly BrokenFormula[], { sheets }: WorkbookContents): Problem[] {
  return sheets
    .filter((sheet) => sheet.protected)
    .flatMap(({ name }): Problem[] => {
      const first = broken.find(({ sheet }) => sheet === name);
      if (!first) return [];
      const values = { sheet: name };
      return [{ code: 'toolSheetProtected', severity: 'error', place: placeOf(first), values }];
    });
}

function placeOf({ sheet, row, column }: BrokenFormula): Place {
  return { sheet, address: cellAddress(row, column) };
}
