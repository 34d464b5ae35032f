import type * as declarations from '../declarations';

interface Description {
  description: string;
  parameters: Record<string, string>;
}

const load = '话务量（爱尔兰），不小于 0：来电量 x AHT / 时段长度。';
const calls = '时段内的来电量，不小于 0。';
const aht = '平均处理时长 AHT（秒），不小于 0。';
const agents = '在线坐席数，不小于 0 的整数。';
const answer = '算作及时接听的秒数，不小于 0。';
const interval = '时段长度（分钟），大于 0；省略时为 30。';
const patience = '客户平均耐心（秒），大于 0；省略时客户一直等待。';
const definition =
  '服务水平口径：及时接听除以 "offered" 呼入（省略时）、"answered" 接听，或 "net" 呼入减去短时放弃。';
const lostShare = '师傅或教练损失的时间占比，0 到 1；省略时为 1。';

const queueParameters = {
  calls,
  aht_seconds: aht,
  agents,
  interval_minutes: interval,
  patience_seconds: patience,
};

const occupancyTarget = '坐席最高占用率，大于 0 且不大于 1；省略时为 1。';
const asaTarget = '已接听来电的平均等待上限（秒），不小于 0。';
const abandonTarget = '来电放弃率上限，0 到 1。';
const minimumStaff = '无论话务多少都须有的最少坐席（计损耗之前），不小于 0。';
const levelTarget = '须及时接听的来电占比，0 到 1；0 表示不设此目标。';
const shrinkage = '损耗的付薪时间占比，不小于 0 且小于 1；坐席除以 1 减去它；省略时为 0。';

/** Targets beyond the service level, in the order in which every function takes them. */
const furtherTargets = {
  max_occupancy: occupancyTarget,
  patience_seconds: patience,
  definition,
  max_asa_seconds: asaTarget,
  max_abandon_rate: abandonTarget,
};

const staffParameters = {
  calls,
  aht_seconds: aht,
  service_level: levelTarget,
  answer_seconds: answer,
  interval_minutes: interval,
  shrinkage,
  ...furtherTargets,
  minimum_staff: minimumStaff,
};

const dayShrinkage = '损耗的付薪时间占比，不小于 0 且小于 1；省略时为 0。';

const dayParameters = {
  ...staffParameters,
  shrinkage: dayShrinkage,
  calls: '各时段的来电量，均不小于 0：一个区域；没有来电的时段填 0，不要留空。',
  aht_seconds: '处理时长（秒），不小于 0；全部共用一个，或每个时段一个。',
  whole_agents: 'TRUE 表示每个时段都取整数坐席；省略时为 FALSE，按小数相加。',
};

const firstCalls = '时段内的首次来电量（不含重拨），不小于 0。';
const somePatience = '客户平均耐心（秒），大于 0。';
const redialShare = '放弃后会重拨的客户占比，0 到 1。';
const chats = '时段内的会话量，不小于 0。';
const chatHandling = '坐席只接一个会话时的处理时长（秒），不小于 0。';
const concurrency = '每个坐席同时接待的最多会话数，不小于 1 的整数。';
const slowdown = '每多一个会话，坐席手上所有会话延长的比例，0 到 1；省略时为 0。';
const inTime = '算作及时接入的秒数，不小于 0。';
const workItems = '各时段到达的件数（邮件、工单），均不小于 0；按时间顺序的区域。';
const itemHandling = '每件的处理时长（秒），大于 0；全部共用一个，或每个时段一个。';
const deadline = '一件最多可等待的时段数；0 表示须在本时段内完成。不小于 0 的整数。';
const openShare = '各时段可工作的时间占比，0 到 1；共用一个或每个时段一个；省略时为 1。';
const backlog = '开始时已积压的件数，不小于 0；省略时为 0。';

const someAht = '平均处理时长 AHT（秒），大于 0。';
const coverage = '播报的等待时长够用的概率，0 到 1。';
const balkPatience = '客户对播报时长的平均耐心（秒），大于 0：耐心不足者直接离开。';
const abandonPatience = '留下等待的客户的平均耐心（秒），大于 0。';
const balkShare = '需等待的客户中无论听到什么都直接离开的占比，0 到 1；省略时为 0。';

