import type { WorkbookPort } from './port';
import type { Language, PlanOutcome, Progress, SavedSettings, Survey } from './outcome';

/** Looks at the workbook without changing it: which inputs are there and what is wrong with them. */
export declare function surveyWorkbook(port: WorkbookPort, settings: SavedSettings): Promise<Survey>;

/** Reads, checks, plans and writes our tables; nothing is written when there is an error among the problems. */
export declare function planWorkbook(
  port: WorkbookPort,
  settings: SavedSettings,
  language: Language,
  onProgress?: (progress: Progress) => void,
): Promise<PlanOutcome>;

/** The settings kept in the workbook, or the defaults where there are none or they cannot be read. */
export declare function loadSettings(port: WorkbookPort): Promise<SavedSettings>;
