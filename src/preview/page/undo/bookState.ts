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

export function captureState(book: UniverBook): BookState {
  const { engine, tables } = book.parts;
  return structuredClone({
    sheets: book.sheets.map((sheet): SheetState => {
      const { mergeData, freeze, rowData, columnData } = engine.worksheet(sheet.id).getConfig();
      const { conditionalFormats, validations, charts } = sheet;
      return {
        id: sheet.id,
        name: sheet.name,
        cells: engine.cells(sheet.id),
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
}
