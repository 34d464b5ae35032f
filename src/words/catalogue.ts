/** Every text that a user reads, by language. English is the source; the compiler holds Chinese to its shape. */
import type { Language } from './language';
import { tablesEn, type TablesCatalogue } from './tables/en';
import { tablesZhCn } from './tables/zh-CN';

export const tables: Record<Language, TablesCatalogue> = { en: tablesEn, 'zh-CN': tablesZhCn };
