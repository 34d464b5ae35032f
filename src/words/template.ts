import type { InputColumn } from '../grid/headers';
import type { TemplateInput } from '../grid/names';
import type { Language } from './language';
import { translated } from './translated';

/** Words of the input tables that a template puts into a workbook. */
export interface TemplateCatalogue {
  /** What a table is for, on its sheet above it. */
  notes: Record<TemplateInput, string>;
  /** What the shade of figures says. */
  shaded: string;
  /** What to type into a column's cells, shown while one is chosen. */
  prompts: Partial<Record<InputColumn, string>>;
  /** What the Lines table may say of where new joiners come from. */
  joinersFrom: readonly string[];
}

/** The words of the input tables that we make, in each language. */
export const templateWords: Record<Language, TemplateCatalogue> = translated({
  en: {
    shaded: 'Shaded figures are the sample’s, until you type another over them.',
    joinersFrom: ['planned', 'carried', 'solved'],
    notes: {
      Forecast:
        'One row for each line and month. Type your figures, add or delete rows, then press Plan in the Crewplan pane.',
      Lines:
        'One row for each line, with what holds for every month. Fed by names the line below, whose people are upgraded into this one.',
      Stages:
        'The hiring stages from first to last, for every line. Lead days are working days before the month in which the people are needed.',
      Calendar:
        'Only months whose working days are your own. Every other month follows the calendar chosen in the Crewplan pane.',
      Costs:
        'One row for each line; a row with a blank line holds for every line without its own. Where costs change, one more row with all figures and the month from which they hold. In any currency; the sample is in yuan.',
      Budget:
        'What the plan may cost in each month, for a line or, with no line, for the whole centre. In the currency of the costs.',
      Events:
        'What moved calls on certain days, or will: promotions, billing runs, outages. For a forecast from calls only: past days are taken out of its base, and days to come get what the same event brought before, or the uplift that you type.',
    },
    prompts: {
      month: 'A date in the month, such as 2026-01-01. The cell shows year and month.',
      line: 'Choose one of the Lines table.',
      calls: 'Calls of the whole month, 0 or more.',
      talk: 'Seconds of talking per call, on average.',
      hold: 'Seconds on hold per call, on average.',
      afterCall: 'Seconds of work after a call, on average.',
      aht: 'Seconds of handling per call, on average.',
      pty: 'Productivity: share of paid time spent on calls, above 0 and at most 1. Type 0.7 or 70%.',
      absenceRate: 'Share of the heads who are absent or on leave, from 0 to below 1. Type 0.08 or 8%.',
      attritionHeads: 'Heads who leave this month, 0 or more.',
      plannedJoiners:
        'Accepted offers that start this month, 0 or more. Leave the column blank to have hires carried into the next month.',
      actualHeads: 'Heads at the beginning of the month. Blank rolls forward from the month before.',
      fedBy: 'The line whose people are upgraded into this one. Leave it blank if there is none.',
      openingHeads: 'Heads at the beginning of the first month, 0 or more.',
      joinersFrom:
        'Where new joiners come from: planned in the forecast, carried (this month’s hires are there next month) or solved. Blank: planned where the forecast has planned joiners, else carried.',
      passRate: 'Share of the people who pass this stage, above 0 and at most 1. Type 0.45 or 45%.',
      leadDays: 'Working days before the month, 0 to 500.',
      workingDays: 'Working days of this month, 0 to 31.',
      costPerCandidate: 'Money that each person at this stage costs, 0 or more.',
      fromMonth:
        'The month from which the row holds, such as 2026-07-01. Blank: from the beginning, until a later row of the line.',
      basePay: 'Base pay of a head in a month, 0 or more.',
      onCostRate: 'Social insurance and the like as a share of base pay, 0 or more. Type 0.38 or 38%.',
      overtimeHours: 'Overtime of a head in a month, in hours, 0 or more.',
      overtimePay: 'Pay of an hour of overtime, 0 or more.',
      hiringCost: 'Money that each hire costs besides the stages, 0 or more.',
      classroomDays: 'Days that a new joiner spends in class, 0 or more.',
      trainerDayPay: 'Pay of a trainer for a day of class, 0 or more.',
      attritionCost: 'Money that each leaver costs, 0 or more.',
      seatCost: 'Seat and systems of a head in a month, 0 or more.',
      telecomPerCall: 'Telephone cost of a call, 0 or more.',
      classSize: 'New joiners in a class at most, a whole number above 0.',
      rooms: 'Classrooms that can be used at once, a whole number above 0.',
      budget: 'What may be spent in this month, 0 or more.',
      fromDay: 'The first day, such as 2026-11-11.',
      toDay: 'The last day. Blank: the first one alone.',
      uplift:
        'What it adds to the calls of its days, as a share: 0.3 or 30%; below 0 where it keeps calls away. Blank: learned from past days of the same name.',
      extraCalls: 'Calls that it adds over all of its days, in place of an uplift.',
    },
  } satisfies TemplateCatalogue,
  'zh-CN': {
    shaded: '有底色的是示例数字，改动后底色消失。',
    joinersFrom: ['计划', '结转', '求解'],
    notes: {
      Forecast: '每条线每月一行。请填写自己的数字，可增删行，然后在 Crewplan 窗格点“生成计划”。',
      Lines: '每条线一行，填写各月通用的数据。“来源线”指下一级的线，本线人员由其升级而来。',
      Stages: '招聘环节从头到尾，各线通用。“提前天数”是用人月份之前的工作日天数。',
      Calendar: '只填工作日与日历不同的月份；其余月份按 Crewplan 窗格中选定的日历。',
      Costs:
        '每条线一行；线留空的一行适用于没有单独一行的各线。调薪等变动另起一行，填全各项数字和生效月份。币种不限，示例以元计。',
      Budget: '各月预算：可按线填写；线留空或没有线列时为整个中心的预算。币种与成本表一致。',
      Events:
        '影响某些日子话务量的促销、出账、故障等，过去与未来均可。只用于由话务记录推算预测：过去的日子从基础量中剔除，未来的日子按同名活动以往的增幅或填写的增幅增加。',
    },
    prompts: {
      month: '该月的日期，例如 2026-01-01，单元格显示年月。',
      line: '请从线表中选择。',
      calls: '全月话务量，不小于 0。',
      talk: '平均每通通话秒数。',
      hold: '平均每通保持秒数。',
      afterCall: '平均每通话后处理秒数。',
      aht: '平均每通处理秒数。',
      pty: '员工效率：付薪时间中用于处理来电的占比，大于 0 且不超过 1。可输入 0.7 或 70%。',
      absenceRate: '缺勤与请假人力的占比，0 以上、1 以下。可输入 0.08 或 8%。',
      attritionHeads: '当月流失人数，不小于 0。',
      plannedJoiners: '已接受录用、当月入职的人数，不小于 0。',
      actualHeads: '月初在岗人力；留空则由上月结转。',
      fedBy: '本线人员由哪条线升级而来；没有则留空。',
      openingHeads: '首月月初的在岗人力，不小于 0。',
      joinersFrom:
        '新人来自何处：计划（预测表中的计划新人）、结转（本月招聘的人下月在岗）或求解。留空：预测表填有计划新人的按计划，其余结转。',
      passRate: '通过本环节的占比，大于 0 且不超过 1。可输入 0.45 或 45%。',
      leadDays: '比用人月份提前的工作日数，0 到 500。',
      workingDays: '该月工作日天数，0 到 31。',
      costPerCandidate: '本环节每人花费的金额，不小于 0。',
      fromMonth: '自该月起适用，例如 2026-07-01；留空为从头适用，直到本线下一行生效。',
      basePay: '每人每月底薪，不小于 0。',
      onCostRate: '社保公积金等占底薪的比例，不小于 0。可输入 0.38 或 38%。',
      overtimeHours: '每人每月加班小时数，不小于 0。',
      overtimePay: '每小时加班费，不小于 0。',
      hiringCost: '每招一人的费用（不含各环节单人成本），不小于 0。',
      classroomDays: '每位新人的课堂培训天数，不小于 0。',
      trainerDayPay: '讲师每天的报酬，不小于 0。',
      attritionCost: '每流失一人的成本，不小于 0。',
      seatCost: '每人每月的座席与系统费用，不小于 0。',
      telecomPerCall: '每通电话的通信费，不小于 0。',
      classSize: '每班最多人数，大于 0 的整数。',
      rooms: '可同时使用的教室数，大于 0 的整数。',
      budget: '该月可花费的金额，不小于 0。',
      fromDay: '第一天，例如 2026-11-11。',
      toDay: '最后一天；留空为只有第一天。',
      uplift: '使当日话务量增加的比例，如 0.3 或 30%；减少则为负数。留空则由同名活动以往的日子得出。',
      extraCalls: '全部日子合计增加的话务量，与增幅二选一。',
    },
  },
});
