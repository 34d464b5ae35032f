import type { CallColumn, CallKind } from '../../grid/callHeaders';
import { areEvents } from './areEvents';
import { areHours, areHoursAndMinutes, fits, type Fit } from '../../cells/columnFits';
import type { ColumnProfile } from '../../cells/columnProfile';
import { columnOf } from '../../cells/header/columnOf';
import { callColumnsOf } from '../../cells/header/headerIndex';
import { headerWords } from '../../cells/header/headerWords';
import type { InputColumn } from '../../grid/headers';
import { headerIds } from '../find/pickColumns';
import { near, profilesOf, recogniseTable, type Meaning, type TableCells } from '../recognise/recogniseTable';

/** What a handling time is made up of where it stands in several columns. */
export const handlingParts = ['talk', 'hold', 'afterCall'] as const satisfies readonly CallColumn[];

/** What counts say of the calls of an interval and of a month alike. */
const figuresOfCalls = {
  line: fits.name,
  aht: fits.duration,
  talk: fits.duration,
  hold: fits.duration,
  afterCall: fits.duration,
  abandoned: fits.count,
  answered: fits.count,
};

/** Columns of each kind, with what their cells have to be. */
const columnsOf: Record<CallKind, Partial<Record<CallColumn, Fit>>> = {
  log: {
    outcome: fits.outcome,
    start: fits.moment,
    date: fits.day,
    queue: fits.duration,
    handle: fits.duration,
    talk: fits.duration,
    line: fits.name,
    queueStart: fits.moment,
    hold: fits.duration,
    afterCall: fits.duration,
    answered: fits.yesNo,
    abandoned: fits.yesNo,
  },
  counts: { calls: fits.count, start: fits.moment, date: fits.day, ...figuresOfCalls },
  months: { month: fits.month, calls: fits.count, ...figuresOfCalls },
};

/** Every column that a kind of calls may have. */
export function columnsOfKind(kind: CallKind): CallColumn[] {
  return Object.keys(columnsOf[kind]) as CallColumn[];
}

export interface RecognisedColumns {
  kind: CallKind;
  /** Offset of each column from the first header. */
  offsets: Partial<Record<CallColumn, number>>;
  /** How times of day are written where they are numbers: hours, or hours and minutes such as 1430. */
  clock?: 'hours' | 'hhmm';
}

type Profiles = (offset: number) => ColumnProfile | null;

/** What a row of headers is: a call log, counts, or neither; where cells are given they decide with it. */
export function recogniseColumns(headers: readonly string[], cells?: TableCells): RecognisedColumns | null {
  const profileOf: Profiles = cells ? profilesOf(cells) : () => null;
  const log = settled(offsetsOf('log', headers, profileOf), headers, profileOf);
  const counts = offsetsOf('counts', headers, profileOf);
  const hasMoment = ({ start, date }: Offsets): boolean => (start ?? date) !== undefined;
  const hasTimes = (log.queue ?? log.handle ?? log.talk) !== undefined;
  const isOutcome = log.outcome !== undefined && !(cells && areEvents(headers, cells));
  if (isOutcome && hasMoment(log) && hasTimes) return told('log', log, profileOf);
  if (counts.calls !== undefined && hasMoment(counts)) return told('counts', counts, profileOf);
  if (!cells) return null;
  if (hasCounts(counts, headers, profileOf) && hasMoment(counts)) return told('counts', counts, profileOf);
  return hasMoment(log) && isLog(log, headers, cells, profileOf) ? told('log', log, profileOf) : null;
}

type Offsets = RecognisedColumns['offsets'];

/** Words of a duration that does not say of what: from the first ring to the last word, say. */
const vagueDuration: readonly string[] = ['call', 'duration', 'time', 'total'];

/**
 * A log without columns that others make needless: outcomes of which none is known, as agents note down what a call was
 * about, where something else tells which calls were answered; and a duration of the whole call where its talk is given.
 */
function settled(offsets: Offsets, headers: readonly string[], profileOf: Profiles): Offsets {
  const { outcome, handle, talk, answered, abandoned } = offsets;
  const left = { ...offsets };
  const notes = outcome === undefined ? null : profileOf(outcome);
  const isTold = [answered, abandoned, talk, handle].some((offset) => offset !== undefined);
  const isNote = notes !== null && notes.filled > 0 && notes.outcomes === 0 && notes.flags < 0.5;
  if (isNote && isTold) delete left.outcome;
  const { words } = headerWords(headers[handle ?? -1] ?? '');
  const isVague = handle !== undefined && words.every((word) => vagueDuration.includes(word));
  if (isVague && talk !== undefined) delete left.handle;
  return left;
}

