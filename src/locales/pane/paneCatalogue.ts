import type { Language } from '../../words/language';
import { paneEn, type PaneCatalogue } from './en';
import { paneZhCN } from './zh-CN';

const catalogues: Record<Language, PaneCatalogue> = { en: paneEn, 'zh-CN': paneZhCN };

/** The pane's words in a language. */
export function paneCatalogue(language: Language): PaneCatalogue {
  return catalogues[language];
}
