/** Phrases that several functions describe their arguments with. */

export const load = '话务量（爱尔兰），不小于 0：来电量 x AHT / 时段长度。';
export const calls = '时段内的来电量，不小于 0。';
export const aht = '平均处理时长 AHT（秒），不小于 0。';
export const agents = '在线坐席数，不小于 0 的整数。';
export const answer = '算作及时接听的秒数，不小于 0。';
export const interval = '时段长度（分钟），大于 0；省略时为 30。';
export const patience = '客户平均耐心（秒），大于 0；省略时客户一直等待。';
export const definition =
  '服务水平口径：及时接听除以 "offered" 呼入（省略时）、"answered" 接听，或 "net" 呼入减去短时放弃。';
export const lostShare = '师傅或教练损失的时间占比，0 到 1；省略时为 1。';

export const queueParameters = {
  calls,
  aht_seconds: aht,
  agents,
  interval_minutes: interval,
  patience_seconds: patience,
};

export const occupancyTarget = '坐席最高占用率，大于 0 且不大于 1；省略时为 1。';
export const asaTarget = '已接听来电的平均等待上限（秒），不小于 0。';
export const abandonTarget = '来电放弃率上限，0 到 1。';
export const minimumStaff = '无论话务多少都须有的最少坐席（计损耗之前），不小于 0。';
export const levelTarget = '须及时接听的来电占比，0 到 1；0 表示不设此目标。';
export const shrinkage = '损耗的付薪时间占比，不小于 0 且小于 1；坐席除以 1 减去它；省略时为 0。';

/** Targets beyond the service level, in the order in which every function takes them. */
export const furtherTargets = {
  max_occupancy: occupancyTarget,
  patience_seconds: patience,
  definition,
  max_asa_seconds: asaTarget,
  max_abandon_rate: abandonTarget,
};

export const staffParameters = {
  calls,
  aht_seconds: aht,
  service_level: levelTarget,
  answer_seconds: answer,
  interval_minutes: interval,
  shrinkage,
  ...furtherTargets,
  minimum_staff: minimumStaff,
};

export const dayShrinkage = '损耗的付薪时间占比，不小于 0 且小于 1；省略时为 0。';

export const dayParameters = {
  ...staffParameters,
  shrinkage: dayShrinkage,
  calls: '各时段的来电量，均不小于 0：一个区域；没有来电的时段填 0，不要留空。',
  aht_seconds: '处理时长（秒），不小于 0；全部共用一个或每个时段一个，没有来电的时段可留空。',
  whole_agents: 'TRUE 表示每个时段都取整数坐席；省略时为 FALSE，按小数相加。',
};

export const firstCalls = '时段内的首次来电量（不含重拨），不小于 0。';
export const somePatience = '客户平均耐心（秒），大于 0。';
export const redialShare = '放弃后会重拨的客户占比，0 到 1。';
export const chats = '时段内的会话量，不小于 0。';
export const chatHandling = '坐席只接一个会话时的处理时长（秒），不小于 0。';
export const concurrency = '每个坐席同时接待的最多会话数，不小于 1 的整数。';
export const slowdown = '每多一个会话，坐席手上所有会话延长的比例，0 到 1；省略时为 0。';
export const inTime = '算作及时接入的秒数，不小于 0。';
export const workItems = '各时段到达的件数（邮件、工单），均不小于 0；按时间顺序的区域。';
export const itemHandling = '每件的处理时长（秒），大于 0；全部共用一个，或每个时段一个。';
export const deadline = '一件最多可等待的时段数；0 表示须在本时段内完成。不小于 0 的整数。';
export const openShare = '各时段可工作的时间占比，0 到 1；共用一个或每个时段一个；省略时为 1。';
export const afterLast =
  '最后一个时段之后才到期的工作："cut" 不计（省略时的取值），"repeat" 表示各时段周而复始（稳定的一周）。';
export const backlog = '开始时已积压的件数，不小于 0；省略时为 0。';

export const someAht = '平均处理时长 AHT（秒），大于 0。';
export const coverage = '播报的等待时长够用的概率，0 到 1。';
export const balkPatience = '客户对播报时长的平均耐心（秒），大于 0：耐心不足者直接离开。';
export const abandonPatience = '留下等待的客户的平均耐心（秒），大于 0。';
export const balkShare = '需等待的客户中无论听到什么都直接离开的占比，0 到 1；省略时为 0。';
