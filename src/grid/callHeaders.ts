import { columnHeaders, type InputColumn } from './headers';

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
