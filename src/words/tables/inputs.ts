import { translated } from '../translated';

/** What stands behind the header of a figure in those of the columns that find and read it. */
interface FigureWords {
  /** The number of the row of the lines' places. */
  Source: string;
  LinePlace: string;
  MonthPlace: string;
  /** As it stands in the user's cell. */
  Cell: string;
  Typed: string;
  Read: string;
  Factor: string;
}

type WithFigureWords<Figures> = Figures & {
  [Key in `${Extract<keyof Figures, string>}${keyof FigureWords}`]: string;
};

function withFigureWords<Figures extends Record<keyof Figures, string>>(
  figures: Figures,
  words: FigureWords,
): WithFigureWords<Figures> {
  const helpers = Object.entries<string>(figures).flatMap(([key, header]) =>
    Object.entries<string>({ ...words }).map(([word, text]) => [`${key}${word}`, `${header} ${text}`]),
  );
  return { ...figures, ...Object.fromEntries(helpers) } as WithFigureWords<Figures>;
}

/** Inputs as the plan reads them. */
export const inputsWords = translated({
  en: {
    /** The forecast in the usual form, where the user's own cells have another. */
    forecast: {
      row: 'Row',
      month: 'Month',
      line: 'Line',
      ...withFigureWords(
        {
          calls: 'Calls',
          talk: 'Talk seconds',
          hold: 'Hold seconds',
          afterCall: 'After call seconds',
          aht: 'AHT seconds',
          pty: 'PTY',
          occupancy: 'Occupancy',
          shrinkage: 'Shrinkage',
          absenceRate: 'Absence rate',
          absenceHeads: 'Absence heads',
          attritionRate: 'Attrition rate',
          attritionHeads: 'Attrition heads',
          plannedJoiners: 'Planned joiners',
          actualHeads: 'Actual heads',
          workingDays: 'Working days',
        },
        {
          Source: 'source',
          LinePlace: 'line place',
          MonthPlace: 'month place',
          Cell: 'cell',
          Typed: 'as typed',
          Read: 'as read',
          Factor: 'factor',
        },
      ),
      written: 'Month as written',
      periods: 'Days',
      found: 'Days found',
      shared: 'Found together',
      hits: 'Hits',
      place: 'Place',
    },
    /** Where the lines and months of such a forecast stand in the user's blocks. */
    forecastLines: {
      source: 'Row',
      line: 'Line',
      figure: 'Figure',
      block: 'Block',
      text: 'Text',
      second: 'Second text',
      third: 'Heading',
      fixed: 'Fixed place',
      shared: 'Found together',
      hits: 'Hits',
      place: 'Place',
    },
    /** How the weeks of such a forecast are split among months. */
    forecastWeeks: {
      row: 'Row',
      month: 'Month',
      line: 'Line',
      calls: 'Calls',
      talk: 'Talk seconds',
      hold: 'Hold seconds',
      afterCall: 'After call seconds',
      aht: 'AHT seconds',
      pty: 'PTY',
      occupancy: 'Occupancy',
      shrinkage: 'Shrinkage',
      absenceRate: 'Absence rate',
      plannedJoiners: 'Planned joiners',
      hits: 'Hits',
      place: 'Place',
      start: 'First day',
      open: 'Working days of the week',
      openInMonth: 'Working days in the month',
      share: 'Share',
    },
    forecastMonths: {
      month: 'Month',
      block: 'Block',
      text: 'Text',
      second: 'Second text',
      fixed: 'Fixed place',
      shared: 'Found together',
      hits: 'Hits',
      place: 'Place',
      key: 'Key',
    },
  },
  'zh-CN': {
    forecast: {
      row: '序号',
      month: '月份',
      line: '线',
      ...withFigureWords(
        {
          calls: '话务量',
          talk: '通话秒',
          hold: '保持秒',
          afterCall: '话后秒',
          aht: '平均处理秒',
          pty: '员工效率',
          occupancy: '占用率',
          shrinkage: '损耗率',
          absenceRate: '缺勤率',
          absenceHeads: '缺勤人力',
          attritionRate: '流失率',
          attritionHeads: '流失人力',
          plannedJoiners: '计划新人',
          actualHeads: '实际人力',
          workingDays: '工作日',
        },
        {
          Source: '来源',
          LinePlace: '线位置',
          MonthPlace: '月位置',
          Cell: '单元格',
          Typed: '原文',
          Read: '读数',
          Factor: '系数',
        },
      ),
      written: '月份原文',
      periods: '天数',
      found: '找到的天数',
      shared: '同组查找',
      hits: '命中',
      place: '位置',
    },
    forecastLines: {
      source: '序号',
      line: '线',
      figure: '指标',
      block: '区块',
      text: '文字',
      second: '第二文字',
      third: '标题',
      fixed: '固定位置',
      shared: '同组查找',
      hits: '命中',
      place: '位置',
    },
    forecastWeeks: {
      row: '序号',
      month: '月份',
      line: '线',
      calls: '话务量',
      talk: '通话秒',
      hold: '保持秒',
      afterCall: '话后秒',
      aht: '平均处理秒',
      pty: '员工效率',
      occupancy: '占用率',
      shrinkage: '损耗率',
      absenceRate: '缺勤率',
      plannedJoiners: '计划新人',
      hits: '命中',
      place: '位置',
      start: '周首日',
      open: '该周工作日',
      openInMonth: '当月工作日',
      share: '占比',
    },
    forecastMonths: {
      month: '月份',
      block: '区块',
      text: '文字',
      second: '第二文字',
      fixed: '固定位置',
      shared: '同组查找',
      hits: '命中',
      place: '位置',
      key: '键',
    },
  },
});
