import type { IFreeze, IRange, IWorksheetData } from '@univerjs/core';
import type { BookName, BookSheet } from '../../book/book';
import type { CellMatrix } from '../../book/engine';
import type { TableRecord } from '../../book/tables/tableRecord';
import type { UniverBook } from '../../book/univerBook';
import { copiedCells } from './copiedCells';

/** What a sheet holds beside the grid. */
type SheetExtras = Pick<BookSheet, 'conditionalFormats' | 'validations' | 'charts'>;

export interface SheetState {
  id: string;
  name: string;
  /** How large the grid is: formulas beyond it would find nothing but errors. */
  size: { rowCount: number; columnCount: number };
  look: Pick<BookSheet, 'gridLines' | 'tabColour' | 'page'>;
  /** Absent on a sheet that the step has left alone: its cells are then as they are now. */
  cells?: CellMatrix;
  merges: IRange[];
  freeze: IFreeze;
  rowData: IWorksheetData['rowData'];
  columnData: IWorksheetData['columnData'];
  extras: SheetExtras;
}

/** Everything that an add-in can change in a workbook, as it stood at one moment. */
export interface BookState {
  sheets: SheetState[];
  tables: TableRecord[];
  names: BookName[];
  settings: [string, string][];
  activeSheetId: string;
}

/** Copies of sheets' cells by sheet id, each for as long as the sheet stays as it is: states share them. */
export type KnownCells = Map<string, CellMatrix>;

/** The state of the workbook now, with the cells of the sheets that are asked for. */
export function captureState(
  book: UniverBook,
  known: KnownCells = new Map(),
  isWanted: (sheetId: string) => boolean = () => true,
): BookState {
  const { engine, tables } = book.core;
  const { sheets, ...rest } = structuredClone({
    sheets: book.sheets.map((sheet): SheetState => {
      const { mergeData, freeze, rowData, columnData, rowCount, columnCount } = engine
        .worksheet(sheet.id)
        .getConfig();
      const { conditionalFormats, validations, charts, gridLines, tabColour, page } = sheet;
      return {
        id: sheet.id,
        name: sheet.name,
        size: { rowCount, columnCount },
        look: { gridLines, tabColour, ...(page && { page }) },
        merges: mergeData,
        freeze,
        rowData,
        columnData,
        extras: { conditionalFormats, validations, charts },
      };
    }),
    tables: tables.all(),
    names: [...book.names],
    settings: [...book.settings],
    activeSheetId: book.activeSheet.id,
  });
  const state: BookState = { ...rest, sheets };
  for (const { id } of sheets) if (isWanted(id)) captureCells(book, state, id, known);
  return state;
}

/** Adds the cells of a sheet, as they are now, to a state that was captured without them. */
export function captureCells(book: UniverBook, state: BookState, sheetId: string, known: KnownCells): void {
  const sheet = state.sheets.find(({ id }) => id === sheetId);
  if (!sheet || sheet.cells) return;
  sheet.cells = known.get(sheetId) ?? copiedCells(book.core.engine.cells(sheetId));
  known.set(sheetId, sheet.cells);
}
