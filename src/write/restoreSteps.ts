import { overlap } from '../grid/area';
import { Grid } from '../grid/grid';
import { isOurTable } from '../grid/names';
import type { CellInput, SheetArea, UndoableStep, WorkbookContents, WriteStep } from '../grid/port';
import type { SheetSpec } from '../tables/sheetSpec';
import { asText } from '../tables/tableCells';
import { restoreCharts } from './chartSteps';
import { restoreRules } from './ruleSteps';
import { titleArea } from './titleArea';

/**
 * Steps that put back what our sheets held before, once every shift of cells has been taken back: all of it, since formulas
 * change with the tables that they point at, or where tables stay as they are, what the steps taken have changed.
 */
export function restoreSteps(
  specs: readonly SheetSpec[],
  contents: WorkbookContents,
  taken: readonly UndoableStep[] | null = null,
): WriteStep[] {
  const isTaken = (is: (step: WriteStep) => boolean): boolean => !taken || taken.some(({ step }) => is(step));
  const isWrittenIn = (area: SheetArea): boolean =>
    isTaken((step) => 'area' in step && step.area.sheet === area.sheet && overlap(step.area, area));
  const cells = specs.flatMap((spec) => {
    const sheet = contents.sheets.find((one) => one.name === spec.name);
    if (!sheet) return [];
    const areas = contents.tables
      .filter((table) => table.area.sheet === spec.name && isOurTable(table.name))
      .map((table) => table.area);
    const title = titleArea(spec, contents);
    const grid = new Grid(sheet);
    return [...(title ? [title] : []), ...areas].filter(isWrittenIn).flatMap((area): WriteStep[] => [
      { kind: 'cells', area, cells: inputsToWrite(grid, area) },
      { kind: 'numberFormats', area, formats: grid.formats(area).map((row) => row.map(formatToWrite)) },
    ]);
  });
  const present = specs.filter(({ name }) => contents.sheets.some((sheet) => sheet.name === name));
  const rules = present.filter(({ name }) => isTaken((step) => step.kind === 'rules' && step.sheet === name));
  const arePointed = isTaken(({ kind }) => kind === 'pointChart');
  const charts = arePointed && present.some(({ chartWords }) => chartWords) ? restoreCharts(contents) : [];
  return [...cells, ...rules.map(({ name }) => restoreRules(name, contents)), ...charts];
}

/** What was typed into the cells; a text whose cell shows just that text is no formula, whatever it looks like. */
export function inputsToWrite(grid: Grid, area: SheetArea): CellInput[][] {
  const shown = grid.values(area);
  return grid
    .inputs(area)
    .map((row, r) => row.map((cell, c) => (cell === shown[r]?.[c] ? asText(cell) : cell)));
}

function formatToWrite(format = 'General'): string {
  return format;
}
