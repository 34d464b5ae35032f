import type { WorkbookFile } from '../../src/standin/file/workbookFile';
import type { ProblemCode } from '../../src/grid/problemCodes';
import type { SavedSettings } from '../../src/settings/savedSettings';

/** A workbook with one fault, and how it must be told. */
export interface Fault {
  /** What is wrong, as the end of "tells ...". */
  what: string;
  book: () => WorkbookFile;
  settings?: Partial<SavedSettings>;
  /** "Sheet!A1", or null where there is no cell to go to. */
  at: string | null;
  /** Words of the English sentence that the reader needs. */
  says: string;
}

export type Faults = Partial<Record<ProblemCode, Fault[]>>;
