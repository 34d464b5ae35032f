import { isOurTable } from '../grid/names';
import type { CellInput, SheetContents, WorkbookContents, WriteStep } from '../grid/port';
import type { SheetSpec } from '../tables/sheetSpec';
import { asText } from '../tables/tableCells';
import { restoreCharts } from './chartSteps';
import { restoreRules } from './ruleSteps';
import { titleArea } from './titleArea';

/** Steps that put back what our sheets held before, once every shift of cells has been taken back. */
export function restoreSteps(specs: readonly SheetSpec[], contents: WorkbookContents): WriteStep[] {
  const cells = specs.flatMap((spec) => {
    const sheet = contents.sheets.find((one) => one.name === spec.name);
    if (!sheet) return [];
    const areas = contents.tables
      .filter((table) => table.area.sheet === spec.name && isOurTable(table.name))
      .map((table) => table.area);
    const title = titleArea(spec, contents);
    return [...(title ? [title] : []), ...areas].flatMap((area): WriteStep[] => [
      { kind: 'cells', area, cells: cut(sheetInputs(sheet), sheet, area, '') },
      { kind: 'numberFormats', area, formats: cut(sheet.numberFormats ?? [], sheet, area, 'General') },
    ]);
  });
  const standing = specs.filter(({ name }) => contents.sheets.some((sheet) => sheet.name === name));
  const charts = standing.some(({ chartWords }) => chartWords) ? restoreCharts(contents) : [];
  return [...cells, ...standing.map(({ name }) => restoreRules(name, contents)), ...charts];
}

/** What was written into the cells; a text whose cell shows just that text is no formula, whatever it looks like. */
export function sheetInputs({ formulas = [], values }: SheetContents): CellInput[][] {
  return formulas.map((row, r) => row.map((cell, c) => (cell === values[r]?.[c] ? asText(cell) : cell)));
}

function cut<Cell extends CellInput>(
  cells: readonly (readonly Cell[])[],
  { used }: SheetContents,
  area: { row: number; column: number; rows: number; columns: number },
  blank: Cell,
): Cell[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_, column) => cells[area.row + row - used.row]?.[area.column + column - used.column] ?? blank,
    ),
  );
}
