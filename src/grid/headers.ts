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
  | 'paidHours'
  | 'costPerCandidate'
  | 'budget'
  | 'fromMonth'
  | CostColumn;

/** Columns of the Costs table, in the order in which we write them. */
export const costColumns = [
  'basePay',
  'onCostRate',
  'overtimeHours',
  'overtimePay',
  'hiringCost',
  'classroomDays',
  'trainerHourPay',
  'trainerDayPay',
  'refresherDays',
  'attritionCost',
  'seatCost',
  'telecomPerCall',
  'telecomPerHour',
  'classSize',
  'rooms',
  'trainers',
] as const;

export type CostColumn = (typeof costColumns)[number];

/** Headers by which a column is known, the first English and first Chinese one being the names we write ourselves. */
export const columnHeaders: Record<InputColumn, { en: readonly string[]; 'zh-CN': readonly string[] }> = {
  month: {
    en: ['Month', 'Period', 'Date', 'Year month'],
    'zh-CN': ['月份', '月', '年月', '月度', '日期', '期间', '预测月份', '统计月份', '所属月份'],
  },
  line: {
    en: [
      'Line',
      'Skill group',
      'Queue',
      'Skill',
      'LOB',
      'Line of business',
      'Business line',
      'Team',
      'Queue name',
      'Line name',
      'Service line',
      'Skillset',
    ],
    'zh-CN': [
      '线',
      '业务线',
      '技能组',
      '线路',
      '队列',
      '业务',
      '业务类型',
      '技能',
      '项目',
      '班组',
      '条线',
      '业务条线',
      '业务组',
      '技能队列',
      '队列名称',
      '技能组名称',
      '线别',
    ],
  },
  calls: {
    en: [
      'Calls',
      'Forecast calls',
      'Call volume',
      'Volume',
      'Forecast volume',
      'Offered',
      'Offered calls',
      'Calls offered',
      'Inbound calls',
      'Inbound volume',
      'Incoming calls',
      'Total calls',
      'Offered volume',
      'Forecasted calls',
      'Call forecast',
      'Contacts',
      'Demand',
    ],
    'zh-CN': [
      '话务量',
      '预测话务量',
      '呼入量',
      '预测呼入量',
      '来电量',
      '来话量',
      '进线量',
      '电话量',
      '通话量',
      '呼叫量',
      '话务',
      '总话务量',
      '呼入话务量',
      '预计话务量',
      '预测量',
      '呼入总量',
      '人工进线量',
      '人工请求量',
    ],
  },
  talk: {
    en: ['Talk seconds', 'Talk', 'Talk time', 'Average talk time', 'ATT talk'],
    'zh-CN': ['通话秒', '通话', '通话时长', '通话时间', '平均通话时长'],
  },
  hold: { en: ['Hold seconds', 'Hold', 'Hold time'], 'zh-CN': ['保持秒', '保持', '保持时长', '保持时间'] },
  afterCall: {
    en: ['After-call seconds', 'After-call', 'After-call work', 'ACW', 'Wrap', 'Wrap-up'],
    'zh-CN': [
      '话后秒',
      '话后',
      '话后时长',
      '话后处理',
      '话后时间',
      '话后处理时长',
      '整理时长',
      '案头时长',
      '事后处理时长',
    ],
  },
  aht: {
    en: ['AHT seconds', 'AHT', 'Average handle time', 'Average handling time', 'Handle time'],
    'zh-CN': [
      '平均处理秒',
      'AHT',
      '平均处理时长',
      '平均处理时间',
      '处理时长',
      '单通处理时长',
      '平均服务时长',
    ],
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
    'zh-CN': ['计划新人', '新人', '新人数', '入职人数', 'NJ', '计划入职', '计划入职人数'],
  },
  actualHeads: {
    en: ['Actual heads', 'Actual', 'Heads', 'Headcount', 'Current heads'],
    'zh-CN': ['实际人力', '实际人数', '在岗人数', '现有人数', '现有人力', '在职人数', '实有人数'],
  },
  workingDays: {
    en: ['Working days', 'Workdays'],
    'zh-CN': ['工作日', '法定工作日', '工作天数', '工作日数', '工作日天数'],
  },
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
  costPerCandidate: {
    en: ['Cost per candidate', 'Candidate cost', 'Stage cost'],
    'zh-CN': ['单人成本', '人均成本', '环节成本'],
  },
  budget: { en: ['Budget', 'Cost budget', 'Budgeted cost'], 'zh-CN': ['预算', '预算金额', '成本预算'] },
  fromMonth: {
    en: [
      'From month',
      'From',
      'Valid from',
      'Effective from',
      'Effective month',
      'Effective date',
      'Start month',
    ],
    'zh-CN': ['生效月份', '生效月', '生效日期', '起始月份', '开始月份', '执行月份'],
  },
  basePay: {
    en: ['Base pay', 'Monthly base pay', 'Monthly pay', 'Salary', 'Monthly salary'],
    'zh-CN': ['月基本工资', '基本工资', '月薪', '人均月薪'],
  },
  onCostRate: {
    en: ['On-cost rate', 'On-costs', 'Social insurance rate'],
    'zh-CN': ['社保公积金比例', '社保公积金费率', '附加成本率', '用工附加率'],
  },
  overtimeHours: { en: ['Overtime hours', 'OT hours'], 'zh-CN': ['人均加班工时', '加班工时', '加班小时'] },
  overtimePay: {
    en: ['Overtime pay per hour', 'Overtime pay', 'Overtime rate'],
    'zh-CN': ['加班时薪', '加班费', '每小时加班费'],
  },
  hiringCost: {
    en: ['Hiring cost', 'Hiring cost per hire', 'Recruiting cost'],
    'zh-CN': ['单人招聘成本', '招聘成本', '招聘费用'],
  },
  classroomDays: {
    en: ['Classroom days', 'Class days', 'Training days'],
    'zh-CN': ['课堂培训天数', '新人培训天数', '培训天数'],
  },
  trainerHourPay: {
    en: ['Trainer pay per hour', 'Trainer hourly pay'],
    'zh-CN': ['培训师课时费', '讲师课时费', '培训师时薪'],
  },
  trainerDayPay: {
    en: ['Trainer pay per day', 'Trainer daily pay'],
    'zh-CN': ['培训师日薪', '讲师日薪', '培训师日费用'],
  },
  refresherDays: {
    en: ['Refresher days', 'Refresher training days'],
    'zh-CN': ['人均复训天数', '复训天数', '在岗培训天数'],
  },
  attritionCost: {
    en: ['Attrition cost', 'Attrition cost per leaver', 'Cost per leaver'],
    'zh-CN': ['单人流失成本', '流失成本', '离职成本'],
  },
  seatCost: {
    en: ['Seat cost', 'Seat cost per head', 'Workstation cost'],
    'zh-CN': ['单席成本', '座席成本', '席位成本', '坐席成本'],
  },
  telecomPerCall: {
    en: ['Telecom cost per call', 'Telecom per call'],
    'zh-CN': ['每通通信费', '单通通信费', '单通话费'],
  },
  telecomPerHour: {
    en: ['Telecom cost per hour', 'Telecom per hour'],
    'zh-CN': ['每小时通信费', '每小时话费', '话务小时通信费'],
  },
  classSize: { en: ['Class size', 'People per class'], 'zh-CN': ['班额', '每班人数', '班级人数'] },
  rooms: { en: ['Training rooms', 'Rooms', 'Classrooms'], 'zh-CN': ['培训教室数', '教室数', '教室'] },
  trainers: { en: ['Trainers', 'Trainer count'], 'zh-CN': ['培训师人数', '培训师', '讲师人数'] },
};
