import { IUniverInstanceService, UniverInstanceType, type Univer } from '@univerjs/core';
import type { FileSheet, WorkbookFile } from '../../workbook/file/workbookFile';
import { areaOfA1, cellArea } from './area';
import { createHeadlessUniver } from './headlessUniver';
import { installIteratorSome } from './iteratorSome';
import { mendTableReferences } from './tableReferenceSheet';
import { rewriteFormulas, storedFormulas } from './storedFormulas';
import { DEFAULT_LOOK } from './tables';
import type { BookConditionalFormat } from './book';
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
  const univer = options.univer ?? createHeadlessUniver();
  // Univer keeps parsed formulas of all its workbooks in one place: every unit needs its own, short id.
  const unitId = `b${++units}`;
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(file, unitId));
  // Undo asks for the unit that has the focus.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(unitId);
  const book = new UniverBook(univer, unitId, originOf(file), options.univer === undefined);
  file.sheets.forEach((sheet, index) => furnish(book, sheet, sheetIdOf(index)));
  respell(book);
  for (const { name, formula, sheet, hidden } of file.names) {
    const sheetId = sheet === undefined ? undefined : book.sheetNamed(sheet)?.id;
    book.defined.load({ name, formula, ...(sheetId === undefined ? {} : { sheetId }) }, hidden ?? false);
  }
  for (const [key, text] of file.settings) book.settings.set(key, text);
  book.structureProtected = file.structureProtected;
  book.activate(sheetIdOf(Math.max(0, Math.min(file.activeSheet, file.sheets.length - 1))));
  book.parts.calculation.reset();
  for (const { sheetId, row, column, cell } of storedFormulas(book.parts.engine))
    if (cell.v === undefined || cell.v === null)
      book.parts.calculation.markArea(sheetId, cellArea(row, column));
  await book.calculate();
  return book;
}

/** Gives the formulas of the file the engine's spelling, now that the tables are known. */
function respell(book: UniverBook): void {
  const { engine, spelling } = book.parts;
  const speller = spelling.now();
  rewriteFormulas(engine, (stored) => {
    try {
      return speller.toEngine(stored.formula, stored);
    } catch {
      // A file may hold a formula that nobody can read any more; its cached value still counts.
      return stored.formula;
    }
  });
}

/** A workbook with one empty sheet, "Sheet1". */
export function createBook(options: OpenOptions = {}): Promise<UniverBook> {
  const sheet: FileSheet = {
    name: 'Sheet1',
    visibility: 'visible',
    protected: false,
    cells: new Map(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    gridLines: true,
  };
  const file: WorkbookFile = {
    sheets: [sheet],
    names: [],
    styles: [{ numberFormat: 'General' }],
    settings: new Map(),
    structureProtected: false,
    date1904: false,
    activeSheet: 0,
  };
  return openBook(file, options);
}

function furnish(book: UniverBook, file: FileSheet, sheetId: string): void {
  const sheet = book.sheet(sheetId);
  if (!sheet) return;
  if (file.visibility === 'veryHidden') sheet.visibility = 'veryHidden';
  sheet.protected = file.protected;
  for (const table of file.tables) {
    const look = {
      ...DEFAULT_LOOK,
      showTotals: table.showTotals,
      showFilter: table.showFilter,
      bandedRows: table.bandedRows,
      ...(table.headless ? { headless: true } : {}),
    };
    if (table.style !== undefined) look.style = table.style;
    const columns = table.columns.map((column) => column.name);
    const totals = table.columns.map(({ totalsLabel, totalsFormula }) => ({
      ...(totalsLabel === undefined ? {} : { label: totalsLabel }),
      ...(totalsFormula === undefined ? {} : { formula: totalsFormula }),
    }));
    book.parts.tables.add(sheetId, areaOfA1(table.ref), table.name, columns, { ...look, totals });
  }
  file.conditionalFormats.forEach(({ ref, formula, fontColour, fillColour, added }, index) => {
    const [area, ...rest] = ref.split(' ').map(areaOfA1);
    if (!area) return;
    const format: BookConditionalFormat = {
      id: `format${index + 1}`,
      area,
      formula: `=${formula}`,
      fromFile: !added,
    };
    if (rest.length > 0) format.rest = rest;
    if (fontColour !== undefined) format.fontColour = fontColour;
    if (fillColour !== undefined) format.fillColour = fillColour;
    sheet.conditionalFormats.push(format);
  });
  for (const { ref, list, added } of file.validations) {
    const [area, ...rest] = ref.split(' ').map(areaOfA1);
    if (area) sheet.validations.push({ area, list, fromFile: !added, ...(rest.length > 0 ? { rest } : {}) });
  }
  sheet.charts.push(...file.charts.map((chart, index) => ({ ...chart, id: `chart${index + 1}` })));
}

function originOf(file: WorkbookFile): BookOrigin {
  const ids = file.sheets.flatMap(({ sheetId }, index): [string, number][] =>
    sheetId === undefined ? [] : [[sheetIdOf(index), sheetId]],
  );
  return { styles: file.styles, date1904: file.date1904, sheetIds: new Map(ids) };
}