/** Chinese descriptions of functions and parameters. Names stay the same in every language. */
export const descriptions: Record<keyof typeof declarations, Description> = {
  ERLANGB: {
    description: 'Erlang B：遇到所有线路全忙而损失的来电占比。',
    parameters: { load_erlangs: load, lines: '线路（中继）数，不小于 0 的整数。' },
  },
  ERLANGC: {
    description: 'Erlang C：客户愿意一直等待时，需要等待的来电占比。',
    parameters: {
      load_erlangs: load,
      agents: '坐席数，不小于 0 的整数。坐席数不多于话务量时所有来电都要等待，结果为 1。',
    },
  },
  REQUIRED_STAFF: {
    description: '一个时段内同时满足各项目标所需的最少整数坐席。',
    parameters: staffParameters,
  },
  FRACTIONAL_STAFF: {
    description: '恰好满足各项目标的带小数坐席数：连续解。',
    parameters: staffParameters,
  },
  LINES: {
    description: '使呼损不超过给定比例所需的最少线路（中继）数。',
    parameters: { load_erlangs: load, max_blocking: '允许遇忙损失的来电占比上限，大于 0 且不大于 1。' },
  },
  WHY: {
    description: '解释 REQUIRED_STAFF 的结果：输入、话务量、由哪个目标决定，以及少一名坐席会怎样。',
    parameters: staffParameters,
  },
  SERVICE_LEVEL: {
    description: '服务水平：在规定秒数内接听的来电占呼入量的比例。',
    parameters: {
      calls,
      aht_seconds: aht,
      agents,
      answer_seconds: answer,
      interval_minutes: interval,
      patience_seconds: patience,
      definition,
    },
  },
  ASA: {
    description: '平均应答速度：已接听来电的平均等待秒数，包括无需等待的来电。',
    parameters: queueParameters,
  },
  WAIT_PERCENTILE: {
    description: '给定比例的客户在多少秒之内能接通坐席（假定其愿意一直等待）。',
    parameters: {
      calls,
      aht_seconds: aht,
      agents,
      percentile: '客户占比，不小于 0 且小于 1，例如 0.9。',
      interval_minutes: interval,
      patience_seconds: patience,
    },
  },
  ERLANGA: {
    description: 'Erlang A：客户有给定的平均耐心时，放弃的来电占比。',
    parameters: {
      calls,
      aht_seconds: aht,
      agents,
      patience_seconds: '客户平均耐心（秒），大于 0。',
      interval_minutes: interval,
    },
  },
  OCCUPANCY: {
    description: '占用率：坐席处理来电的时间占比。',
    parameters: queueParameters,
  },
  ABANDON_RATE: {
    description: '放弃率：接听之前挂断的来电占比。',
    parameters: {
      ...queueParameters,
      patience_seconds: '客户平均耐心（秒），大于 0；省略时客户一直等待，无人放弃。',
    },
  },
  QUEUE_LENGTH: {
    description: '平均排队人数。',
    parameters: queueParameters,
  },
  MAX_CALLS: {
    description: '这些坐席在满足各项目标的前提下，一个时段最多能接的来电量。',
    parameters: {
      agents,
      aht_seconds: '平均处理时长 AHT（秒），大于 0。',
      service_level: levelTarget,
      answer_seconds: answer,
      interval_minutes: interval,
      ...furtherTargets,
    },
  },
  MAX_AHT: {
    description: '这些坐席能满足各项目标的最长处理时长（秒）。',
    parameters: {
      calls,
      agents,
      service_level: levelTarget,
      answer_seconds: answer,
      interval_minutes: interval,
      ...furtherTargets,
    },
  },
  FIT_PATIENCE: {
    description: '由观察到的放弃率反推客户的平均耐心（秒）。',
    parameters: {
      calls,
      aht_seconds: aht,
      agents,
      abandon_rate: '放弃的来电占比，0 到 1：须小于客户毫无耐心时的损失。',
      interval_minutes: interval,
    },
  },
  REDIAL_CALLS: {
    description: '放弃的客户再次拨打后的时段来电量：首次来电加上达到平衡的重拨。',
    parameters: {
      calls: firstCalls,
      aht_seconds: aht,
      agents,
      patience_seconds: somePatience,
      redial_share: redialShare,
      interval_minutes: interval,
    },
  },
  REDIAL_STAFF: {
    description: '放弃的客户会重拨时，满足各项目标所需的最少整数坐席。',
    parameters: {
      calls: firstCalls,
      aht_seconds: aht,
      service_level: levelTarget,
      answer_seconds: answer,
      patience_seconds: somePatience,
      redial_share: redialShare,
      interval_minutes: interval,
      shrinkage,
      max_occupancy: occupancyTarget,
      definition,
      max_asa_seconds: asaTarget,
      max_abandon_rate: abandonTarget,
      minimum_staff: minimumStaff,
    },
  },
  CHAT_SERVICE_LEVEL: {
    description: '坐席同时接待多个会话时，在规定秒数内接入的会话占比。',
    parameters: {
      chats,
      handling_seconds: chatHandling,
      agents,
      concurrency,
      answer_seconds: inTime,
      slowdown,
      interval_minutes: interval,
      patience_seconds: patience,
    },
  },
  CHAT_STAFF: {
    description: '在线会话所需的最少整数坐席，每个坐席可同时接待多个会话。',
    parameters: {
      chats,
      handling_seconds: chatHandling,
      concurrency,
      service_level: '须及时接入的会话占比，0 到 1；0 表示不设此目标。',
      answer_seconds: inTime,
      slowdown,
      interval_minutes: interval,
      shrinkage,
      patience_seconds: patience,
      max_asa_seconds: '已接入会话的平均等待上限（秒），不小于 0。',
      max_abandon_rate: '会话放弃率上限，0 到 1。',
      minimum_staff: minimumStaff,
    },
  },
  DEFERRED_FLOW: {
    description: '可延后工作逐时段的情况：完成、等待和逾期的件数。',
    parameters: {
      work_items: workItems,
      aht_seconds: itemHandling,
      staff: '从事这项工作的人数，不小于 0；全部共用一个，或每个时段一个。',
      deadline_intervals: deadline,
      interval_minutes: interval,
      shrinkage: dayShrinkage,
      backlog_items: backlog,
      open_share: openShare,
    },
  },
  DEFERRED_STAFF: {
    description: '各时段人数相同，按期完成可延后工作所需的最少整数人数。',
    parameters: {
      work_items: workItems,
      aht_seconds: itemHandling,
      deadline_intervals: deadline,
      interval_minutes: interval,
      shrinkage: dayShrinkage,
      backlog_items: backlog,
      open_share: openShare,
    },
  },
  BLENDED_STAFF: {
    description: '既满足来电各项目标、又有时间完成外呼工作所需的最少整数坐席。',
    parameters: {
      calls,
      aht_seconds: aht,
      service_level: levelTarget,
      answer_seconds: answer,
      outbound_erlangs: '外呼和回拨的话务量（爱尔兰），不小于 0：见 OUTBOUND_LOAD。',
      interval_minutes: interval,
      shrinkage,
      ...furtherTargets,
      minimum_staff: minimumStaff,
    },
  },
  OUTBOUND_LOAD: {
    description: '中心自己拨出的话务量（爱尔兰）：外呼活动和回拨。',
    parameters: {
      contacts: '时段内须联系到的人数，不小于 0。',
      handling_seconds: '接通一次的处理时长（秒），不小于 0。',
      contact_rate: '拨打后接通的比例，大于 0 且不大于 1；省略时为 1。',
      attempt_seconds: '每次拨打在有人接听之前占用坐席的秒数，不小于 0；省略时为 0。',
      interval_minutes: interval,
    },
  },
  ANNOUNCED_DELAY: {
    description: '播报给客户的等待时长（秒），使其以给定的概率够用。',
    parameters: {
      agents: '在线坐席数，不小于 1 的整数。',
      aht_seconds: someAht,
      waiting_ahead: '排在前面的等待客户数，0 到 100,000,000 的整数。',
      coverage,
      patience_seconds: '前面客户的平均耐心（秒），大于 0；省略时他们都不离开。',
    },
  },
  ANNOUNCED_QUEUE: {
    description: '播报等待时长的线路：等待、直接离开、放弃、接通的占比，占用率，接通客户的平均等待。',
    parameters: {
      calls,
      aht_seconds: someAht,
      agents,
      coverage,
      balk_patience_seconds: balkPatience,
      abandon_patience_seconds: abandonPatience,
      balk_share: balkShare,
      interval_minutes: interval,
    },
  },
  ANNOUNCED_STAFF: {
    description: '播报等待时长的线路，使每个来电的流失惩罚不超限所需的最少整数坐席。',
    parameters: {
      calls,
      aht_seconds: someAht,
      coverage,
      balk_patience_seconds: balkPatience,
      abandon_patience_seconds: abandonPatience,
      penalty_limit: '每个来电的惩罚上限，不小于 0。',
      balk_penalty: '一个直接离开客户的惩罚，不小于 0；省略时为 1。',
      abandon_penalty: '一个放弃客户的惩罚，不小于 0；省略时为 3。',
      balk_share: balkShare,
      interval_minutes: interval,
    },
  },
  IMPLIED_PTY: {
    description: '服务目标所隐含的 PTY：工作量 / 所需工时，把服务目标接到月度计划。',
    parameters: dayParameters,
  },
  REQUIRED_HOURS: {
    description: '一段时段为满足各项目标所需的付薪工时：各时段所需之和。',
    parameters: dayParameters,
  },
  AHT: {
    description: '平均处理时长（秒）：通话、保持与话后处理之和。',
    parameters: {
      talk_seconds: '平均通话时长（秒），不小于 0。',
      hold_seconds: '平均保持时长（秒），不小于 0；省略时为 0。',
      after_call_seconds: '平均话后处理时长（秒），不小于 0；省略时为 0。',
    },
  },
  WORKLOAD_HOURS: {
    description: '所需总工时：处理这些来电所需的小时数，来电量 x AHT / 3600。',
    parameters: { calls: '预测来电量，不小于 0。', aht_seconds: aht },
  },
  PTY: {
    description: '员工效率：历史上用于处理来电的工时占付薪工时的比例，按线计算。',
    parameters: {
      handled_calls: '已处理的来电量，不小于 0。',
      aht_seconds: aht,
      paid_hours: '该线人员的付薪工时，大于 0。',
    },
  },
  HEADCOUNT: {
    description: '带小数的人数：所需总工时 /（工作日 x 每日工时）/ PTY，再加损耗人力。',
    parameters: {
      workload_hours: '当月所需总工时，不小于 0。',
      working_days: '当月工作日数，大于 0 且不大于 31。',
      pty: '员工效率，大于 0 且不大于 1。',
      hours_per_day: '每个工作日的付薪工时，大于 0 且不大于 24；省略时为 8。',
      loss_heads: '培训、缺勤和流失损耗的人数，不小于 0；省略时为 0。',
    },
  },
  WORKDAYS: {
    description: '某月的工作日数：中国法定工作日，或周一至周五。',
    parameters: {
      month: '该月中的任意日期，或形如 "2026-02" 的文本。',
      calendar: '"CN"（省略时）：中国法定节假日和调休；或 "weekdays"：周一至周五。',
      extra_days_off: '中心另外放假的日期，一个或一个区域。',
      extra_days_on: '中心照常上班的日期，一个或一个区域。',
    },
  },
  TRAINING_LOSS: {
    description: '培训损耗人数：技能升级，加上按新人数配备的师傅和教练。',
    parameters: {
      new_joiners: '当月入职的新人数，不小于 0。',
      upgrade_heads: '正在培训升级到更高一线的人数，不小于 0；省略时为 0。',
      buddy_span: '每名师傅带的新人数，大于 0；省略时为 2。',
      coach_span: '每名教练带的新人数，大于 0；省略时为 6。',
      lost_share: lostShare,
    },
  },
  HIRE_NEED: {
    description: '补足缺口所需的整数招聘人数；给出带教人数时，连同新人自己的师傅和教练一并计算。',
    parameters: {
      required_heads: '所需人数，不小于 0。',
      actual_heads: '现有人数，不小于 0。',
      buddy_span: '每名师傅带的新人数，大于 0；两个带教人数都省略时不计带教。',
      coach_span: '每名教练带的新人数，大于 0。',
      lost_share: lostShare,
    },
  },
  INTERVIEW_NEED: {
    description: '平均而言招到这些人所需的整数面试人数：招聘人数 / 转化率。',
    parameters: {
      hires: '招聘人数，不小于 0。',
      yield: '从面试到报到各阶段通过率的乘积，大于 0 且不大于 1。',
    },
  },
  QUOTAS: {
    description: '各招聘阶段的配额，每阶段一行：为最终招到这些人，该阶段须有多少人。',
    parameters: {
      hires: '招聘人数，不小于 0；给出一行或一列时，每个数各得一列配额。',
      pass_rates: '按顺序排列的各阶段通过率，均大于 0 且不大于 1：一行或一列。',
    },
  },
  CHECK: {
    description: '用文字说明某个 CREW 函数为何出错，没有问题时为“正常”；Excel 不显示说明的错误也适用。',
    parameters: {
      function_name: '函数名称，例如 "REQUIRED_STAFF"。',
      inputs: '该函数的各个参数，按顺序给出。',
    },
  },
};
