import type { Translated } from '../../../locales/pane/en';
import type { Language } from '../../../words/language';
import { pageEn } from './en';
import { pageZhCn } from './zhCn';

/** The page's words in one language: the same keys with any text. */
export type PageWording = Translated<typeof pageEn>;

const wordings: Record<Language, PageWording> = { en: pageEn, 'zh-CN': pageZhCn };

export function pageWording(language: Language): PageWording {
  return wordings[language];
}
