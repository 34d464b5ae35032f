import { paneCatalogue } from '../../../src/locales/pane/paneCatalogue';
import { createWords, type Words } from '../../../src/taskpane/words';
import type { Language, Problem } from '../../../src/workbook/outcome';

const sentences: Record<string, Record<Language, string>> = {
  missingTable: {
    en: 'There is no table or range named Forecast. Name one so, with a header row.',
    'zh-CN': '没有名为“预测”的表或区域。请添加，并带标题行。',
  },
  notNumber: {
    en: 'Calls is “n/a”; it must be a number of 0 or more.',
    'zh-CN': '话务量为“n/a”，应为不小于 0 的数字。',
  },
  estimatedCalendar: {
    en: 'The calendar of 2027 is not announced yet; its working days are estimated.',
    'zh-CN': '2027 年日历尚未公布，工作日为估算。',
  },
  protectedSheet: {
    en: 'The sheet HiringPlan is protected. Unprotect it and plan again.',
    'zh-CN': '工作表 HiringPlan 受保护，请撤销保护后重试。',
  },
};

/** A sentence of about the length that the real catalogue gives. */
export function problemSentence(problem: Problem, language: Language): string {
  return sentences[problem.code]?.[language] ?? problem.code;
}

/** The words a user of this language has. */
export function testWords(language: Language = 'en', locale: string = language): Words {
  return createWords({
    language,
    locale,
    text: paneCatalogue(language),
    problem: (problem) => problemSentence(problem, language),
  });
}
