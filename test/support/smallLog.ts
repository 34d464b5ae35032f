/** A small call log of two lines over several months, made by rule: the same for every test and picture. */
import { serialOf } from '../../src/model/calendar/serialDate';
import { isWorkingDate } from '../../src/model/calendar/workingDates';
import type { FileCellValue } from '../../src/standin/file/workbookFile';

const headers = {
  en: ['Start', 'Line', 'Queue seconds', 'Outcome', 'Handle seconds'],
  'zh-CN': ['开始时间', '线', '排队秒', '结果', '处理秒'],
};
const outcomes = {
  en: { answered: 'answered', abandoned: 'abandoned' },
  'zh-CN': { answered: '接听', abandoned: '放弃' },
};
const lines = { en: ['Hotline', 'VIP'], 'zh-CN': ['热线', '贵宾'] };

/** Header and rows from one date to another: calls on working days, a third of them on days off. */
export function smallLog(
  language: 'en' | 'zh-CN' = 'en',
  first = '2026-01-01',
  last = '2026-06-30',
): FileCellValue[][] {
  const rows: FileCellValue[][] = [headers[language]];
  for (let day = serialOf(first); day <= serialOf(last); day++) {
    const date = new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
    const month = Number(date.slice(5, 7));
    const calls = isWorkingDate(date, 'CN') ? 12 + month : 4;
    for (let index = 0; index < calls; index++) {
      const abandoned = index % 7 === 3;
      const line = lines[language][index % 3 === 0 ? 1 : 0]!;
      const outcome = outcomes[language][abandoned ? 'abandoned' : 'answered'];
      rows.push([
        Math.round((day + (9 + (index % 20) / 2) / 24) * 86_400) / 86_400,
        line,
        (index * 7) % 40,
        outcome,
        abandoned ? 0 : 180 + (index % 5) * 30,
      ]);
    }
  }
  return rows;
}
