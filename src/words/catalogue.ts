/** The words of every table that we write. Column names hold no parentheses: other spreadsheet programs stumble over them. */
import type { Language } from './language';
import { bridgeWords } from './tables/bridge';
import { chartsWords } from './tables/charts';
import { costWords } from './tables/cost';
import { forecastWords } from './tables/forecast';
import { inputsWords } from './tables/inputs';
import { planWords } from './tables/plan';
import { quotasWords } from './tables/quotas';
import { settingsWords } from './tables/settings';
import { sheetsWords } from './tables/sheets';
import { summaryWords } from './tables/summary';
import { trainingWords } from './tables/training';
import { whatIfWords } from './tables/whatIf';

/** The same keys in every language. */
export type TablesCatalogue = ReturnType<typeof joined>;

export const tables: Record<Language, TablesCatalogue> = { en: joined('en'), 'zh-CN': joined('zh-CN') };

function joined(language: Language) {
  return {
    ...sheetsWords[language],
    ...planWords[language],
    ...summaryWords[language],
    ...trainingWords[language],
    ...quotasWords[language],
    ...costWords[language],
    ...bridgeWords[language],
    ...settingsWords[language],
    ...chartsWords[language],
    ...forecastWords[language],
    ...whatIfWords[language],
    ...inputsWords[language],
  };
}
