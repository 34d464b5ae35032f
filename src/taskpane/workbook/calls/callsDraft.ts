import { choiceOf, type CallChoice, type CallChoices } from '../../../settings/callChoices';
import type { CallColumn } from '../../../grid/callHeaders';
import { monthsAheadAllowed } from '../../../model/plan/planSettings';
import {
  otherDayWeightAllowed,
  type CallSourceFound,
  type ForecastRequest,
  type LineColumn,
} from '../../../read/calls/callForecast';
import type { NumberNotation } from '../../shell/numberNotation';
import type { SettingsDraft } from '../../shell/settingsDraft';
import type { DurationColumn } from '../../../read/calls/durationColumns';
import { isWithin } from '../../../model/bound';
import { ahtOf, type KnownAht } from '../../../read/calls/knownAht';

/** What is typed for one forecast; without a source the likeliest one is meant. */
export interface CallsTyped {
  source: string | null;
  /** AHT of all lines that nothing else is known of. */
  aht: string;
  /** AHT by line. */
  ahtByLine?: Readonly<Record<string, string>>;
  /** What a day off brings in per cent of a working day; blank leaves it to the months. */
  dayOff?: string;
}

/** Everything that the fields hold: what is typed, and the choices that the workbook keeps. */
export interface CallsDraft extends CallsTyped, CallChoice {
  /** How far ahead to look, which is one of the settings. */
  monthsAhead: string;
}

/** The source that is meant: the chosen one, else the first. */
export function sourceOf(
  { source }: Pick<CallsTyped, 'source'>,
  sources: readonly CallSourceFound[],
): CallSourceFound | undefined {
  return sources.find(({ id }) => id === source) ?? sources[0];
}

/** What is typed with what the workbook keeps of the source that is meant. */
export function draftWith(
  typed: CallsTyped,
  sources: readonly CallSourceFound[],
  { current, draft }: { current: { calls?: CallChoices }; draft: Pick<SettingsDraft, 'monthsAhead'> },
): CallsDraft {
  const source = sourceOf(typed, sources);
  const all = { ...typed, monthsAhead: draft.monthsAhead };
  return source === undefined ? all : { ...all, ...choiceOf(source, current.calls, sources) };
}

/** Why a field cannot be used; what is missing is only said once a forecast was asked for. */
export type CallsInvalid = 'months' | 'aht' | 'ahtMissing' | 'dayOff' | 'column' | 'past' | 'order';

export interface CheckedCalls {
  source: CallSourceFound;
  lineColumn: LineColumn;
  months: CallsInvalid | null;
  /** The fields for handling times; none where every row gives its own. */
  ahts: AhtField[];
  dayOff: CallsInvalid | null;
  /** Columns whose header must still be chosen. */
  open: CallColumn[];
  /** Headers of times whose unit must still be chosen. */
  openUnits: string[];
  past: CallsInvalid | null;
  order: CallsInvalid | null;
  /** What to ask of the workbook; null where a field is wrong. */
  request: ForecastRequest | null;
}

/** Reads the choices back for the calls there are now; null without any. `missed` are lines that turned out to have no AHT. */
export function checkCalls(
  draft: CallsDraft,
  sources: readonly CallSourceFound[],
  notation: NumberNotation,
  missed = '',
): CheckedCalls | null {
  const source = sourceOf(draft, sources);
  if (source === undefined) return null;
  const lineColumn =
    source.lineColumns.find(({ header }) => header === draft.lineColumn) ?? source.lineColumns[0]!;
  const monthsAhead = notation.read(draft.monthsAhead);
  const months = isWithin(monthsAhead, monthsAheadAllowed) ? null : 'months';
  const ahts = ahtFields({ draft, source, lineColumn, notation, missed });
  const weight = weightOf(draft, source, notation);
  const dayOff = weight === undefined || isWithin(weight, otherDayWeightAllowed) ? null : 'dayOff';
  const open = source.rivals.flatMap(({ column, headers }) => {
    const said = draft.columns?.[column];
    const isSaid = said === null || [...headers, ...source.headers].includes(said ?? '');
    return isSaid ? [] : [column];
  });
  const openUnits = source.durations
    .filter((one) => isCounted(one, draft) && one.doubt.length > 0 && draft.units?.[one.header] === undefined)
    .map(({ header }) => header);
  const past = source.isForecast && !draft.arePast ? 'past' : null;
  const order = source.openDate !== null && draft.dateOrder === undefined ? 'order' : null;
  const isRight = [months, dayOff, past, order, ...ahts.map(({ invalid }) => invalid)].every(
    (one) => one === null,
  );
  const isReady = isRight && source.missing.length === 0 && open.length === 0 && openUnits.length === 0;
  const request = isReady ? requestOf(draft, { source, lineColumn, monthsAhead, ahts, weight }) : null;
  return { source, lineColumn, months, ahts, dayOff, open, openUnits, past, order, request };
}

