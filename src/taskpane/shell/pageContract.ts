import type { WorkbookPort } from '../../grid/port';

/** How the pane explains that the workbook would not, by keys of the texts of faults. */
export interface DoingTexts {
  /** How to try once more. */
  again: string;
  /** How the workbook stands where writing to cells broke off and could not be taken back; only where cells are written. */
  halfWritten?: string;
  /** What else there is to know. */
  remark?: string;
}

/** What a page adds to the pane: all but what it does, so that whatever is typed from it needs to know no view. */
export interface PageContract {
  /** Names the page and its tab. */
  tab: string;
  /** What the pane knows besides, before anything has happened. */
  initial: object;
  /** What the page asks of the workbook. */
  jobs: Record<string, (port: WorkbookPort, ...rest: never[]) => unknown>;
  /** What it may be doing when the workbook would not. */
  doings: Record<string, DoingTexts>;
  words: { en: object; 'zh-CN': object };
}

/** A page's contract, with what can happen to the page and what a person can ask of it. */
export function pageContract<Event, Actions>() {
  return <
    const Tab extends string,
    State extends object,
    Jobs extends PageContract['jobs'],
    const Doings extends PageContract['doings'],
    Words extends PageContract['words'],
  >(contract: {
    tab: Tab;
    initial: State;
    jobs: Jobs;
    doings: Doings;
    words: Words;
  }): typeof contract & { event?: Event; actions?: Actions } => contract;
}
