import { translated } from '../translated';

/** Titles and notes of the sheets that we write. */
export const sheetsWords = translated({
  en: {
    titles: {
      summary: 'Plan summary',
      plan: 'Hiring plan by line and month, then the merged total',
      training: 'Training loss by month and line',
      quotas: 'Interview quotas by month, line and stage',
      cost: 'Cost review by month and line, then the merged total',
      bridge: 'Bridge from each month to the next, in heads and in money',
      settings: 'Settings, working days and stages that the plan was made with',
      scenarios: 'What-if: scenarios beside the plan',
      charts: 'Charts of the plan',
      calls: 'From calls to a forecast: projection, history, the day’s shape and the methods tried',
    },
    notes: {
      plan: 'New joiners: {mode}. Rounding: {rounding}. Calendar: {calendar}. Interviews are an average, hires by yield; the interview quota brings the hires in in {confidence} of all cases. Every figure is a formula on your input tables.',
      training: 'Heads and hours that training takes off the phones.',
      classes:
        'Heads and hours that training takes off the phones. Below, the classes of all lines beside the rooms and trainers that they share: those of the Costs row without a line.',
      quotas:
        'People needed at each stage: on average, the whole hires by the yield from here to the last stage, never rounded stage by stage; and the quota, which brings the hires in in {confidence} of all cases. To do: quota at confidence less done, at most the share that the next stage still lacks. Dates are working days, counted back from the first of the month.',
      cost: 'Paid heads are actual heads and hires; those in training are paid under training, the others under base pay and on-costs. Variance is budget less total: below 0 the plan overspends.',
      bridge:
        'Each driver is changed in turn, in the order of the columns, at the rates of the month before; changed rates come last. The steps add up: check is 0. Surplus is what heads paid beyond the need cost.',
      settings:
        'Change these in the Crewplan pane and plan again, or change a value here to see what follows.',
      scenarios:
        'Computed at {time}. A scenario plans the whole workbook anew, so its figures are values as of then; differences are formulas. As long as “Base changed by” and “Base cost changed by” are 0 the plan still says the same; otherwise write the comparison again. Base pay takes overtime pay with it in proportion. Over all months required heads are a mean, all else a sum.',
      charts: 'Planning again only brings new figures. Delete this sheet to redraw the charts.',
      calls:
        'A month’s calls are divided by its working days, a day off counting for its weight; that rate is carried on by the method with the least error on held-out months and multiplied by the days of the month to come.',
      callsWithEvents:
        'Events are taken out of the history: a day’s base is what the same weekdays around it brought. The base is carried on as ever; what is to come of events is put on its days, by the uplift that is typed or was learned. Base and events are the calls.',
      madeForecast:
        'Made from your calls: Calls and AHT follow CallHistory and CallProjection. Type over whatever you know better.',
      assumed: 'Coloured cells are assumptions: replace them with your own figures, then plan.',
      copy: 'Copied from {sheet} as values: nothing here is calculated anew.',
    },
  },
  'zh-CN': {
    titles: {
      summary: '计划摘要',
      plan: '招聘计划：分线按月，之后合并',
      training: '培训损耗：按月分线',
      quotas: '面试配额：按月、线、环节',
      cost: '成本复核：按月分线，之后合并',
      bridge: '变动桥：逐月说明人力与成本的变化',
      settings: '本计划所用的设置、工作日与招聘环节',
      scenarios: '情景分析：各情景与计划对比',
      charts: '计划图表',
      calls: '由话务记录到预测：推算、历史、日内分布与所试方法',
    },
    notes: {
      plan: '新人：{mode}。取整：{rounding}。日历：{calendar}。需面试为平均值：招聘人数 / 转化率；面试配额在 {confidence} 的情况下招到所需人数。每个数字都是引用您输入表的公式。',
      training: '培训占用、离开话务的人力与工时。',
      classes:
        '培训占用、离开话务的人力与工时。下表为全部线的班数，与各线共用的教室、培训师对照；共用数取自成本表中线为空的一行。',
      quotas:
        '各环节须有的人数：平均人数 = 整数招聘人数 / 由此到最后环节的转化率，不逐级取整；置信配额在 {confidence} 的情况下得到所需招聘人数。待完成 = 置信配额 − 已完成，但不超过“置信配额 × 下一环节尚缺的比例”；某环节已满额，其前各环节即无需再做。日期均为工作日，由当月首个工作日倒推。',
      cost: '计薪人力为实际人力加招聘人数。培训中的人力计入培训成本，其余计入基本工资与社保公积金。各月按当月适用的成本行计算。差异为预算减合计：为负即超出预算。',
      bridge:
        '按列的顺序逐项替换因素，各步相加即为变化，校验应为 0。富余是指多于需求的计薪人力的成本。各步均按上月费率计算；成本表有“生效月份”时，费率调整在其后单列一步。',
      settings: '请在 Crewplan 窗格修改后重新生成；也可直接改此处数值，查看结果变化。',
      scenarios:
        '计算时间 {time}。每个情景都把整个计划重算一遍，因此其数字是当时的数值，差异则为公式。“基准变动”和“基准成本变动”都为 0 时，计划与当时一致；否则请重新写入比较表。调整基本工资时，加班费同比例调整。“全部月份”中需求人力为各月平均，其余为合计。',
      charts: '重新生成只更新数据。要恢复全部图表，请删除本工作表后重新生成。',
      calls:
        '每月话务量除以工作日（休息日按权重折算）得到日均量；用留出月份误差最小的方法往后推算，再乘以未来月份的天数。',
      callsWithEvents:
        '历史话务先剔除活动影响：某天的基础量取前后同一星期几的平均。基础量照常往后推算；未来的活动按填写或学得的增幅加到所在日期。基础加活动即话务量。',
      madeForecast:
        '由您的话务记录生成：话务量与平均处理秒引用 CallHistory 和 CallProjection；您更清楚的可直接改写。',
      assumed: '着色单元格是假设值：请换成您自己的数字，再生成计划。',
      copy: '由“{sheet}”复制的数值，不再重新计算。',
    },
  },
});
