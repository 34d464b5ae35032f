import { dateOfSerial } from '../../model/calendar/serialDate';
import type { CallCount } from '../../model/forecast/callCount';
import { countCalls, type Call } from '../../model/forecast/callLog';
import { warning, type Problem } from '../../grid/problem';
import type { CallProblemCode } from '../../grid/problemCodes';
import { dateTexts, type DateTexts } from './dateTexts';
import { durationColumns, type DurationColumn } from './durationColumns';
import { headerPlaceOf, type ReadChoices, cellAt, type CallSource } from './callSource';
import { namesTime } from '../../cells/momentOf';
import { sampleRows } from '../recognise/recogniseTable';
import { RowReader } from './rowReader';
import { atOnce, type Slices } from '../../grid/slices';
import { isFilled } from '../../grid/grid';

/** Calls by line and interval, and what became of the rows that they were read from. */
export interface CallReading {
  counts: CallCount[];
  /** Rows that hold anything. */
  rows: number;
  /** Rows that say by themselves that they are no demand for an agent: tests, callers who left in the voice menu, totals. */
  ignored: number;
  /** Rows that cannot be used, one note for each fault. */
  problems: Problem[];
  durations: DurationColumn[];
  /** How dates that are text are written. */
  dates: DateTexts;
}

/** Interval in which the calls of a log are counted. */
const logMinutes = 30;

/** Rows that are read in one step. */
const rowsAtOnce = 2000;

/** Reads a source; `lineOffset` is the column that names the line, null where all calls are one line's, named `oneLine`. */
export function readCalls(
  source: CallSource,
  lineOffset: number | null,
  oneLine: string,
  choices: ReadChoices = {},
): CallReading {
  return atOnce(readingCalls(source, lineOffset, oneLine, choices));
}

/** The same in steps. */
export function* readingCalls(
  source: CallSource,
  lineOffset: number | null,
  oneLine: string,
  choices: ReadChoices = {},
): Slices<CallReading> {
  const durations = durationColumns(source, choices);
  yield;
  const dates = dateTexts(source);
  yield;
  const own = dates.order === 'asked' ? choices.dateOrder : dates.order;
  const dateOrder = own ? { dateOrder: own } : {};
  const reader = new RowReader(source, { lineOffset, oneLine, durations, ...dateOrder });
  const calls: Call[] = [];
  const intervals: CallCount[] = [];
  let rows = 0;
  for (let row = 0; row < source.area.rows; row++) {
    if (row % rowsAtOnce === 0) yield;
    if (!hasCells(source, row)) continue;
    rows += 1;
    if (source.kind === 'log') add(calls, reader.call(row));
    else add(intervals, reader.count(row));
  }
  yield;
  const counts = source.kind === 'log' ? countCalls(calls, logMinutes) : intervals;
  const { ignored, wrong } = reader;
  // Rows whose dates wait for an answer are not wrong.
  const isAsked = dates.order === 'asked' && own === undefined;
  const lacksDates = counts.length === 0 && hasTimesOnly(source);
  const problems = wrong.problems.filter(({ code }) => !(isAsked || lacksDates) || code !== 'callMoment');
  if (lacksDates) problems.unshift(warning('callsNoDate', headerPlaceOf(source), { source: source.id }));
  if (dates.zones.length > 0) problems.push(mixedZones(source, dates.zones));
  if (source.joins) problems.push(joined(source, source.joins));
  problems.push(...assumptions(source, durations, counts));
  return { counts, rows, ignored, problems, durations, dates };
}

function joined(source: CallSource, sources: readonly string[]): Problem {
  return warning('callsJoined', headerPlaceOf(source), { source: source.id, sources: sources.join(', ') });
}

/** Whether the rows have times of day and nothing that says of which days. */
function hasTimesOnly(source: CallSource): boolean {
  const { start, date } = source.offsets;
  if (start === undefined || date !== undefined) return false;
  const cells = sampleRows(source.area.rows)
    .map((row) => cellAt(source, row, start))
    .filter((cell) => isFilled(cell, 'asBlank'));
  return cells.length > 0 && (source.clock !== undefined || cells.every((cell) => namesTime(cell)));
}

/** What was taken for granted where no column says it. */
function assumptions(
  source: CallSource,
  durations: readonly DurationColumn[],
  counts: readonly CallCount[],
): Problem[] {
  const { kind, offsets, headers, id } = source;
  const told = (code: CallProblemCode, values: Problem['values'] = {}): Problem[] =>
    counts.length === 0 ? [] : [warning(code, headerPlaceOf(source), { source: id, ...values })];
  const date = source.titled === undefined ? null : dateOfSerial(source.titled);
  const titled = date === null ? [] : told('callsTitled', { date });
  if (kind !== 'log') {
    const given = [offsets.answered, offsets.abandoned].flatMap((offset) =>
      offset === undefined ? [] : offset,
    );
    if (offsets.calls !== undefined) return titled;
    return [
      ...titled,
      ...told('callsByAnswered', { headers: given.map((offset) => headers[offset]!).join(', ') }),
    ];
  }
  if ((offsets.outcome ?? offsets.answered ?? offsets.abandoned) !== undefined) return [];
  const count = counts.reduce((sum, { abandoned }) => sum + (abandoned ?? 0), 0);
  const hasHandling = durations.some(({ isUsed, role }) => isUsed && role !== 'wait');
  return hasHandling ? told('callsByTalk', { count }) : told('callsAllAnswered');
}

/** Moments of two time zones beside each other, as when two sites are put together. */
function mixedZones(source: CallSource, zones: readonly string[]): Problem {
  const values = { source: source.id, zones: zones.join(', ') };
  return warning('callZones', headerPlaceOf(source), values);
}

function add<T>(list: T[], one: T | null): void {
  if (one !== null) list.push(one);
}

function hasCells(source: CallSource, row: number): boolean {
  for (let offset = 0; offset < source.headers.length; offset++)
    if (isFilled(cellAt(source, row, offset))) return true;
  return false;
}
