import { translated } from '../translated';

/** The settings that a plan was made with. */
export const settingsWords = translated({
  en: {
    settings: { setting: 'Setting', value: 'Value', unit: 'Unit' },
    settingNames: {
      hoursPerDay: 'Hours a day',
      buddySpan: 'New joiners per buddy',
      coachSpan: 'New joiners per coach',
      lostShare: 'Share of their time lost',
      confidence: 'Confidence of the quotas',
      tolerance: 'Gap that hires nobody',
      newJoinerMode: 'Joiners from',
      rounding: 'Rounding',
      calendar: 'Calendar',
    },
    units: { hours: 'hours', newJoiners: 'new joiners', share: 'share', heads: 'heads', none: '' },
    newJoinerMode: {
      byForecast: 'planned where the forecast has joiners, else carried',
      planned: 'planned, from the forecast',
      carried: 'carried: hires are heads of the next month',
      solved: 'solved, the heads to add of the month',
    },
    rounding: { perLine: 'up per line', total: 'up once at the total', none: 'none' },
  },
  'zh-CN': {
    settings: { setting: '设置', value: '值', unit: '单位' },
    settingNames: {
      hoursPerDay: '每日工时',
      buddySpan: '每位师傅带新人数',
      coachSpan: '每位教练带新人数',
      lostShare: '其工时损耗占比',
      confidence: '配额置信度',
      tolerance: '不招人的缺口',
      newJoinerMode: '新人来源',
      rounding: '取整',
      calendar: '日历',
    },
    units: { hours: '小时', newJoiners: '新人', share: '占比', heads: '人', none: '' },
    newJoinerMode: {
      byForecast: '预测表填有计划新人的线按计划，其余结转',
      planned: '按预测表中的计划',
      carried: '结转，即招聘的人为下月人力',
      solved: '求解，即当月需补充',
    },
    rounding: { perLine: '各线向上取整', total: '合计一次向上取整', none: '不取整' },
  },
});
