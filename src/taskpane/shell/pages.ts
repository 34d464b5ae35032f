import { interviews } from '../interviews/contract';
import { plan } from '../plan/contract';
import { whatIf } from '../whatIf/contract';
import { workbook } from '../workbook/contract';

/** The pages of the pane in the order of their tabs. A new one stands here, and what it does in features. */
export const pages = [plan, interviews, whatIf, workbook] as const;

type Pages = (typeof pages)[number];

/** All of several types at once. */
export type All<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer A) => void
  ? A
  : never;

type KeyOf<T> = T extends unknown ? keyof T : never;

export type Tab = Pages['tab'];

/** The pages from left to right. */
export const tabs = pages.map(({ tab }) => tab) as [Tab, ...Tab[]];

export type PageState = All<Pages['initial']>;
export type PageEvent = NonNullable<Pages['event']>;
export type PageActions = All<NonNullable<Pages['actions']>>;
export type PageJobs = All<Pages['jobs']>;
export type PageDoing = KeyOf<Pages['doings']>;
export type PageDoings = All<Pages['doings']>;
export type PageText = All<Pages['words']['en']>;
