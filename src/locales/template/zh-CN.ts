import type { TemplateCatalogue } from './en';

export const templateZhCn: TemplateCatalogue = {
  notes: {
    Forecast:
      '每条线每月一行。表中为示例数据：请直接改成自己的数字，可增删行，然后在 Crewplan 窗格点“生成计划”。',
    Lines: '每条线一行，填写各月通用的数据。“来源线”指下一级的线，本线人员由其升级而来。',
    Stages: '招聘环节从头到尾，各线通用。“提前天数”是用人月份之前的工作日天数。',
    Calendar: '只填工作日与日历不同的月份；其余月份按 Crewplan 窗格中选定的日历。',
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
    passRate: '通过本环节的占比，大于 0 且不超过 1。可输入 0.45 或 45%。',
    leadDays: '比用人月份提前的工作日数，0 到 500。',
    workingDays: '该月工作日天数，0 到 31。',
  },
};
