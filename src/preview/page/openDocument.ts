import type { WorkbookFile } from '../../workbook/file/workbookFile';

/** A workbook that was opened: its records, and the bytes that a save starts from. */
export interface OpenDocument {
  name: string;
  file: WorkbookFile;
  original: Uint8Array;
}
