import { translated } from './translated';

/** What a forecast made without a pane says. */
export const forecastRunWords = translated({
  en: {
    done: 'Made a forecast of {from} to {to} from {source} ({first} to {last}), and {names} with assumed figures where they were missing: replace these with your own.',
    line: '{line}: {method}, error on held-out months {error}.',
    lineWithEvents: '{line}: {method}, error on held-out months {error}, without events {without}.',
    unmeasured: 'not known',
  },
  'zh-CN': {
    done: '已由 {source}（{first} 至 {last}）推算 {from} 至 {to} 的话务量，并补上 {names}，其中的假设值请换成自己的数字。',
    line: '{line}：{method}，留出月份误差 {error}。',
    lineWithEvents: '{line}：{method}，留出月份误差 {error}，不计活动为 {without}。',
    unmeasured: '未知',
  },
});
