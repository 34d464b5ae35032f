import { settingNames } from '../tables/settings/settingsTable';
import type { SheetSpec } from '../tables/sheetSpec';
import { constantCells, dataArea, dataCells, dataFormats, headerCells } from '../tables/tableCells';
import { absoluteReference } from '../grid/a1';
import { gridOf } from '../grid/grid';
import { ourSheets, ourTables } from '../grid/names';
import type { CellInput, SheetArea, UndoableStep, WorkbookContents, WriteStep } from '../grid/port';
import { cellSteps, formatSteps, newFormatSteps } from './cellSteps';
import { chartSteps } from './chartSteps';
import { foldSteps } from './foldSteps';
import { headerRows } from './headerRows';
import {
  columnWidths,
  joinedWidths,
  dressEach,
  dressOnce,
  tableLooks,
  tabColourOf,
  titleLooks,
  widthsOf,
  type Dress,
} from './looks';
import { areasPage, chartsPage, onePage } from './pageSetup';
import { pagesOf, printAreaSteps } from './printedAreas';
import { placedTables } from './printedTable';
import { headerArea, placeStack, type Placed } from './placeStack';
import { inputsToWrite, restoreSteps } from './restoreSteps';
import { ruleSteps } from './ruleSteps';
import { stacksOf } from './stacks';
import { isBlankSheet, titleArea } from './titleArea';
import { plain } from './plainStep';

/**
 * The steps from what stands in the workbook to what the plan says; none where it stands there already. Tables that are
 * there stay the same tables, grown or shrunk in place, so that users' own formulas on them live on; cells are shifted
 * only in our own columns. Every table is made before the first formula is written, since formulas point at all of them.
 *
 * Where no table comes, goes, moves or changes its size, only what differs is written: what cannot be read, such as the
 * looks of cells and where charts point, is as the plan before has left it. Otherwise, or where it is asked for, all is.
 */
export function reconcile(
  specs: readonly SheetSpec[],
  contents: WorkbookContents,
  extent: 'differences' | 'all' = 'differences',
): { steps: UndoableStep[]; placed: Placed[] } {
  const structure: UndoableStep[] = [];
  const placed: Placed[] = [];
  const written: SheetSpec[] = [];
  for (const spec of specs) {
    const isNew = !contents.sheets.some((sheet) => sheet.name === spec.name);
    if (isNew) {
      const undo: WriteStep[] = [{ kind: 'deleteSheet', sheet: spec.name }];
      structure.push({ step: { kind: 'addSheet', sheet: spec.name }, undo });
    }
    // A sheet that a first write has left half made is known by its title.
    if (isBlankSheet(spec.name, contents)) structure.push(...titleSteps(spec, contents, null).map(plain));
    else written.push(spec);
    for (const stack of stacksOf(spec, contents)) {
      const result = placeStack(stack, isNew, (area) => gridOf(contents, area.sheet).isBlank(area));
      structure.push(...result.steps);
      placed.push(...result.placed);
    }
  }
  const isSettled = structure.length === 0 && extent === 'differences';
  const standing = isSettled ? standingIn(contents) : null;
  const fitted = headerRows(placed, contents);
  const dress = dressOnce();
  const steps = [
    ...structure,
    ...written.flatMap((spec) => titleSteps(spec, contents, standing)).map(plain),
    ...tableSteps(placed, contents, standing, nameSteps(placed, contents, isSettled)),
    ...specs.flatMap((spec) => noteSteps(spec, contents, standing)).map(plain),
    ...specs.flatMap((spec) => lookSteps(spec, placed, contents, isSettled, dress)).map(plain),
    ...fitted.steps.map(plain),
    ...specs.flatMap(({ name }) => ruleSteps(name, placed, contents)).map(plain),
    ...specs.flatMap(({ chartWords }) =>
      chartWords ? chartSteps(placed, chartWords, contents, isSettled) : [],
    ),
    ...specs.flatMap((spec) => foldSteps(spec, placed, contents)),
    ...specs.flatMap((spec) => pageSteps(spec, placed, contents)).map(plain),
    ...specs.flatMap((spec) => printAreaSteps(spec, placed, contents)),
  ];
  if (steps.length === 0) return { steps, placed };
  const undo = [...restoreSteps(specs, contents, isSettled ? steps : null), ...fitted.undo];
  return { steps: [{ step: { kind: 'checkpoint' }, undo }, ...steps], placed };
}

/** What stands in the workbook, by areas of its sheets. */
interface Standing {
  cells(area: SheetArea): CellInput[][];
  formats(area: SheetArea): (string | undefined)[][];
}

function standingIn(contents: WorkbookContents): Standing {
  return {
    cells: (area) => inputsToWrite(gridOf(contents, area.sheet), area),
    formats: (area) => gridOf(contents, area.sheet).formats(area),
  };
}

/** The title of a sheet, and its note unless that is a formula. */
function titleSteps(spec: SheetSpec, contents: WorkbookContents, standing: Standing | null): WriteStep[] {
  const area = titleArea(spec, contents);
  if (!area) return [];
  const texts = isFormula(spec.note) ? [[spec.title]] : [[spec.title], [spec.note]];
  const written = { ...area, rows: texts.length };
  return cellSteps(written, texts, standing?.cells(written));
}