/** Whether calls that got an answer may be those that were made, as others stand beside them and nothing says inbound. */
function mayBeOutbound(answered: number | undefined, headers: readonly string[]): boolean {
  const has = (header: string, word: string): boolean => headerWords(header).words.includes(word);
  const isInbound = answered !== undefined && has(headers[answered]!, 'offered');
  return !isInbound && headers.some((header) => has(header, 'outbound'));
}

/**
 * Calls that were answered, with those that were not, are counts as well; flags are none, nor are calls that were made
 * and got an answer.
 */
function hasCounts(
  { answered, abandoned }: Offsets,
  headers: readonly string[],
  profileOf: Profiles,
): boolean {
  if (abandoned === undefined && mayBeOutbound(answered, headers)) return false;
  return [answered, abandoned].some((offset) => {
    const profile = offset === undefined ? null : profileOf(offset);
    return profile !== null && profile.numbers > 0.5 && profile.most > 1;
  });
}

/**
 * Whether rows that have a moment are calls: where something else tells of a call, or every row has a time of its own
 * that is not the beginning of an interval.
 */
function isLog(
  offsets: Offsets,
  headers: readonly string[],
  cells: TableCells,
  profileOf: Profiles,
): boolean {
  const { start, date } = offsets;
  if (cells.rows < 2 || areEvents(headers, cells)) return false;
  const tells = (['outcome', 'answered', 'abandoned', 'queue', 'talk', 'handle'] as const).some(
    (column) => offsets[column] !== undefined,
  );
  // Where a row has no time of its own, its number says that it is one call.
  if (start === undefined || isDayOnly(profileOf(start))) return tells && hasNumbers(headers, profileOf);
  const hasTime = hasTimes(profileOf(start), date === undefined ? null : profileOf(date));
  const namesCalls = headers.some((header) => {
    const { words } = headerWords(header);
    return (
      words.includes('call') && (words.includes('code') || words.includes('start') || words.includes('time'))
    );
  });
  return hasTime && (tells || namesCalls || !areIntervals(start, cells));
}

function isDayOnly(profile: ColumnProfile | null): boolean {
  return profile !== null && profile.days + profile.maybeDays > 0.5;
}

/** Whether a column numbers the calls: every one of its cells is another. */
function hasNumbers(headers: readonly string[], profileOf: Profiles): boolean {
  return headers.some((header, offset) => {
    const profile = headerWords(header).words.includes('code') ? profileOf(offset) : null;
    return profile !== null && profile.filled > 1 && profile.distinct === profile.filled;
  });
}

function hasTimes(start: ColumnProfile | null, date: ColumnProfile | null): boolean {
  if (start === null) return false;
  if (start.moments + start.maybeMoments > 0.5) return true;
  return date !== null && date.days + date.maybeDays > 0.5 && start.clocks > 0.5;
}

/** Whether every time is a whole number of five minutes, as the beginnings of intervals are. */
function areIntervals(offset: number, cells: TableCells): boolean {
  for (let row = 0; row < Math.min(cells.rows, 100); row++) {
    const cell = cells.value(row, offset);
    if (typeof cell === 'string' && /:\d[1-46-9]|:\d\d:(?!00)/.test(cell)) return false;
    const minutes = typeof cell === 'number' ? (cell % 1) * 288 : 0;
    if (Math.abs(minutes - Math.round(minutes)) > 1e-3) return false;
  }
  return true;
}

/** The columns as they are told of, with how times of day are written. */
export function told(kind: CallKind, offsets: Offsets, profileOf: Profiles): RecognisedColumns {
  const profile = offsets.start === undefined ? null : profileOf(offsets.start);
  if (kind === 'log' || profile === null) return { kind, offsets };
  if (areHours(profile)) return { kind, offsets, clock: 'hours' };
  return areHoursAndMinutes(profile) ? { kind, offsets, clock: 'hhmm' } : { kind, offsets };
}

