import { languageOf } from '../../words/language';

/** What a run says of itself while it goes on. */
export interface ProgressWords {
  reading(file: string): string;
  planning: string;
  calculating: string;
  writing(file: string): string;
}

const english: ProgressWords = {
  reading: (file) => `Reading ${file}`,
  planning: 'Planning',
  calculating: 'Calculating',
  writing: (file) => `Writing ${file}`,
};

const chinese: ProgressWords = {
  reading: (file) => `正在读取 ${file}`,
  planning: '正在编制计划',
  calculating: '正在计算',
  writing: (file) => `正在写入 ${file}`,
};

export function progressWords(language: string): ProgressWords {
  return languageOf(language) === 'zh-CN' ? chinese : english;
}
