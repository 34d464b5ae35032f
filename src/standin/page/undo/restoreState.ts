import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { type Area, union } from '../../areas';
import { areaOfRange } from '../../book/area';
import type { CellMatrix } from '../../book/engine';
import type { UniverBook } from '../../book/univerBook';
import type { BookState, SheetState } from './bookState';

/** Makes the workbook what it was. Only what differs is touched, so that listeners hear of real changes alone. */
export function restoreState(book: UniverBook, state: BookState): void {
  const { engine, tables, calculation } = book.core;
  engine.asHost(() => {
    removeTables(book, state);
    matchSheets(book, state);
    for (const sheet of state.sheets) restoreSheet(book, sheet);
    for (const table of state.tables) {
      if (tables.get(table.id)) continue;
      const { sheetId, area, name, columns, id, ...look } = table;
      tables.add(sheetId, area, name, columns, look, id);
    }
    restoreNames(book, state);
  });
  book.settings.clear();
  for (const [key, value] of state.settings) book.settings.set(key, value);
  calculation.markEverything();
}

function removeTables(book: UniverBook, state: BookState): void {
  for (const table of book.core.tables.all()) {
    const before = state.tables.find(({ id }) => id === table.id);
    if (JSON.stringify(before) !== JSON.stringify(table)) book.core.tables.remove(table.id);
  }
}

/** The same sheets in front, and no others; those that are missing come back empty. */
function matchSheets(book: UniverBook, state: BookState): void {
  const { engine } = book.core;
  const { unitId } = engine;
  state.sheets.forEach(({ id, name, size }, index) => {
    if (book.sheet(id)) return;
    const sheet = mergeWorksheetSnapshotWithDefault({
      id,
      name,
      ...size,
      defaultRowHeight: 20,
      defaultColumnWidth: 64,
    });
    engine.run(InsertSheetMutation.id, { unitId, index, sheet });
  });
  const front = state.activeSheetId;
  if (book.activeSheet.id !== front) engine.run(SetWorksheetActiveOperation.id, { unitId, subUnitId: front });
  for (const { id } of book.sheets)
    if (!state.sheets.some((sheet) => sheet.id === id))
      engine.run(RemoveSheetMutation.id, { unitId, subUnitId: id });
}

function restoreSheet(book: UniverBook, state: SheetState): void {
  const { engine } = book.core;
  const sheet = book.sheet(state.id);
  if (!sheet) return;
  if (sheet.name !== state.name) book.renameSheet(state.id, state.name);
  if (state.cells) restoreCells(book, state.id, state.cells);
  const { gridLines, tabColour, page } = state.look;
  if (sheet.gridLines !== gridLines) sheet.gridLines = gridLines;
  if (sheet.tabColour !== tabColour) sheet.tabColour = tabColour;
  if (page) sheet.page = structuredClone(page);
  else delete sheet.page;
  for (const merge of sheet.merges()) sheet.unmerge(merge);
  for (const merge of state.merges) sheet.merge(areaOfRange(merge));
  const config = engine.worksheet(state.id).getConfig();
  if (JSON.stringify(config.freeze) !== JSON.stringify(state.freeze))
    engine.run(SetFrozenMutation.id, { unitId: engine.unitId, subUnitId: state.id, ...state.freeze });
  Object.assign(config.rowData, structuredClone(state.rowData));
  Object.assign(config.columnData, structuredClone(state.columnData));
  const { conditionalFormats, validations, charts } = structuredClone(state.extras);
  sheet.conditionalFormats.splice(0, Infinity, ...conditionalFormats);
  sheet.validations.splice(0, Infinity, ...validations);
  sheet.charts.splice(0, Infinity, ...charts);
}

function restoreCells(book: UniverBook, sheetId: string, before: CellMatrix): void {
  const { engine, calculation, emit } = book.core;
  const { cleared, restored, area } = changedCells(engine.cells(sheetId), before);
  if (!area) return;
  engine.setCells(sheetId, cleared);
  engine.setCells(sheetId, restored);
  calculation.markWritten(sheetId, cleared, area);
  emit({ kind: 'changed', sheetId, area, source: 'host' });
}

function restoreNames(book: UniverBook, state: BookState): void {
  const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
  for (const name of book.names)
    if (!state.names.some((before) => same(before, name))) book.removeName(name.name, name.sheetId);
  for (const name of state.names) if (!book.names.some((now) => same(now, name))) book.setName(name);
}

export interface ChangedCells {
  /** Null for every cell that differs. */
  cleared: CellMatrix;
  /** What the differing cells held, where they held something. */
  restored: CellMatrix;
  area: Area | undefined;
}

/** Which cells have to change for `now` to become `before`. */
export function changedCells(now: CellMatrix, before: CellMatrix): ChangedCells {
  const changed: ChangedCells = { cleared: {}, restored: {}, area: undefined };
  for (const row of keys(now, before)) {
    for (const column of keys(now[row] ?? {}, before[row] ?? {})) {
      const old = before[row]?.[column];
      if (JSON.stringify(now[row]?.[column] ?? null) === JSON.stringify(old ?? null)) continue;
      (changed.cleared[row] ??= {})[column] = null;
      if (old) (changed.restored[row] ??= {})[column] = structuredClone(old);
      changed.area = union(changed.area, { row, column, rows: 1, columns: 1 });
    }
  }
  return changed;
}

function keys(a: object, b: object): number[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].map(Number);
}