/**
 * Whether a row of headers is one of monthly totals. One that says of itself that it is a forecast, or that has figures
 * of a plan beside the calls, is none.
 */
export function recogniseMonths(headers: readonly string[], cells?: TableCells): RecognisedColumns | null {
  const columns = headers.map((header) => columnOf('Forecast', header));
  const isPlan = columns.some((column) => column !== null && !historyColumns.includes(column));
  const isForecast = headers.some((header) => headerWords(header).words.includes('forecast'));
  if (isPlan || isForecast) return null;
  const offsets = offsetsOf('months', headers, cells ? profilesOf(cells) : () => null);
  const answered = mayBeOutbound(offsets.answered, headers) ? undefined : offsets.answered;
  const isComplete = offsets.month !== undefined && (offsets.calls ?? answered) !== undefined;
  return isComplete ? { kind: 'months', offsets } : null;
}

/** Columns of a Forecast that a history has as well. */
const historyColumns: readonly InputColumn[] = [
  'month',
  'line',
  'calls',
  'aht',
  ...handlingParts,
  'workingDays',
  'occupancy',
];

/**
 * Every header that may be a column, by the ids under which one of them is chosen: those that name it as surely as any
 * and, of a source that is given, whose cells fit as well and are nothing else.
 */
export function headersFor(
  column: CallColumn,
  headers: readonly string[],
  source?: RecognisedColumns & { cells: TableCells },
): string[] {
  const profileOf: Profiles = source ? profilesOf(source.cells) : () => null;
  const others = Object.entries(source?.offsets ?? {}).flatMap(([one, offset]) =>
    one === column ? [] : [offset],
  );
  const scores = headers.map((header, offset) => {
    if (others.includes(offset)) return 0;
    return source
      ? scoreOf(source.kind, column, header, profileOf(offset), headers)
      : (callColumnsOf(header).get(column) ?? 0);
  });
  const best = Math.max(...scores);
  return headerIds(headers).filter((_, offset) => scores[offset]! > 0 && best - scores[offset]! < near);
}

/** Below this a column is not what its header says. */
const least = 0.2;

function offsetsOf(kind: CallKind, headers: readonly string[], profileOf: Profiles): Offsets {
  const meanings = columnsOfKind(kind).map((column): Meaning<CallColumn> => ({
    column,
    score: (header, profile) => scoreOf(kind, column, header, profile, headers),
  }));
  return recogniseTable(headers, profileOf, meanings).offsets;
}

/** How well a header and its cells say that they are a column. */
export function scoreOf(
  kind: CallKind,
  column: CallColumn,
  header: string,
  profile: ColumnProfile | null,
  headers: readonly string[],
): number {
  const sure = callColumnsOf(header).get(column) ?? 0;
  const fit = columnsOf[kind][column];
  if (sure === 0 || !fit) return 0;
  // One kind of call alone names a line only where nothing else does.
  const { words } = headerWords(header);
  const isKind =
    column === 'line' && profile?.distinct === 1 && words.every((word) => word === 'type' || word === 'call');
  // A type that says what became of a call is the name of no line.
  if (
    column === 'line' &&
    words.every((word) => word === 'type' || word === 'call') &&
    (profile?.outcomes ?? 0) > 0
  )
    return 0;
  // An outcome that is the same in every row tells less than one that is not, and missed may mean more than given up.
  const isLessTelling =
    (column === 'outcome' && profile?.distinct === 1) ||
    (column === 'abandoned' && !/aband|aban|abn|放弃|放棄|rinunc/i.test(header));
  // Whether a call was answered is only to be seen in its cells: by its header it is a number of calls.
  const isFlag = kind === 'log' && (column === 'answered' || column === 'abandoned');
  // Of what was forecast and what came, the past is what came.
  const isForecast = words.includes('forecast');
  // Beside those that were made, a total is of both.
  const isOfBoth =
    column === 'calls' &&
    words.includes('total') &&
    !words.includes('offered') &&
    headers.some((one) => headerWords(one).words.includes('outbound'));
  const score =
    sure *
    (isKind ? 0.9 : 1) *
    (isLessTelling ? 0.84 : 1) *
    (isForecast || isOfBoth ? 0.85 : 1) *
    (profile === null ? (isFlag ? 0 : 1) : fit(profile));
  return score < least ? 0 : score;
}
