import type { WhyKey } from './why.en';

/** Sentences that say what is wrong with a function's argument. Text in braces is filled in. */
export const sentences = {
  blank: '{name} is blank{where}.',
  missing: '{name} is missing.',
  notNumber: '{name}{where} must be a number; it is {value}.{hint}',
  notText: '{name}{where} must be text; it is {value}.',
  notFlag: '{name}{where} must be TRUE or FALSE; it is {value}.',
  outside: '{name}{where} must be {bounds}; it is {value}.{hint}',
  notWhole: '{name}{where} must be a whole number, {bounds}; it is {value}.',
  notDate: '{name}{where} must be a date; it is {value}.',
  notMonth: '{name}{where} must be a date or a month such as 2026-02; it is {value}.',
  unknownChoice: '{name}{where} must be one of {choices}; it is {value}.',
  errorCell: '{name} holds the error {value}{where}.',
  noSuchCell: '{name} has no cell{where}: ranges of different sizes do not line up.',
  notSingle: '{name} must be a single cell; it has {rows} rows and {columns} columns.',
  notColumn: '{name} must be a cell or one column; it has {rows} rows and {columns} columns.',
  tooWide: '{name} must be one row or one column; it has {rows} rows and {columns} columns.',
  everyCellBlank: '{name} holds no number: every cell is blank.',
  unknownFunction: '{name} must be the name of a CREW function; {value} is none.',
  unreachableTarget: 'No number of agents meets the targets{where}.',
  endlessQueue: 'Agents cannot keep up with the load, so the queue grows without end{where}.',
  nobodyAnswers: 'No call is answered{where}, so there is no wait of answered callers.',
  noLimit: 'There is no limit: no target can fail{where}.',
  noPatienceFits:
    'No patience explains an abandonment rate of {value}{where}: it must be from {least} to below {most}.',
  noAbandonment: 'An abandonment rate of {value} means callers who wait for ever{where}.',
  endlessRedials:
    'Agents cannot answer all callers and nobody gives up, so the calls grow without end{where}.',
  tooManyChats: 'More than a million chats at once cannot be counted{where}.',
  noCalls: 'There are no calls, so there is no share of time to compare{where}.',
  nothingOpen: 'Work falls due before anybody can work on it.',
  endlessDelay: 'No delay is long enough to be met for certain{where}: coverage must be below 1.',
  tooManyWaiting: 'More than 40,000 callers would be waiting{where}, which cannot be followed.',
  endlessCoaching:
    'Each hire costs a head or more in buddies and coaches, so no number of hires is enough{where}.',
  aboveOne: 'PTY comes to {value}, above 1{where}: more time was handled than paid.',
  noAnswer: 'There is no answer for these arguments{where}.',
} as const;

/** The parts that fill the braces. */
export const parts = {
  inRow: ' in row {row}',
  inRowAndColumn: ' in row {row}, column {column}',
  anyNumber: 'any number',
  least: '{least} or more',
  above: 'above {above}',
  most: '{most} or less',
  below: 'below {below}',
  leastMost: 'from {least} to {most}',
  leastBelow: '{least} or more and below {below}',
  aboveMost: 'above {above} and at most {most}',
  aboveBelow: 'above {above} and below {below}',
  text: 'the text "{value}"',
  shareHint: ' Write {value} % as {share}.',
  textHint:
    ' That is a number kept as text: take off the quotes, or choose Convert to Number on the cell’s green mark.',
  fine: 'OK',
  emptyRow: 'Empty row',
  estimatedCalendar: 'OK; estimated, since the {year} calendar is not announced yet',
} as const;

export type SentenceKey = keyof typeof sentences;
export type PartKey = keyof typeof parts;

/** Everything the functions say in one language; another language must have every key. */
export interface Wording {
  sentences: Record<SentenceKey, string>;
  parts: Record<PartKey, string>;
  why: Record<WhyKey, string>;
}
