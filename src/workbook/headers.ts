import type { InputName } from './names';

/** Every column that an input table can have. */
export type InputColumn =
  | 'month'
  | 'line'
  | 'calls'
  | 'talk'
  | 'hold'
  | 'afterCall'
  | 'aht'
  | 'pty'
  | 'absenceRate'
  | 'absenceHeads'
  | 'attritionRate'
  | 'attritionHeads'
  | 'plannedJoiners'
  | 'actualHeads'
  | 'workingDays'
  | 'fedBy'
  | 'openingHeads'
  | 'stage'
  | 'passRate'
  | 'leadDays'
  | 'handledCalls'
  | 'paidHours';

/** Headers by which a column is known, the first English and first Chinese one being the names we write ourselves. */
export const columnHeaders: Record<InputColumn, { en: readonly string[]; 'zh-CN': readonly string[] }> = {
  month: { en: ['Month', 'Period'], 'zh-CN': ['月份', '月', '年月'] },
  line: {
    en: ['Line', 'Skill group', 'Queue', 'Skill', 'LOB'],
    'zh-CN': ['线', '业务线', '技能组', '线路', '队列'],
  },
  calls: {
    en: ['Calls', 'Forecast calls', 'Call volume', 'Volume', 'Offered', 'Offered calls'],
    'zh-CN': ['话务量', '预测话务量', '呼入量', '来电量', '电话量'],
  },
  talk: {
    en: ['Talk seconds', 'Talk', 'Talk time', 'ATT talk'],
    'zh-CN': ['通话秒', '通话', '通话时长', '通话时间', '平均通话时长'],
  },
  hold: { en: ['Hold seconds', 'Hold', 'Hold time'], 'zh-CN': ['保持秒', '保持', '保持时长', '保持时间'] },
  afterCall: {
    en: ['After-call seconds', 'After-call', 'After-call work', 'ACW', 'Wrap', 'Wrap-up'],
    'zh-CN': ['话后秒', '话后', '话后时长', '话后处理', '话后时间'],
  },
  aht: {
    en: ['AHT seconds', 'AHT', 'Average handle time', 'Average handling time', 'Handle time'],
    'zh-CN': ['平均处理秒', 'AHT', '平均处理时长', '平均处理时间', '处理时长'],
  },
  pty: { en: ['PTY', 'Productivity'], 'zh-CN': ['员工效率', 'PTY', '人均效能', '生产率'] },
  absenceRate: {
    en: ['Absence rate', 'Absence', 'Absence and leave rate', 'Leave rate'],
    'zh-CN': ['缺勤率', '缺勤请假率', '请假率'],
  },
  absenceHeads: { en: ['Absence heads', 'Leave heads'], 'zh-CN': ['缺勤人力', '缺勤人数', '请假人力'] },
  attritionRate: { en: ['Attrition rate', 'Turnover rate'], 'zh-CN': ['流失率', '离职率'] },
  attritionHeads: {
    en: ['Attrition heads', 'Attrition', 'Leavers'],
    'zh-CN': ['流失人力', '流失人数', '离职人数'],
  },
  plannedJoiners: {
    en: ['Planned joiners', 'New joiners', 'NJ', 'Planned NJ', 'Accepted offers'],
    'zh-CN': ['计划新人', '新人', '新人数', '入职人数', 'NJ'],
  },
  actualHeads: { en: ['Actual heads', 'Actual', 'Heads'], 'zh-CN': ['实际人力', '实际人数', '在岗人数'] },
  workingDays: { en: ['Working days', 'Workdays'], 'zh-CN': ['工作日', '法定工作日', '工作天数'] },
  fedBy: { en: ['Fed by', 'Feeder', 'Upgraded from'], 'zh-CN': ['来源线', '升级来源', '下级线'] },
  openingHeads: { en: ['Opening heads', 'Opening'], 'zh-CN': ['期初人力', '期初人数'] },
  stage: { en: ['Stage', 'Hiring stage'], 'zh-CN': ['环节', '招聘环节', '阶段'] },
  passRate: { en: ['Pass rate', 'Pass', 'Conversion'], 'zh-CN': ['通过率', '转化率'] },
  leadDays: {
    en: ['Lead days', 'Lead time', 'Lead working days'],
    'zh-CN': ['提前天数', '周期天数', '提前工作日'],
  },
  handledCalls: {
    en: ['Handled calls', 'Answered calls', 'Answered'],
    'zh-CN': ['接起量', '处理量', '接听量'],
  },
  paidHours: { en: ['Paid hours', 'Paid time'], 'zh-CN': ['付薪工时', '出勤工时', '计薪工时'] },
};

/** The columns of each input; a required entry with several names needs one of them. */
export const inputColumns: Record<
  InputName,
  { required: readonly (readonly InputColumn[])[]; optional: readonly InputColumn[] }
> = {
  Forecast: {
    required: [['month'], ['line'], ['calls'], ['aht', 'talk']],
    optional: [
      'aht',
      'talk',
      'hold',
      'afterCall',
      'pty',
      'absenceRate',
      'absenceHeads',
      'attritionRate',
      'attritionHeads',
      'plannedJoiners',
      'actualHeads',
      'workingDays',
    ],
  },
  Lines: {
    required: [['line']],
    optional: [
      'fedBy',
      'pty',
      'absenceRate',
      'absenceHeads',
      'attritionRate',
      'attritionHeads',
      'openingHeads',
    ],
  },
  Stages: { required: [['stage'], ['passRate']], optional: ['line', 'leadDays'] },
  Calendar: { required: [['month'], ['workingDays']], optional: [] },
  Actuals: {
    required: [['month'], ['line'], ['actualHeads', 'handledCalls']],
    optional: ['actualHeads', 'handledCalls', 'aht', 'paidHours'],
  },
};

/** A header without what does not name the column: case, spaces, punctuation and a unit in brackets. */
export function normaliseHeader(header: string): string {
  return header
    .replace(/[(（[【][^)）\]】]*[)）\]】]/g, '')
    .toLowerCase()
    .replace(/[\s\-_/.:：,，]+/g, '');
}

const columnByHeader = new Map<string, InputColumn[]>();
for (const [column, { en, 'zh-CN': zh }] of Object.entries(columnHeaders)) {
  for (const header of [...en, ...zh]) {
    const key = normaliseHeader(header);
    const known = columnByHeader.get(key) ?? [];
    if (!known.includes(column as InputColumn)) columnByHeader.set(key, [...known, column as InputColumn]);
  }
}

/** The column of an input that a header names, or null. */
export function columnOf(input: InputName, header: string): InputColumn | null {
  const { required, optional } = inputColumns[input];
  const columns = columnByHeader.get(normaliseHeader(header)) ?? [];
  return columns.find((column) => required.flat().includes(column) || optional.includes(column)) ?? null;
}