/** Whether a column of times counts: the wait always does, and what is added up to the handling time. */
export function isCounted({ role, header, isUsed }: DurationColumn, { handling }: CallsDraft): boolean {
  return role === 'wait' || (handling?.includes(header) ?? isUsed);
}

interface Read extends Pick<CheckedCalls, 'source' | 'lineColumn' | 'ahts'> {
  monthsAhead: number;
  weight: number | undefined;
}

/** Only what was chosen is asked for, so that all else is as the workbook says. */
function requestOf(
  draft: CallsDraft,
  { source, lineColumn, monthsAhead, ahts, weight }: Read,
): ForecastRequest {
  const byLine = ahts.flatMap(({ line, seconds }) =>
    line !== null && seconds !== null ? [[line, seconds] as const] : [],
  );
  return {
    source: source.id,
    lineColumn: lineColumn.header,
    monthsAhead,
    ahtSeconds: ahts.find(({ line }) => line === null)?.seconds ?? null,
    ...(byLine.length > 0 && { ahtByLine: Object.fromEntries(byLine) }),
    ...(weight !== undefined && { otherDayWeight: weight }),
    ...(source.isForecast && { arePast: true }),
    ...(draft.columns && { columns: draft.columns }),
    ...(draft.units && { units: draft.units }),
    ...(draft.handling && { handling: draft.handling }),
    ...(source.openDate !== null && draft.dateOrder && { dateOrder: draft.dateOrder }),
  };
}

function weightOf(
  { dayOff = '' }: CallsDraft,
  { kind }: CallSourceFound,
  notation: NumberNotation,
): number | undefined {
  return kind !== 'months' || dayOff.trim() === '' ? undefined : notation.read(dayOff) / 100;
}

/** A field for an AHT: of one line, or of all that nothing else is known of. */
export interface AhtField {
  /** Null for the field of all other lines. */
  line: string | null;
  value: string;
  /** What was typed, in seconds; null where nothing was. */
  seconds: number | null;
  /** What the workbook knows of the line, which holds where nothing is typed. */
  known: KnownAht | null;
  invalid: 'aht' | 'ahtMissing' | null;
}

/** With more lines than this one AHT is asked for all of them together. */
const linesAsked = 12;

export interface AhtOptions {
  draft: CallsDraft;
  source: CallSourceFound;
  lineColumn: LineColumn;
  notation: NumberNotation;
  /** Names of lines that turned out to have no AHT, as the workbook lists them. */
  missed: string;
}

/**
 * The handling times to be asked: of every line where no row gives one, else of the lines that turned out to have none.
 * What Lines or Forecast know of a line need not be typed.
 */
export function ahtFields(options: AhtOptions): AhtField[] {
  const { draft, source, lineColumn, missed } = options;
  const isMissed = (line: string): boolean => `, ${missed}, `.includes(`, ${line}, `);
  const isTyped = (line: string): boolean => (draft.ahtByLine?.[line] ?? '') !== '';
  const asked = lineColumn.lines.filter((line) => !source.hasAht || isMissed(line) || isTyped(line));
  const isAsked = !source.hasAht || missed !== '' || asked.length > 0 || draft.aht !== '';
  if (!isAsked) return [];
  const lines = asked.map((line) => fieldOf(line, draft.ahtByLine?.[line] ?? '', options));
  const isOpen = lines.length === 0 ? !source.hasAht || missed !== '' : !lines.every(isAnswered);
  const byLine = lines.length > linesAsked || (lines.length === 1 && isOpen) ? [] : lines;
  const others = fieldOf(null, draft.aht, options);
  const isNeeded = isOpen && others.seconds === null;
  if (byLine.length > 0 && !isOpen && draft.aht === '') return byLine;
  return [...byLine, isNeeded ? { ...others, invalid: 'ahtMissing' } : others];
}

function fieldOf(line: string | null, value: string, { source, notation }: AhtOptions): AhtField {
  const seconds = value.trim() === '' ? null : notation.read(value);
  const known = source.knownAht.find((one) => line !== null && ahtOf(line, [one]) !== null) ?? null;
  return { line, value, seconds, known, invalid: seconds === null || seconds > 0 ? null : 'aht' };
}

function isAnswered({ seconds, known }: AhtField): boolean {
  return seconds !== null || known !== null;
}
