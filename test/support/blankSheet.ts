import { emptySheet } from '../../src/standin/file/readSheet';
import type { WorkbookFile } from '../../src/standin/file/workbookFile';

export { emptySheet as blankSheet };

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
