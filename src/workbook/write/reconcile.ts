import { settingNames } from '../layout/settingsTables';
import type { SheetSpec } from '../layout/sheetSpec';
import { dataArea, dataCells, dataFormats } from '../layout/tableCells';
import type { TableSpec } from '../layout/tableSpec';
import { absoluteReference } from '../a1';
import { ourSheets } from '../names';
import type { UndoableStep, WorkbookContents, WriteStep } from '../port';
import { columnWidths, looks } from './looks';
import { placeStack, type Placed } from './placeStack';
import { restoreSteps } from './restoreSteps';

/**
 * The steps from what stands in the workbook to what the plan says. Tables that are there already stay the same
 * tables, grown or shrunk in place, so that users' own formulas on them live on; cells are shifted only in our own
 * columns. Every table is made before the first formula is written, since formulas point at all of them.
 */
export function reconcile(
  specs: readonly SheetSpec[],
  contents: WorkbookContents,
): { steps: UndoableStep[]; placed: Placed[] } {
  const steps: UndoableStep[] = [{ step: { kind: 'checkpoint' }, undo: restoreSteps(specs, contents) }];
  const placed: Placed[] = [];
  for (const spec of specs) {
    const isNew = !contents.sheets.some((sheet) => sheet.name === spec.name);
    if (isNew) {
      const undo: WriteStep[] = [{ kind: 'deleteSheet', sheet: spec.name }];
      steps.push({ step: { kind: 'addSheet', sheet: spec.name }, undo });
    }
    steps.push(plain(titleCells(spec)));
    for (const stack of stacks(spec)) {
      const result = placeStack(stack, isNew, contents);
      steps.push(...result.steps);
      placed.push(...result.placed);
    }
  }
  steps.push(...nameSteps(placed, contents));
  for (const { spec, headerRow } of placed) {
    const area = dataArea(spec, headerRow);
    steps.push(plain({ kind: 'numberFormats', area, formats: dataFormats(spec) }));
    steps.push(plain({ kind: 'cells', area, cells: dataCells(spec, headerRow) }));
  }
  for (const spec of specs) {
    const tables = placed.filter((one) => one.spec.sheet === spec.name);
    steps.push(...looks(spec, tables).map(plain), ...columnWidths(spec).map(plain));
    steps.push(plain({ kind: 'freeze', sheet: spec.name, ...spec.frozen }));
  }
  return { steps, placed };
}

function plain(step: WriteStep): UndoableStep {
  return { step, undo: [] };
}

function titleCells(spec: SheetSpec): WriteStep {
  const area = { sheet: spec.name, row: 0, column: 0, rows: 2, columns: 1 };
  return { kind: 'cells', area, cells: [[spec.title], [spec.note]] };
}

/** Tables that stand one below the other share their first column. */
function stacks(spec: SheetSpec): TableSpec[][] {
  const columns = [...new Set(spec.tables.map((table) => table.column))];
  return columns.map((column) => spec.tables.filter((table) => table.column === column));
}

/** The defined names of the settings that formulas use, each on its value cell. */
function nameSteps(placed: readonly Placed[], contents: WorkbookContents): UndoableStep[] {
  const settings = placed.find(({ spec }) => spec.sheet === ourSheets.settings && spec.column === 0)!;
  return settingNames.map((name, index) => {
    const row = settings.headerRow + 1 + index;
    const cell = { sheet: ourSheets.settings, row, column: 1, rows: 1, columns: 1 };
    const before = contents.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const undo: WriteStep = before
      ? { kind: 'setName', name, formula: before.formula, replaces: true }
      : { kind: 'deleteName', name };
    const formula = `=${absoluteReference(cell)}`;
    return { step: { kind: 'setName', name, formula, replaces: before !== undefined }, undo: [undo] };
  });
}
