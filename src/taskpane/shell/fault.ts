import { WorkbookError, type WorkbookErrorCode } from '../../grid/port';

/** What the pane was doing when the workbook would not. */
export type Doing = 'look' | 'plan' | 'save' | 'goTo' | 'tool' | 'record' | 'useRates' | 'compare';

/** What writes to cells. */
const writing: readonly Doing[] = ['plan', 'tool', 'record', 'useRates', 'compare'];

/** A failed conversation with the workbook, as the pane explains it. */
export interface Fault {
  /** `told` where somebody else has put it into words already: `detail` is the whole message. */
  code: WorkbookErrorCode | 'told';
  doing: Doing;
  /** The workbook's own words; may be empty. */
  detail: string;
  /** Whether the workbook is as it was before; null where `detail` says so itself. */
  undone: boolean | null;
}

/**
 * The fault behind anything thrown. What is not a WorkbookError is a failure of ours: whether it came in the middle of
 * writing is unknown, so whatever writes to cells is said to be possibly half written.
 */
export function faultOf(error: unknown, doing: Doing): Fault {
  if (error instanceof WorkbookError) {
    return { code: error.code, doing, detail: error.detail, undone: error.undone };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'failed', doing, detail, undone: !writing.includes(doing) };
}
