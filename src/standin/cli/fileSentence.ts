import { fillIn } from '../../words/fillIn';
import { languageOf } from '../../words/language';
import type { FileProblem, FileProblemCode } from '../file/problem';

type Sentences = Record<FileProblemCode, string>;

const english: Sentences = {
  notWorkbook: '{file} is not an Excel workbook. Open a file that Excel saved as .xlsx or .csv.',
  oldFormat: '{file} has the old .xls format. Save it in Excel as .xlsx and try again.',
  encrypted: '{file} is protected by a password. Save a copy without the password and try again.',
  damaged:
    '{file} is damaged and cannot be read ({detail}). Open it in Excel, let Excel repair it, and save it again.',
  macros: '{file} holds macros. Save a copy as .xlsx, without macros, and try again.',
  tooLarge: '{file} is too large ({detail}). Save a copy with the forecast tables only and try again.',
  notText: '{file} is no text in columns. Open a .csv as it was exported, or save it in Excel as .xlsx.',
  openQuote:
    '{file} has a quotation mark near line {detail} that is never closed, so that its columns cannot be told. Close or remove it and try again.',
};

const chinese: Sentences = {
  notWorkbook: '{file} 不是 Excel 工作簿。请打开由 Excel 另存为 .xlsx 或 .csv 的文件。',
  oldFormat: '{file} 是旧的 .xls 格式。请在 Excel 中另存为 .xlsx 后重试。',
  encrypted: '{file} 设有密码。请另存一份不带密码的副本后重试。',
  damaged: '{file} 已损坏,无法读取({detail})。请在 Excel 中打开并修复,保存后重试。',
  macros: '{file} 含有宏。请另存一份不含宏的 .xlsx 副本后重试。',
  tooLarge: '{file} 过大({detail})。请另存一份只含预测表的副本后重试。',
  notText: '{file} 不是分列的文本。请打开导出的 .csv 原文件，或在 Excel 中另存为 .xlsx。',
  openQuote: '{file} 第 {detail} 行附近有一个引号没有配对，无法分列。请补上或删去该引号后重试。',
};

/** One plain sentence that names the file, what is wrong with it and what to do. */
export function fileSentence(problem: FileProblem, fileName: string, language: string): string {
  const sentences = languageOf(language) === 'zh-CN' ? chinese : english;
  return fillIn(sentences[problem.code], { file: fileName, detail: problem.detail });
}

/** The same for a file that the system would not give or take. */
export function systemSentence(error: NodeJS.ErrnoException, fileName: string, language: string): string {
  const inChinese = languageOf(language) === 'zh-CN';
  const missing = error.code === 'ENOENT';
  if (inChinese)
    return missing ? `找不到 ${fileName}。` : `无法读写 ${fileName}(${error.code ?? error.message})。`;
  return missing
    ? `${fileName} does not exist.`
    : `${fileName} cannot be read or written (${error.code ?? error.message}).`;
}

const unforeseen = {
  en: '{file} could not be planned, for a reason that nobody has thought of ({detail}); nothing was written. Open it in Excel, save a copy and try again, and tell the makers if that does not help.',
  'zh-CN':
    '由于未预料到的原因，无法为 {file} 生成计划（{detail}），未写入任何内容。请在 Excel 中打开并另存一份后重试；若仍不行，请告知开发者。',
};

/** The same for what broke without anybody having foreseen it. */
export function unforeseenSentence(error: unknown, fileName: string, language: string): string {
  const [detail = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return fillIn(unforeseen[languageOf(language)], { file: fileName, detail: detail.slice(0, 200) });
}
