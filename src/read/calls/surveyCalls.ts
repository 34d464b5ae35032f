import { addCounts, figuresOf, noCalls, type CallCount, type CallSums } from '../../model/forecast/callCount';
import { monthOfSerial } from '../../model/calendar/month';
import type { SavedSettings } from '../../settings/savedSettings';
import type { SheetArea, WorkbookContents } from '../../grid/port';
import { shareCells } from '../../grid/area';
import { warning, type Problem } from '../../grid/problem';
import { dateOfSerial } from '../../model/calendar/serialDate';
import { firstCells } from '../recognise/firstCells';
import { pointedAt } from '../find/pointedAt';
import { headerIds } from '../find/pickColumns';
import type { Inputs } from '../readInputs';
import { isTotalLabel } from '../../cells/totalLabel';
import { choiceOf } from '../../settings/callChoices';
import { callColumnsOf } from '../../cells/header/headerIndex';
import { profilesOf } from '../recognise/recogniseTable';
import { unusedColumns, type UnusedColumn } from '../recognise/unusedColumns';
import { columnsOfKind, headersFor } from './callColumns';
import type { CallColumn, CallKind } from '../../grid/callHeaders';
import type { CallColumnFound, CallSourceFound, LineColumn, RivalHeaders } from './callForecast';
import { headerPlaceOf, cellAt, type CallSource } from './callSource';
import { callsUnit } from '../../cells/callUnits';
import { findCallSources } from './findCallSources';
import { knownAht } from './knownAht';
import { pointedCalls } from './pointedCalls';
import { readingCalls } from './readCalls';
import { atOnce, type Slices } from '../../grid/slices';
import { directionColumn } from './rowReader';
import { withColumns } from './withColumns';
import { isFilled } from '../../grid/grid';
import { openUnit } from './durationColumns';

/** More names than this are no lines: agents, say, or numbers of callers. */
const mostLines = 30;

/** The calls of a workbook, each read as the user has chosen, as far as the pane shows it; `inputs` are what a plan finds there. */
export function surveyCalls(
  contents: WorkbookContents,
  inputs: Inputs,
  { mapping, calls }: Pick<SavedSettings, 'mapping' | 'calls'>,
): CallSourceFound[] {
  return atOnce(surveyingCalls(contents, inputs, { mapping, calls }));
}

/** The same in steps: a log can be very long. */
export function* surveyingCalls(
  contents: WorkbookContents,
  inputs: Inputs,
  { mapping, calls }: Pick<SavedSettings, 'mapping' | 'calls'>,
): Slices<CallSourceFound[]> {
  const offered = offeredSources(contents, { mapping, calls });
  const present = offered.map(({ id, headers }) => ({ id, headers: headerIds(headers) }));
  const surveyed: CallSourceFound[] = [];
  for (const [index, found] of offered.entries()) {
    yield;
    const known = present[index]!;
    const choice = choiceOf(known, calls, present);
    const source = withColumns(found, choice.columns);
    const missing = missingOf(source);
    const lineColumns = yield* lineColumnsOf(source);
    yield;
    const lineColumn = lineColumns.find(({ header }) => header === choice.lineColumn) ?? lineColumns[0]!;
    const reading = yield* readingCalls(source, offsetOf(source, lineColumn), '', choice);
    const { counts, rows, ignored, durations, dates } = reading;
    // What every row lacks is said once.
    const problems = missing.length > 0 ? [] : reading.problems;
    const all = counts.reduce<CallSums>(addCounts, noCalls);
    yield;
    surveyed.push({
      id: source.id,
      kind: source.kind,
      place: headerPlaceOf(source),
      headers: known.headers,
      rows,
      calls: all.offered,
      ignored,
      lost: lostOf(counts),
      days: daysOf(counts),
      months: monthsOf(counts),
      lineColumns,
      hasAht: all.handled > 0,
      ahtSeconds: openUnit(durations.filter(({ role }) => role !== 'wait'))
        ? null
        : figuresOf(all).ahtSeconds,
      durations,
      callsUnit: callsUnit(source.headers[source.offsets.calls ?? -1]),
      rivals: rivalsOf(source),
      openDate: dates.order === 'asked' ? dates.sample : null,
      isForecast: isForecastOf(source, inputs),
      knownAht: knownAht(inputs),
      problems,
      unused: unusedOf(source, lineColumn),
      columns: columnsFound(source),
      missing,
      samples: firstCells(known.headers, source.cells),
    });
  }
  return surveyed;
}

/** The columns of calls that are neither read nor taken for the line. */
function unusedOf(source: CallSource, lineColumn: LineColumn): UnusedColumn[] {
  const { headers, offsets, kind } = source;
  // Counts with labels on two sides are made up of all their cells.
  if (source.placeAt && !source.joins) return [];
  const line = offsetOf(source, lineColumn);
  const others = Object.entries(offsets).flatMap(([column, offset]) => (column === 'line' ? [] : [offset]));
  const direction = directionColumn(source);
  const used = new Set([...others, ...[line, direction].filter((offset) => offset !== null)]);
  return unusedColumns({
    headers,
    used,
    profileOf: profilesOf(source.cells),
    columns: columnsOfKind(kind),
    namedBy: callColumnsOf,
    isRead: (column) => offsets[column] !== undefined,
  });
}

/**
 * The sources that were pointed at, then logs and counts before monthly totals; none that the user has said to be an
 * input of a plan or has put aside.
 */