/** A note that is a formula names tables and columns, which are all there only once the headers are written. */
function noteSteps(spec: SheetSpec, contents: WorkbookContents, standing: Standing | null): WriteStep[] {
  const area = isFormula(spec.note) ? titleArea(spec, contents) : null;
  if (!area) return [];
  const cell = { ...area, row: area.row + 1, rows: 1 };
  return cellSteps(cell, [[spec.note]], standing?.cells(cell));
}

function isFormula(note: string): boolean {
  return note.startsWith('=');
}

/**
 * Headers, number formats and cells of the tables: first the headers of all, by which formulas name their columns, then
 * `names`, which formulas use. Rows that are filtered out are shown again in a table that is written in, since they would
 * be left out where formulas are filled down.
 */
function tableSteps(
  placed: readonly Placed[],
  contents: WorkbookContents,
  standing: Standing | null,
  names: readonly UndoableStep[],
): UndoableStep[] {
  const tables = placed.map((one) => ({
    ...one,
    headers: headerSteps(one, standing),
    data: dataSteps(one, contents, standing),
  }));
  const shown = tables
    .filter(({ isNew, headers, data }) => !isNew && headers.length + data.length > 0)
    .map(({ spec: { name } }): WriteStep => ({ kind: 'showAllRows', name }));
  return [
    ...[...shown, ...tables.flatMap(({ headers }) => headers)].map(plain),
    ...names,
    ...tables.flatMap(({ data }) => data).map(plain),
  ];
}

/** A table that is new has its headers since it was made. */
function headerSteps({ spec, headerRow, isNew }: Placed, standing: Standing | null): WriteStep[] {
  const area = headerArea(spec, headerRow);
  return isNew ? [] : cellSteps(area, headerCells(spec), standing?.cells(area));
}

function dataSteps(
  { spec, headerRow, isNew }: Placed,
  { sheets }: WorkbookContents,
  standing: Standing | null,
): WriteStep[] {
  const area = dataArea(spec, headerRow);
  const [formats, cells] = [dataFormats(spec), dataCells(spec, headerRow)];
  if (!isNew) {
    return [
      ...formatSteps(area, formats, standing?.formats(area)),
      ...cellSteps(area, cells, standing?.cells(area), spec.name),
    ];
  }
  // Cells that were shifted in may look like those around them, others are as every new cell.
  const isNewSheet = !sheets.some(({ name }) => name === spec.sheet);
  return [
    ...(isNewSheet ? newFormatSteps : formatSteps)(area, formats),
    ...cellSteps(area, cells, constantCells(spec)),
  ];
}

/** How a sheet prints is said once, where the plan adds it with its tables: from then on it is the user's. */
function pageSteps(spec: SheetSpec, placed: readonly Placed[], { sheets }: WorkbookContents): WriteStep[] {
  if (sheets.some((sheet) => sheet.name === spec.name)) return [];
  if (spec.chartWords) return [chartsPage(spec.name)];
  if (spec.onePage) return [onePage(spec.name)];
  const printed = pagesOf(spec, placedTables(placed));
  if (!printed) return [];
  const page = { sheet: spec.name, widths: widthsOf(spec), frozen: spec.frozen };
  return [areasPage(page, printed.areas, printed.repeated)];
}

/** How a sheet looks beyond its cells is settled once; from then on it is the user's to change. */
function lookSteps(
  spec: SheetSpec,
  placed: readonly Placed[],
  contents: WorkbookContents,
  isSettled: boolean,
  dress: Dress,
): WriteStep[] {
  if (isSettled) return [];
  const tables = placed.filter((one) => one.spec.sheet === spec.name);
  if (!isBlankSheet(spec.name, contents)) return tableLooks(tables);
  const { rows, columns } = spec.frozen;
  const frozen: WriteStep[] = rows + columns > 0 ? [{ kind: 'freeze', sheet: spec.name, rows, columns }] : [];
  const tab: WriteStep = { kind: 'tabColour', sheet: spec.name, colour: tabColourOf(spec.name) };
  // On a sheet that the user has made there may be other formats, which are not to be copied.
  const isNew = !contents.sheets.some(({ name }) => name === spec.name);
  const looks = [
    titleLooks(spec, isNew ? dress : dressEach),
    tableLooks(tables, isNew ? dress : dressEach),
  ].flat();
  return [...looks, ...joinedWidths(columnWidths(spec)), ...frozen, tab];
}

/** The defined names of the settings that formulas use, each on its value cell, where the settings are written. */
function nameSteps(
  placed: readonly Placed[],
  contents: WorkbookContents,
  isSettled: boolean,
): UndoableStep[] {
  const settings = placed.find(({ spec }) => spec.name === ourTables.settings);
  if (!settings) return [];
  return settingNames.flatMap((name, index): UndoableStep[] => {
    const row = settings.headerRow + 1 + index;
    const column = settings.spec.column + 1;
    const cell = { sheet: ourSheets.settings, row, column, rows: 1, columns: 1 };
    const before = contents.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const undo: WriteStep = before
      ? { kind: 'setName', name, formula: before.formula, replaces: true }
      : { kind: 'deleteName', name };
    const formula = `=${absoluteReference(cell)}`;
    if (isSettled && before?.formula.replace(/'/g, '') === formula) return [];
    return [{ step: { kind: 'setName', name, formula, replaces: before !== undefined }, undo: [undo] }];
  });
}
