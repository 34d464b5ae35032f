import * as english from './sentences.en';
import * as chinese from './sentences.zh-CN';
import type { Wording } from './sentences.en';
import { why as englishWhy } from './why.en';
import { why as chineseWhy } from './why.zh-CN';

export type { PartKey, SentenceKey, Wording } from './sentences.en';

export type FunctionLanguage = 'en' | 'zh-CN';

const wordings: Record<FunctionLanguage, Wording> = {
  en: { ...english, why: englishWhy },
  'zh-CN': { ...chinese, why: chineseWhy },
};

/** The wording of a language. */
export function wordingOf(language: FunctionLanguage): Wording {
  return wordings[language];
}

/** The language for a display-language tag such as "zh-CN", "zh-Hans" or "de-DE": Chinese where it is Chinese, else English. */
export function languageOf(tag: string | undefined): FunctionLanguage {
  return /^zh\b/i.test(tag ?? '') ? 'zh-CN' : 'en';
}

/** Fills the braces of a text; a brace without a value stays empty. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
}
