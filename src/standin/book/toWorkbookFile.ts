import type { FileChart, FileSheet, FileTable, FileTableColumn, WorkbookFile } from '../file/workbookFile';
import { areaAddress } from '../../grid/a1';
import type { BookChart } from './book';
import { fileCells } from './sheets/fileCells';
import type { Speller } from './formulas/formulaSpelling';
import { StyleTable } from './sheets/styleTable';
import type { TableRecord } from './tables/tableRecord';
import type { UniverBook } from './univerBook';
import type { UniverSheet } from './sheets/univerSheet';

/** The open workbook as records for a file: values as they stand now, so calculate first. */
export function toWorkbookFile(book: UniverBook): WorkbookFile {
  const styles = new StyleTable(book.core.engine, book.origin.styles);
  const speller = book.core.spelling.now();
  return {
    sheets: book.sheets.map((sheet) => fileSheet(book, sheet, styles, speller)),
    names: book.defined.forFile(),
    styles: styles.list,
    settings: new Map(book.settings),
    structureProtected: book.structureProtected,
    date1904: book.origin.date1904,
    activeSheet: book.sheets.findIndex((sheet) => sheet.id === book.activeSheet.id),
  };
}

function fileSheet(book: UniverBook, sheet: UniverSheet, styles: StyleTable, speller: Speller): FileSheet {
  const file: FileSheet = {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    cells: fileCells(book.core, sheet, styles, speller),
    merges: sheet.merges().map(areaAddress),
    frozen: sheet.frozen,
    ...sheet.look.sizes(),
    tables: book.tables
      .filter((table) => table.sheetId === sheet.id)
      .map((table) => fileTable(book.core.tables.need(table.id), table.columns, speller)),
    conditionalFormats: sheet.conditionalFormats.map(
      ({ area, rest, formula, bold, fontColour, fillColour, fromFile }) => ({
        ref: [area, ...(rest ?? [])].map(areaAddress).join(' '),
        formula: formula.replace(/^=/u, ''),
        ...(bold === undefined ? {} : { bold }),
        ...(fontColour === undefined ? {} : { fontColour }),
        ...(fillColour === undefined ? {} : { fillColour }),
        added: !fromFile,
      }),
    ),
    validations: sheet.validations.map(({ area, rest, fromFile, ...rule }) => ({
      ref: [area, ...(rest ?? [])].map(areaAddress).join(' '),
      ...rule,
      added: !fromFile,
    })),
    charts: sheet.charts.map(fileChart),
    gridLines: sheet.gridLines,
  };
  const sheetId = book.origin.sheetIds.get(sheet.id);
  if (sheetId !== undefined) file.sheetId = sheetId;
  if (sheet.tabColour !== '') file.tabColour = sheet.tabColour;
  if (sheet.page) file.page = structuredClone(sheet.page);
  return file;
}

function fileTable(
  table: TableRecord,
  columns: readonly { name: string; formula?: string }[],
  speller: Speller,
): FileTable {
  const file: FileTable = {
    name: table.name,
    ref: areaAddress(table.area),
    columns: columns.map(({ name, formula }, index) => {
      const column: FileTableColumn = { name };
      const place = { sheetId: table.sheetId, row: table.area.row + 1, column: table.area.column + index };
      if (formula !== undefined)
        column.calculated = speller.toFile(speller.toEngine(formula, place)).replace(/^=/u, '');
      const totals = table.totals?.[index];
      if (totals?.label !== undefined) column.totalsLabel = totals.label;
      if (totals?.formula !== undefined) column.totalsFormula = totals.formula;
      return column;
    }),
    showTotals: table.showTotals,
    showFilter: table.showFilter,
    bandedRows: table.bandedRows,
  };
  if (table.style !== '') file.style = table.style;
  if (table.headless) file.headless = true;
  return file;
}

function fileChart({ id, ...chart }: BookChart): FileChart {
  void id;
  return chart;
}