export function offeredSources(
  contents: WorkbookContents,
  { mapping = {}, calls = {} }: Pick<SavedSettings, 'mapping' | 'calls'> = {},
): CallSource[] {
  const inputs = Object.values(mapping).flatMap(({ where }) =>
    where === undefined ? [] : (pointedAt(contents, where)?.area ?? []),
  );
  const chosen = Object.values(mapping).map(({ where }) => where);
  const { sources } = pointedCalls(contents, calls);
  const isFree = (area: SheetArea): boolean => !inputs.some((one) => shareCells(one, area));
  const offered = findCallSources(contents, sources, isFree).filter(
    ({ id }) => !chosen.includes(id) && !calls[id]?.isAside,
  );
  return [
    ...offered.filter(({ kind }) => kind !== 'months'),
    ...offered.filter(({ kind }) => kind === 'months'),
  ];
}

/** The places that were pointed at as calls and at which there are none any more. */
export function goneCalls(contents: WorkbookContents, calls: SavedSettings['calls']): Problem[] {
  return pointedCalls(contents, calls).gone.map((source) => warning('callsChoiceGone', null, { source }));
}

/** Columns without which no row can be used, each entry with those of which one is enough. */
const needs: Record<CallKind, readonly (readonly CallColumn[])[]> = {
  log: [['start', 'date']],
  counts: [
    ['start', 'date'],
    ['calls', 'answered', 'abandoned'],
  ],
  months: [['month'], ['calls', 'answered', 'abandoned']],
};

function missingOf({ kind, offsets }: CallSource): CallColumn[][] {
  return needs[kind]
    .filter((some) => some.every((column) => offsets[column] === undefined))
    .map((some) => [...some]);
}

/** Every column that such calls may have, the needed ones and those that are there first. */
function columnsFound({ kind, headers, offsets, placeAt, joins }: CallSource): CallColumnFound[] {
  // Labels on two sides say themselves what they are.
  if (placeAt && !joins) return [];
  const ids = headerIds(headers);
  const missing = missingOf({ kind, offsets } as CallSource).map(([first]) => first);
  const all = columnsOfKind(kind).map((column): CallColumnFound => {
    const offset = offsets[column];
    const isNeeded = needs[kind].some(([first]) => first === column);
    return { column, header: offset === undefined ? null : ids[offset]!, isNeeded };
  });
  const rank = ({ column, header, isNeeded }: CallColumnFound): number =>
    missing.includes(column) ? 0 : header !== null ? 1 : isNeeded ? 2 : 3;
  return all.sort((one, other) => rank(one) - rank(other));
}

function lostOf(counts: readonly CallCount[]): number | null {
  const known = counts.flatMap(({ abandoned }) => abandoned ?? []);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}

/** Whether a plan takes these very cells for its Forecast. */
export function isForecastOf({ area }: Pick<CallSource, 'area'>, { sources }: Inputs): boolean {
  const forecast = sources.Forecast;
  return forecast !== undefined && forecast.area.sheet === area.sheet && forecast.headerRow === area.row - 1;
}

/** Columns that more than one header names; which column names the line is chosen in any case. */
export function rivalsOf(source: CallSource): RivalHeaders[] {
  return (Object.keys(source.offsets) as CallColumn[])
    .filter((column) => column !== 'line')
    .map((column) => ({ column, headers: headersFor(column, source.headers, source) }))
    .filter((one) => one.headers.length > 1);
}

/** The column that a choice names; null for one line. */
export function offsetOf({ headers }: CallSource, { header }: Pick<LineColumn, 'header'>): number | null {
  return header === null ? null : headerIds(headers).indexOf(header);
}

/** Columns that can name the line: the one known by its header first, then others with a few texts, then none. */
function* lineColumnsOf(source: CallSource): Slices<LineColumn[]> {
  const known = source.offsets.line;
  const ids = headerIds(source.headers);
  const taken = new Set(rivalsOf(source).flatMap(({ headers }) => headers));
  for (const offset of Object.values(source.offsets)) taken.add(ids[offset]!);
  const profileOf = profilesOf(source.cells);
  const others: LineColumn[] = [];
  for (const [offset, header] of ids.entries()) {
    yield;
    // Neither the name of a day nor yes and no is the name of a line.
    const { weekdays, flags, directions } = profileOf(offset);
    if (taken.has(header) || weekdays > 0.5 || flags > 0.9 || directions > 0.5) continue;
    const lines = namesIn(source, offset);
    if (lines !== null && lines.length > 1) others.push({ header, lines });
  }
  const all: LineColumn = { header: null, lines: [] };
  if (known === undefined) return [all, ...others];
  return [{ header: ids[known]!, lines: namesIn(source, known) ?? [] }, ...others, all];
}

/** The names in a column; null where they are too many or some are no text. */
function namesIn(source: CallSource, offset: number): string[] | null {
  const names = new Set<string>();
  const isLine = source.offsets.line === offset;
  for (let row = 0; row < source.area.rows; row++) {
    const cell = cellAt(source, row, offset);
    if (!isFilled(cell) || (typeof cell === 'string' && isTotalLabel(cell))) continue;
    if (typeof cell !== 'string' && !isLine) return null;
    names.add(String(cell).trim());
    if (names.size > mostLines) return null;
  }
  return [...names].sort();
}

function monthsOf(counts: readonly CallCount[]): CallSourceFound['months'] {
  const ends = endsOf(counts);
  return ends && { first: monthOfSerial(ends.first)!, last: monthOfSerial(ends.last)! };
}

function daysOf(counts: readonly CallCount[]): CallSourceFound['days'] {
  const ends = endsOf(counts);
  return ends && { first: dateOfSerial(Math.floor(ends.first))!, last: dateOfSerial(Math.floor(ends.last))! };
}

/** The first and the last moment; null without any. */
function endsOf(counts: readonly CallCount[]): { first: number; last: number } | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { start } of counts) {
    first = Math.min(first, start);
    last = Math.max(last, start);
  }
  return counts.length === 0 ? null : { first, last };
}
