import { callHeaders, type CallColumn } from '../../grid/callHeaders';
import { columnOf, normaliseHeader, withoutUnit } from '../../cells/header/columnOf';
import type { InputColumn } from '../../grid/headers';
import { headerIds } from '../find/pickColumns';

/** A call log has a row for each call, counts one for each interval, monthly totals one for each month. */
export type CallKind = 'log' | 'counts' | 'months';

/** What a handling time is made up of where it stands in several columns. */
export const handlingParts = ['talk', 'hold', 'afterCall'] as const satisfies readonly CallColumn[];

/** Columns of each kind; a needed entry with several names needs one of them. */
const columnsOf: Record<
  CallKind,
  { needed: readonly (readonly CallColumn[])[]; optional: readonly CallColumn[] }
> = {
  log: {
    needed: [['outcome'], ['start', 'date'], ['queue', 'handle', 'talk']],
    optional: ['line', 'queueStart', 'hold', 'afterCall'],
  },
  counts: {
    needed: [['calls'], ['start', 'date']],
    optional: ['line', 'aht', ...handlingParts, 'abandoned'],
  },
  months: { needed: [['month'], ['calls']], optional: ['line', 'aht', ...handlingParts, 'abandoned'] },
};

const known = new Map<CallColumn, ReadonlySet<string>>(
  (Object.keys(callHeaders) as CallColumn[]).map((column) => [
    column,
    new Set(callHeaders[column].map(normaliseHeader)),
  ]),
);

/** Columns whose figures may come in several units, so that their header may end in one. */
const measured: readonly CallColumn[] = ['queue', 'handle', ...handlingParts, 'aht', 'calls', 'abandoned'];

/** The offsets of the headers that name a column; one that ends in a unit only where none is known as it stands. */
function offsetsFor(column: CallColumn, headers: readonly string[]): number[] {
  const keys = headers.map(normaliseHeader);
  const names = known.get(column)!;
  const whole = [...keys.keys()].filter((offset) => names.has(keys[offset]!));
  if (whole.length > 0 || !measured.includes(column)) return whole;
  return [...keys.keys()].filter((offset) => {
    const name = withoutUnit(keys[offset]!);
    return name !== keys[offset] && names.has(name);
  });
}

export interface RecognisedColumns {
  kind: CallKind;
  /** Offset of each column from the first header. */
  offsets: Partial<Record<CallColumn, number>>;
}

/** What a row of headers is: a call log, counts, or neither. Of two columns for the same thing the first counts. */
export function recogniseColumns(headers: readonly string[]): RecognisedColumns | null {
  return recognise('log', headers) ?? recognise('counts', headers);
}

/**
 * Whether a row of headers is one of monthly totals. One that says of itself that it is a forecast, or that has figures
 * of a plan beside the calls, is none.
 */
export function recogniseMonths(headers: readonly string[]): RecognisedColumns | null {
  const columns = headers.map((header) => columnOf('Forecast', header));
  const isPlan = columns.some((column) => column !== null && !historyColumns.includes(column));
  const isForecast = headers.some((header) => /forecast|predict|预测|计划/i.test(header));
  return isPlan || isForecast ? null : recognise('months', headers);
}

/** Columns of a Forecast that a history has as well. */
const historyColumns: readonly InputColumn[] = [
  'month',
  'line',
  'calls',
  'aht',
  ...handlingParts,
  'workingDays',
];

/** Every header that names a column of a kind, by the ids under which one of them is chosen. */
export function headersFor(column: CallColumn, headers: readonly string[]): string[] {
  const ids = headerIds(headers);
  return offsetsFor(column, headers).map((offset) => ids[offset]!);
}

function recognise(kind: CallKind, headers: readonly string[]): RecognisedColumns | null {
  const { needed, optional } = columnsOf[kind];
  const offsets: Partial<Record<CallColumn, number>> = {};
  for (const column of [...needed.flat(), ...optional]) {
    const [offset] = offsetsFor(column, headers);
    if (offset !== undefined) offsets[column] = offset;
  }
  const isComplete = needed.every((some) => some.some((column) => offsets[column] !== undefined));
  return isComplete ? { kind, offsets } : null;
}
