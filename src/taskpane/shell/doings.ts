import { WorkbookError } from '../../grid/port';
import type { Fault } from './fault';
import type { DoingTexts } from './pageContract';
import { pages, type PageDoing, type PageDoings } from './pages';

const shellDoings = {
  look: { again: 'againLook' },
  save: { again: 'againSave', remark: 'unsavedSettings' },
  goTo: { again: 'againGoTo' },
} as const satisfies Record<string, DoingTexts>;

/** What the pane was doing when the workbook would not. */
export type Doing = keyof typeof shellDoings | PageDoing;

type Doings = typeof shellDoings & PageDoings;

const doings = Object.assign({}, shellDoings, ...pages.map((page) => page.doings)) as Doings;

/** How the pane explains a fault that came while it was doing this. */
export function textsOf(doing: Doing): Doings[Doing] {
  return doings[doing];
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
  return { code: 'failed', doing, detail, undone: !('halfWritten' in textsOf(doing)) };
}
