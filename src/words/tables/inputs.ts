import { translated } from '../translated';

/** Inputs as the plan reads them. */
export const inputsWords = translated({
  en: {
    /** The forecast in the usual form, where the user's own cells have another. */
    forecast: {
      row: 'Row',
      month: 'Month',
      line: 'Line',
      calls: 'Calls',
      talk: 'Talk seconds',
      hold: 'Hold seconds',
      afterCall: 'After call seconds',
      aht: 'AHT seconds',
      pty: 'PTY',
      absenceRate: 'Absence rate',
      absenceHeads: 'Absence heads',
      attritionRate: 'Attrition rate',
      attritionHeads: 'Attrition heads',
      plannedJoiners: 'Planned joiners',
      actualHeads: 'Actual heads',
      workingDays: 'Working days',
    },
  },
  'zh-CN': {
    forecast: {
      row: '序号',
      month: '月份',
      line: '线',
      calls: '话务量',
      talk: '通话秒',
      hold: '保持秒',
      afterCall: '话后秒',
      aht: '平均处理秒',
      pty: '员工效率',
      absenceRate: '缺勤率',
      absenceHeads: '缺勤人力',
      attritionRate: '流失率',
      attritionHeads: '流失人力',
      plannedJoiners: '计划新人',
      actualHeads: '实际人力',
      workingDays: '工作日',
    },
  },
});
