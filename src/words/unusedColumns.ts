import { translated } from './translated';

/** What is said of columns that were not used. */
export const unusedWords = translated({
  en: {
    sentence: 'Not used of {table}: {columns}.',
    column: '{header} ({reason})',
    between: ', ',
    reasons: {
      unknown: 'not known',
      rate: 'follows from other figures',
      weekday: 'the date says it',
      other: 'not needed here',
      workedOut: 'the plan works it out',
      byPeriod: 'by day or week, and a plan takes it by month',
      ofCosts: 'belongs in the Costs table',
      notPlanned: 'a plan takes training by month, without class dates or a learning curve',
      second: 'another column is taken for the same',
      cells: 'its cells are something else',
      blank: 'blank',
    },
  },
  'zh-CN': {
    sentence: '“{table}”中未使用的列：{columns}。',
    column: '{header}（原因：{reason}）',
    between: '、',
    reasons: {
      unknown: '不认识',
      rate: '可由其他数字得出',
      weekday: '日期已说明',
      other: '此处不需要',
      workedOut: '由计划算出',
      byPeriod: '按天或周填写，计划按月使用',
      ofCosts: '应放在成本表中',
      notPlanned: '计划按月计培训，不用开班日期与成长曲线',
      second: '已用另一列',
      cells: '内容与标题不符',
      blank: '空列',
    },
  },
});
