import type { Language } from '../../../words/language';
import { pageEn, type PageWording } from './en';
import { pageZhCn } from './zhCn';
import type { Translated } from '../../../words/translated';

const wordings: Record<Language, PageWording> = { en: pageEn, 'zh-CN': pageZhCn };

export function pageWording(language: Language): PageWording {
  return wordings[language];
}
