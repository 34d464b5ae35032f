import { aht, lostShare, dayParameters } from './phrases';

/** Workload, PTY, heads, hires, quotas and checks. */
export const planning = {
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
      yield: '从面试到最后一个阶段各通过率的乘积，大于 0 且不大于 1。',
    },
  },
  QUOTAS: {
    description: '各招聘阶段平均须有的人数，每阶段一行：为最终招到这些人，该阶段须有多少人。',
    parameters: {
      hires: '招聘人数，不小于 0；给出一行或一列时，每个数各得一列。',
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
