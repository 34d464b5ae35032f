import type { WorkbookFile } from '../file/workbookFile';

/** What stays of a workbook that was opened: the bytes that a save starts from; null where it was text in columns. */
export interface OriginalDocument {
  name: string;
  original: Uint8Array | null;
}

/** A workbook to open, or as it stands now, with its records. */
export interface OpenDocument extends OriginalDocument {
  file: WorkbookFile;
}
