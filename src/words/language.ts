/** The languages in which the planner speaks, by their tags. */
export type Language = 'en' | 'zh-CN';

/** The language we speak for a display language such as "zh-TW", "zh_CN" or "de-DE": Chinese where it is Chinese, else English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^zh(?![a-z])/i.test(displayLanguage ?? '') ? 'zh-CN' : 'en';
}
