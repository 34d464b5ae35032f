import { LAST_ROW } from '../grid/a1';
import { hasColumn } from '../grid/area';
import { gridOf } from '../grid/grid';
import type { UndoableStep, WorkbookContents, WriteStep } from '../grid/port';
import type { SheetSpec } from '../tables/sheetSpec';
import type { Placed } from './placeStack';
import type { Strip } from './printedStrips';
import { placedTables, readTables, type PrintedTable } from './printedTable';
import { isBeforeFolds } from './presentTables';
import { isBlankSheet } from './titleArea';

/**
 * Folds the columns of a sheet that are details or helpers where the plan adds the sheet, and again where its tables
 * have got other columns. Otherwise it is the user's: what was unfolded stays so.
 */
export function foldSteps(
  { name: sheet }: SheetSpec,
  placed: readonly Placed[],
  contents: WorkbookContents,
): UndoableStep[] {
  const isNew = !contents.sheets.some(({ name }) => name === sheet);
  const isBlank = isBlankSheet(sheet, contents);
  const present = readTables(contents, placed).filter(({ area }) => area.sheet === sheet);
  const planned = placedTables(placed).filter(({ area }) => area.sheet === sheet);
  // Columns whose tables have gone stay as they are, for when these come back.
  if (planned.length === 0 || (present.length === 0 && !isBlank)) return [];
  const isFree = (column: number): boolean =>
    isNew || gridOf(contents, sheet).isBlank({ row: 0, column, rows: LAST_ROW + 1, columns: 1 });
  const wanted = foldedColumns(planned, isFree);
  const before = isBeforeFolds(contents) ? [] : foldedColumns(present, isFree);
  const step = (run: Strip, folded: boolean): WriteStep => ({
    kind: 'foldColumns',
    sheet,
    ...run,
    folded,
    ...(isNew && { onNewSheet: true }),
  });
  const steps = (columns: readonly number[], folded: boolean): UndoableStep[] =>
    runsOf(columns).map((run) => ({ step: step(run, folded), undo: isNew ? [] : [step(run, !folded)] }));
  return [
    ...steps(
      before.filter((column) => !wanted.includes(column)),
      false,
    ),
    ...steps(
      wanted.filter((column) => !before.includes(column)),
      true,
    ),
  ];
}

/** Columns that every table which has them folds, with the blank ones between two of them, in their order. */
export function foldedColumns(
  tables: readonly PrintedTable[],
  isFree: (column: number) => boolean,
): number[] {
  const end = Math.max(0, ...tables.map(({ area }) => area.column + area.columns));
  const found: number[] = [];
  let blank: number[] = [];
  for (let column = 0; column < end; column++) {
    const own = tables.filter(({ area }) => hasColumn(area, column));
    if (own.length === 0 && isFree(column) && found.length > 0) blank.push(column);
    else if (own.length > 0 && own.every(({ folded }) => folded.includes(column))) {
      if (found.at(-1) === column - 1 - blank.length) found.push(...blank);
      found.push(column);
      blank = [];
    } else blank = [];
  }
  return found;
}

function runsOf(columns: readonly number[]): Strip[] {
  const runs: Strip[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns++;
    else runs.push({ column, columns: 1 });
  }
  return runs;
}
