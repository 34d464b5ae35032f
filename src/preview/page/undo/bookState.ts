import type { IFreeze, IRange, IWorksheetData } from '@univerjs/core';
import type { BookName, BookSheet } from '../../book/book';
import type { CellMatrix } from '../../book/engine';
import type { TableRecord } from '../../book/tables';
import type { UniverBook } from '../../book/univerBook';

/** What a sheet holds beside the grid. */
type SheetExtras = Pick<BookSheet, 'conditionalFormats' | 'validations' | 'charts'>;

export interface SheetState {
  id: string;
  name: string;
  cells: CellMatrix;
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

/**
 * The state of the workbook now. `known` has the cells of sheets, by id, that are still as an earlier state has them:
 * these are shared with it instead of copied, and what is copied now is added for the next state.
 */
export function captureState(book: UniverBook, known = new Map<string, CellMatrix>()): BookState {
  const { engine, tables } = book.parts;
  const cellsOf = (id: string): CellMatrix => {
    const cells = known.get(id) ?? structuredClone(engine.cells(id));
    known.set(id, cells);
    return cells;
  };
  const { sheets, ...rest } = structuredClone({
    sheets: book.sheets.map((sheet): Omit<SheetState, 'cells'> => {
      const { mergeData, freeze, rowData, columnData } = engine.worksheet(sheet.id).getConfig();
      const { conditionalFormats, validations, charts } = sheet;
      return {
        id: sheet.id,
        name: sheet.name,
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
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, cells: cellsOf(sheet.id) })) };
}
