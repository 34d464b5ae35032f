import type { FileSheet, WorkbookFile } from '../../src/standin/file/workbookFile';

/** A visible sheet without anything on it. */
export function blankSheet(name: string): FileSheet {
  return {
    name,
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
}

/** A workbook without sheets. */
export function blankWorkbook(): WorkbookFile {
  return {
    sheets: [],
    names: [],
    styles: [{ numberFormat: 'General' }],
    settings: new Map(),
    structureProtected: false,
    date1904: false,
    activeSheet: 0,
  };
}
