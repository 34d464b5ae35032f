import { IUniverInstanceService, UniverInstanceType, type Univer } from '@univerjs/core';
import { emptySheet } from '../file/readSheet';
import type { WorkbookFile } from '../file/workbookFile';
import { cellArea } from '../areas';
import { createHeadlessUniver } from './headlessUniver';
import { loadSheet } from './sheets/loadSheet';
import { indexValuesLazily } from './engine/lazyValueIndex';
import { boundLargeRanges } from './engine/largeRanges';
import { loadSpills } from './sheets/loadSpills';
import { installIteratorSome } from './engine/iteratorSome';
import { mendTableReferences } from './engine/tableReferenceSheet';
import { quickenNumbers } from './engine/quickNumbers';
import { shareComparisons } from './engine/sharedComparisons';
import { storedFormulas } from './formulas/storedFormulas';
import { UniverBook, type BookOrigin } from './univerBook';
import { sheetIdOf, workbookData } from './workbookData';

export interface OpenOptions {
  /** A Univer with the plugins of `createHeadlessUniver` at least; defaults to a headless one of its own. */
  univer?: Univer;
}

let units = 0;

/**
 * Opens a workbook file. Cached values are kept: a formula is calculated when it has none, when something that
 * it needs changes, or when a function that it calls becomes known.
 */
export async function openBook(file: WorkbookFile, options: OpenOptions = {}): Promise<UniverBook> {
  installIteratorSome();
  mendTableReferences();
  quickenNumbers();
  indexValuesLazily();
  shareComparisons();
  boundLargeRanges();
  const univer = options.univer ?? createHeadlessUniver();
  // Univer keeps parsed formulas of all its workbooks in one place: every unit needs its own, short id.
  const unitId = `b${++units}`;
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(file, unitId));
  // Undo asks for the unit that has the focus.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(unitId);
  const book = new UniverBook(univer, unitId, originOf(file), options.univer === undefined);
  file.sheets.forEach((sheet, index) => loadSheet(book, sheet, sheetIdOf(index)));
  loadSpills(book.core.engine, file);
  for (const { name, formula, sheet, hidden } of file.names) {
    const sheetId = sheet === undefined ? undefined : book.sheetNamed(sheet)?.id;
    book.defined.load({ name, formula, ...(sheetId === undefined ? {} : { sheetId }) }, hidden ?? false);
  }
  for (const [key, text] of file.settings) book.settings.set(key, text);
  book.structureProtected = file.structureProtected;
  book.activate(sheetIdOf(Math.max(0, Math.min(file.activeSheet, file.sheets.length - 1))));
  book.beReady();
  for (const { sheetId, row, column, cell } of storedFormulas(book.core.engine))
    if (cell.v === undefined || cell.v === null)
      book.core.calculation.markArea(sheetId, cellArea(row, column));
  await book.calculate();
  return book;
}

/** A workbook with one empty sheet, "Sheet1". */
export function createBook(options: OpenOptions = {}): Promise<UniverBook> {
  const file: WorkbookFile = {
    sheets: [emptySheet('Sheet1')],
    names: [],
    styles: [{ numberFormat: 'General' }],
    settings: new Map(),
    structureProtected: false,
    date1904: false,
    activeSheet: 0,
  };
  return openBook(file, options);
}

function originOf(file: WorkbookFile): BookOrigin {
  const ids = file.sheets.flatMap(({ sheetId }, index): [string, number][] =>
    sheetId === undefined ? [] : [[sheetIdOf(index), sheetId]],
  );
  return { styles: file.styles, date1904: file.date1904, sheetIds: new Map(ids) };
}
