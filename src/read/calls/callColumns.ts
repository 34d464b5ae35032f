import { columnOf, normaliseHeader } from '../../grid/columnOf';
import { columnHeaders, type InputColumn } from '../../grid/headers';
import { headerIds } from '../find/pickColumns';

/** What a column of a call log, of interval counts or of monthly totals says. */
export type CallColumn =
  | 'date'
  | 'start'
  | 'month'
  | 'line'
  | 'queue'
  | 'queueStart'
  | 'outcome'
  | 'handle'
  | 'talk'
  | 'hold'
  | 'afterCall'
  | 'calls'
  | 'aht'
  | 'abandoned';

/** Names of a column of an input in both languages. */
const namesOf = (column: InputColumn): string[] => [
  ...columnHeaders[column].en,
  ...columnHeaders[column]['zh-CN'],
];

/** Headers in English and Chinese by which a column is known; those of the usual telephone systems among them. */
export const callHeaders: Record<CallColumn, readonly string[]> = {
  date: ['Date', 'Call date', 'Day', '日期', '来电日期', '呼入日期', '进线日期', '通话日期'],
  start: [
    'Start',
    'Start time',
    'Call start',
    'Call time',
    'Time',
    'Date and time',
    'Datetime',
    'Timestamp',
    'Arrival',
    'Arrival time',
    'Interval',
    'Interval start',
    'vru_entry',
    '开始时间',
    '开始',
    '时间',
    '来电时间',
    '呼入时间',
    '进线时间',
    '时段',
    '时段开始',
    '日期时间',
  ],
  month: namesOf('month'),
  line: [...namesOf('line'), 'Type', 'Call type', '类型', '业务类型', '来电类型'],
  queue: [
    'Queue seconds',
    'Queue time',
    'Time in queue',
    'Wait',
    'Wait time',
    'Wait seconds',
    'Waiting time',
    'q_time',
    '排队',
    '排队秒',
    '排队时长',
    '排队时间',
    '等待',
    '等待秒',
    '等待时长',
    '等待时间',
  ],
  queueStart: ['q_start', 'Queue start', 'Queued at', '排队开始', '排队开始时间', '入队时间'],
  outcome: [
    'Outcome',
    'Result',
    'Call result',
    'Status',
    'Disposition',
    '结果',
    '呼叫结果',
    '通话结果',
    '接听状态',
    '状态',
  ],
  handle: [
    'Handle seconds',
    'Handle time',
    'Handling seconds',
    'Handling time',
    'Service seconds',
    'Service time',
    'ser_time',
    'AHT',
    '处理秒',
    '处理时长',
    '处理时间',
    '服务时长',
    '服务时间',
    '通话处理时长',
  ],
  talk: [...namesOf('talk'), 'Talk duration', 'Conversation time', '通话秒数', '人工通话时长'],
  hold: [...namesOf('hold'), 'Hold duration', '保持秒数', '通话保持时长', '静音时长'],
  afterCall: [
    ...namesOf('afterCall'),
    'ACW time',
    'ACW seconds',
    'Wrap time',
    'Wrap-up time',
    'After-call time',
    '话后秒数',
    '话后处理时长',
    '话后处理时间',
    '事后处理时长',
    '整理时长',
  ],
  calls: [
    ...namesOf('calls'),
    'Count',
    'Number of calls',
    'Contacts',
    '呼入次数',
    '来话量',
    '进线量',
    '通话次数',
    'Actual calls',
    'Actual volume',
    'Historical calls',
    'Monthly calls',
    '实际话务量',
    '实际呼入量',
    '历史话务量',
    '历史呼入量',
    '月话务量',
    '月呼入量',
  ],
  aht: namesOf('aht'),
  abandoned: ['Abandoned', 'Abandoned calls', 'Abandons', '放弃', '放弃量', '放弃数', '呼损量', '未接量'],
};

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
  return ids.filter((_, offset) => known.get(column)!.has(normaliseHeader(headers[offset]!)));
}

function recognise(kind: CallKind, headers: readonly string[]): RecognisedColumns | null {
  const names = headers.map(normaliseHeader);
  const { needed, optional } = columnsOf[kind];
  const offsets: Partial<Record<CallColumn, number>> = {};
  for (const column of [...needed.flat(), ...optional]) {
    const offset = names.findIndex((name) => known.get(column)!.has(name));
    if (offset >= 0) offsets[column] = offset;
  }
  const isComplete = needed.every((some) => some.some((column) => offsets[column] !== undefined));
  return isComplete ? { kind, offsets } : null;
}
