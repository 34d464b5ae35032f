import type { Language } from '../language';
import { templateEn, type TemplateCatalogue } from './en';
import { templateZhCn } from './zh-CN';

/** The words of the input tables that we make, in a language. */
export function templateCatalogue(language: Language): TemplateCatalogue {
  return language === 'en' ? templateEn : templateZhCn;
}
