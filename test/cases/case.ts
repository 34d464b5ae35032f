/** What a call centre has, as data: the sheets as they stand, what must come of them, and what may be asked. */
import type { FileCellValue } from '../../src/standin/file/workbookFile';

export type Row = FileCellValue[];

export interface Case {
  name: string;
  /** Where the header row stands in public; absent for one of our own. */
  source?: string;
  /** Rows of each sheet, the first at A1; dates and times as text of the standard kind are told by `dates`. */
  sheets: Record<string, Row[]>;
  /** Number formats by column, from the second row on, for all sheets. */
  formats?: Record<number, string>;
  expected: ExpectedCalls | ExpectedForecast | ExpectedNothing;
  /** What is asked, by the code of the question; none where a person could tell. */
  questions?: string[];
}

/** Calls by "yyyy-mm line" ("yyyy-mm" where all are one line's), and AHT in seconds over all of them. */
export interface ExpectedCalls {
  kind: 'log' | 'counts' | 'months';
  calls: Record<string, number>;
  aht?: number;
  abandoned?: number;
}

/** Calls and AHT by "yyyy-mm line". */
export interface ExpectedForecast {
  kind: 'forecast';
  calls: Record<string, number>;
  aht?: Record<string, number>;
}

/** That nothing can be read, which is told. */
export interface ExpectedNothing {
  kind: 'nothing';
}

/** The serial of a day of 2025, by month and day. */
export const day = (month: number, date: number): number =>
  Math.round(Date.UTC(2025, month - 1, date) / 86_400_000) + 25_569;

/** A time of day as a share of it. */
export const at = (hour: number, minute = 0): number => (hour * 60 + minute) / 1440;
