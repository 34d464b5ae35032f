import type { Language } from '../../../words/language';
import { pageEn, type PageWording } from './en';
import { pageZhCn } from './zhCn';

const wordings: Record<Language, PageWording> = { en: pageEn, 'zh-CN': pageZhCn };

export function pageWording(language: Language): PageWording {
  return wordings[language];
}
