import { settingNames } from '../tables/settings/settingsTable';
import type { SheetSpec } from '../tables/sheetSpec';
import { dataArea, dataCells, dataFormats } from '../tables/tableCells';
import { absoluteReference } from '../grid/a1';
import { gridOf } from '../grid/grid';
import { ourSheets, ourTables } from '../grid/names';
import type { UndoableStep, WorkbookContents, WriteStep } from '../grid/port';
import { chartSteps } from './chartSteps';
import { headerRows } from './headerRows';
import { columnWidths, tableLooks, titleLooks, widthsOf } from './looks';
import { areasPage, chartsPage } from './pageSetup';
import { printAreaSteps, printedOf } from './printedAreas';
import { placedTables } from './printedTable';
import { placeStack, type Placed } from './placeStack';
import { restoreSteps } from './restoreSteps';
import { ruleSteps } from './ruleSteps';
import { stacksOf } from './stacks';
import { titleArea } from './titleArea';
import { plain } from './plainStep';

/**
 * The steps from what stands in the workbook to what the plan says. Tables that are there already stay the same
 * tables, grown or shrunk in place, so that users' own formulas on them live on; cells are shifted only in our own
 * columns. Every table is made before the first formula is written, since formulas point at all of them.
 */
export function reconcile(
  specs: readonly SheetSpec[],
  contents: WorkbookContents,
): { steps: UndoableStep[]; placed: Placed[] } {
  const steps: UndoableStep[] = [];
  const placed: Placed[] = [];
  for (const spec of specs) {
    const isNew = !contents.sheets.some((sheet) => sheet.name === spec.name);
    if (isNew) {
      const undo: WriteStep[] = [{ kind: 'deleteSheet', sheet: spec.name }];
      steps.push({ step: { kind: 'addSheet', sheet: spec.name }, undo });
    }
    const title = titleArea(spec, contents);
    if (title) steps.push(plain({ kind: 'cells', area: title, cells: [[spec.title], [spec.note]] }));
    for (const stack of stacksOf(spec, contents)) {
      const result = placeStack(stack, isNew, (area) => gridOf(contents, area.sheet).isBlank(area));
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
  steps.push(...specs.flatMap((spec) => lookSteps(spec, placed, contents)).map(plain));
  const fitted = headerRows(placed, contents);
  steps.push(...fitted.steps.map(plain));
  steps.push(...specs.flatMap(({ name }) => ruleSteps(name, placed, contents)).map(plain));
  for (const { chartWords } of specs) if (chartWords) steps.push(...chartSteps(placed, chartWords, contents));
  steps.push(...specs.flatMap((spec) => pageSteps(spec, placed, contents)).map(plain));
  steps.push(...specs.flatMap((spec) => printAreaSteps(spec, placed, contents)));
  const undo = [...restoreSteps(specs, contents), ...fitted.undo];
  return { steps: [{ step: { kind: 'checkpoint' }, undo }, ...steps], placed };
}

/** How a sheet prints is said once, where the plan adds it with its tables: from then on it is the user's. */
function pageSteps(spec: SheetSpec, placed: readonly Placed[], { sheets }: WorkbookContents): WriteStep[] {
  if (sheets.some((sheet) => sheet.name === spec.name)) return [];
  if (spec.chartWords) return [chartsPage(spec.name)];
  const printed = printedOf(spec, placedTables(placed));
  if (!printed) return [];
  const page = { sheet: spec.name, widths: widthsOf(spec), frozen: spec.frozen };
  return [areasPage(page, printed.areas, printed.repeated)];
}

/** How a sheet looks beyond its cells is settled once; from then on it is the user's to change. */
function lookSteps(spec: SheetSpec, placed: readonly Placed[], contents: WorkbookContents): WriteStep[] {
  const tables = placed.filter((one) => one.spec.sheet === spec.name);
  const isNew = !contents.sheets.some((sheet) => sheet.name === spec.name && sheet.used.rows > 0);
  if (!isNew) return tableLooks(tables);
  const frozen: WriteStep = { kind: 'freeze', sheet: spec.name, ...spec.frozen };
  return [...titleLooks(spec), ...tableLooks(tables), ...columnWidths(spec), frozen];
}

/** The defined names of the settings that formulas use, each on its value cell, where the settings are written. */
function nameSteps(placed: readonly Placed[], contents: WorkbookContents): UndoableStep[] {
  const settings = placed.find(({ spec }) => spec.name === ourTables.settings);
  if (!settings) return [];
  return settingNames.map((name, index) => {
    const row = settings.headerRow + 1 + index;
    const column = settings.spec.column + 1;
    const cell = { sheet: ourSheets.settings, row, column, rows: 1, columns: 1 };
    const before = contents.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const undo: WriteStep = before
      ? { kind: 'setName', name, formula: before.formula, replaces: true }
      : { kind: 'deleteName', name };
    const formula = `=${absoluteReference(cell)}`;
    return { step: { kind: 'setName', name, formula, replaces: before !== undefined }, undo: [undo] };
  });
}
