import type { WorkbookErrorCode } from '../../grid/port';

/** A failed conversation with the workbook, as the pane explains it. */
export interface Fault {
  /** `told` where somebody else has put it into words already: `detail` is the whole message. */
  code: WorkbookErrorCode | 'told';
  /** What the pane was doing, a Doing. */
  doing: string;
  /** The workbook's own words; may be empty. */
  detail: string;
  /** Whether the workbook is as it was before; null where `detail` says so itself. */
  undone: boolean | null;
}
