/** What making a forecast from calls says to the pane and is told by it. */
import type { HeldOutError } from '../../model/forecast/projection';
import type { ProjectionMethod } from '../../model/forecast/projectionMethods';
import type { CellValue } from '../../grid/port';
import type { Place, Problem } from '../../grid/problem';
import type { CallColumn, CallKind } from '../../grid/callHeaders';
import type { CallsUnit } from '../../cells/callUnits';
import type { DateOrder } from '../../cells/dateOrder';
import type { DurationColumn } from './durationColumns';
import type { DurationUnit } from '../../cells/units';
import type { KnownAht } from './knownAht';
import type { Bound } from '../../model/bound';
import type { UnusedColumn } from '../recognise/unusedColumns';

/** A call log, counts or monthly totals found in the workbook. */
export interface CallSourceFound {
  /** Name of the table, or sheet and cell of a plain range. */
  id: string;
  kind: CallKind;
  place: Place;
  /** The ids of its headers. */
  headers: string[];
  rows: number;
  /** Calls that asked for an agent. */
  calls: number;
  /** Rows that are no demand: tests, callers who left in the voice menu, totals. */
  ignored: number;
  /** First and last month, yyyy-mm; null where no row can be used. */
  months: { first: string; last: string } | null;
  /** Columns that can name the line, the likeliest first. */
  lineColumns: LineColumn[];
  hasAht: boolean;
  /** Mean AHT in seconds of all calls for which it is known; null where none is, or its unit is asked. */
  ahtSeconds: number | null;
  durations: DurationColumn[];
  callsUnit: CallsUnit;
  /** Columns that several headers name, so that one must be chosen. */
  rivals: RivalHeaders[];
  /** A date of which nothing says whether day or month comes first; null where none is. */
  openDate: string | null;
  /** Whether a plan takes these months for its Forecast. */
  isForecast: boolean;
  /** What Lines and Forecast say of the AHT of lines. */
  knownAht: KnownAht[];
  problems: Problem[];
  /** Columns that are not used, each with the reason. */
  unused?: UnusedColumn[];
  /** What each column of such calls is read from, those that are there first. */
  columns: CallColumnFound[];
  /** Columns of which one is needed and none is chosen; an empty list where nothing is missing. */
  missing: CallColumn[][];
  /** First and last day, yyyy-mm-dd; null where no row can be used. */
  days: { first: string; last: string } | null;
  /** Calls that nobody answered; null where nothing tells. */
  lost: number | null;
  /** What every header's column begins with, by header id. */
  samples: Readonly<Record<string, readonly CellValue[]>>;
}

/** A column of calls and where it is read from. */
export interface CallColumnFound {
  column: CallColumn;
  /** Id of the header; null where there is none. */
  header: string | null;
  isNeeded: boolean;
}

/** A column and the header ids that name it. */
export interface RivalHeaders {
  column: CallColumn;
  headers: string[];
}

/** A column and the lines that it names; without a header all calls are one line's. */
export interface LineColumn {
  header: string | null;
  lines: string[];
}

export interface ForecastRequest {
  /** Which of the sources. */
  source: string;
  /** Header of the column that names the line; null for one line. */
  lineColumn: string | null;
  /** Months to project beyond the data, 1 to 12, whole. */
  monthsAhead: number;
  /** AHT in seconds, above 0, for lines of which nothing else says it; null where it is not known. */
  ahtSeconds: number | null;
  /** AHT in seconds, above 0, of lines whose rows give none. */
  ahtByLine?: Readonly<Record<string, number>>;
  /** Of monthly totals, calls of a day off as a share of a working day's, 0 to 2; absent leaves it to the months. */
  otherDayWeight?: number;
  /** That the months are past, said where a plan would take them for its Forecast. */
  arePast?: boolean;
  /** Adds the rows that a Forecast made by an earlier run lacks; what stands in it is left alone. */
  addRows?: boolean;
  /** Puts the days that lie far outside their weekday's range into the table of events, which is made where there is none. */
  addEvents?: boolean;
  /** Header ids of columns that were chosen; null for a column that is not there. */
  columns?: Partial<Record<CallColumn, string | null>>;
  /** Units of durations by header id, where they are not the recognised ones. */
  units?: Readonly<Record<string, DurationUnit>>;
  /** Header ids of the columns that add up to the handling time, where these are not the recognised ones. */
  handling?: readonly string[];
  /** Which comes first in dates as text that may be read both ways. */
  dateOrder?: DateOrder;
}

/** Shares of a working day's calls that a day off may bring. */
export const otherDayWeightAllowed = { least: 0, most: 2 } as const satisfies Bound;

export interface CallForecast {
  /** Months of the history and of the projection, yyyy-mm. */
  history: { first: string; last: string };
  projected: { first: string; last: string };
  lines: LineForecast[];
  /** Tables made for the user, by their names; none where they were there already. */
  made: string[];
  /** Where the projection stands. */
  place: Place;
  /** Days far outside their weekday's range, and whether they were put into the table of events; absent where there are none. */
  unusual?: { days: number; areAdded: boolean };
  /** Of a Forecast made by an earlier run: the rows that it lacked, and whether they were added. */
  rows?: { table: string; count: number; areAdded: boolean };
}

export interface LineForecast {
  line: string;
  method: ProjectionMethod;
  /** Mean error on held-out months as a share; null where none could be held out. */
  error: number | null;
  errors: HeldOutError[];
  /** What the best method errs by where nothing is known of events; absent without events. */
  errorWithoutEvents?: number | null;
}

export type ForecastOutcome =
  | { kind: 'written'; forecast: CallForecast; warnings: Problem[] }
  | { kind: 'refused'; problems: Problem[] };
