import { columnHeaders, normaliseHeader } from '../headers';

/** What a column of a call log or of interval counts says. */
export type CallColumn =
  'date' | 'start' | 'line' | 'queue' | 'queueStart' | 'outcome' | 'handle' | 'calls' | 'aht' | 'abandoned';

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
  line: [
    ...columnHeaders.line.en,
    ...columnHeaders.line['zh-CN'],
    'Type',
    'Call type',
    '类型',
    '业务类型',
    '来电类型',
  ],
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
  calls: [
    ...columnHeaders.calls.en,
    ...columnHeaders.calls['zh-CN'],
    'Count',
    'Number of calls',
    'Contacts',
    '呼入次数',
    '来话量',
    '进线量',
    '通话次数',
  ],
  aht: [...columnHeaders.aht.en, ...columnHeaders.aht['zh-CN']],
  abandoned: ['Abandoned', 'Abandoned calls', 'Abandons', '放弃', '放弃量', '放弃数', '呼损量', '未接量'],
};

/** A call log has a row for each call; counts have a row for each interval. */
export type CallKind = 'log' | 'counts';

/** Columns of either kind; a needed entry with several names needs one of them. */
const columnsOf: Record<
  CallKind,
  { needed: readonly (readonly CallColumn[])[]; optional: readonly CallColumn[] }
> = {
  log: {
    needed: [['outcome'], ['start', 'date'], ['queue', 'handle']],
    optional: ['line', 'queueStart'],
  },
  counts: { needed: [['calls'], ['start', 'date']], optional: ['line', 'aht', 'abandoned'] },
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
  const names = headers.map(normaliseHeader);
  for (const kind of ['log', 'counts'] as const) {
    const { needed, optional } = columnsOf[kind];
    const offsets: Partial<Record<CallColumn, number>> = {};
    for (const column of [...needed.flat(), ...optional]) {
      const offset = names.findIndex((name) => known.get(column)!.has(name));
      if (offset >= 0) offsets[column] = offset;
    }
    if (needed.every((some) => some.some((column) => offsets[column] !== undefined)))
      return { kind, offsets };
  }
  return null;
}
