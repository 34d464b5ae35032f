import type { Language } from '../../words/language';
import * as english from './sentences.en';
import * as chinese from './sentences.zh-CN';
import type { Wording } from './sentences.en';
import { why as englishWhy } from './why.en';
import { why as chineseWhy } from './why.zh-CN';

export type { PartKey, SentenceKey, Wording } from './sentences.en';

const wordings: Record<Language, Wording> = {
  en: { ...english, why: englishWhy },
  'zh-CN': { ...chinese, why: chineseWhy },
};

/** The wording of a language. */
export function wordingOf(language: Language): Wording {
  return wordings[language];
}
