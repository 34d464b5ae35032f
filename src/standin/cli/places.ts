import { constants, type Stats } from 'node:fs';
import { access, lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import { fillIn } from '../../words/fillIn';
import { languageOf } from '../../words/language';
import { checkSize } from '../file/fileKind';
import type { PlanArguments } from './planArguments';

type Places = Pick<PlanArguments, 'input' | 'output' | 'language'>;

const sentences = {
  folderMissing: { en: 'The folder {name} does not exist.', 'zh-CN': '文件夹 {name} 不存在。' },
  folderLocked: { en: 'Nothing can be written into the folder {name}.', 'zh-CN': '文件夹 {name} 不可写入。' },
  inputFolder: {
    en: '{name} is a folder. Give the workbook in it that is to be planned.',
    'zh-CN': '{name} 是文件夹。请指定其中要生成计划的工作簿。',
  },
  inputDevice: { en: '{name} is no file that can be opened.', 'zh-CN': '{name} 不是可以打开的文件。' },
  outputFolder: {
    en: '{name} is a folder. Give the result a file name.',
    'zh-CN': '{name} 是文件夹。请为结果指定文件名。',
  },
  outputDevice: {
    en: '{name} is a device or the like, not a file. Give the result a file name of its own.',
    'zh-CN': '{name} 是设备之类，不是文件。请为结果另取文件名。',
  },
  outputLink: {
    en: '{name} is a link to nothing. Give the result a file name of its own.',
    'zh-CN': '{name} 是指向不存在位置的链接。请为结果另取文件名。',
  },
  same: {
    en: '{name} is the input itself. Give the result a name of its own.',
    'zh-CN': '{name} 就是输入文件。请为结果另取文件名。',
  },
} as const;

/**
 * Why the input cannot be read or the result cannot be put where it was asked for, found out before any work is done;
 * undefined when all is well. Throws FileProblem for an input that is too large to be loaded.
 */
export async function placeProblem({ input, output, language }: Places): Promise<string | undefined> {
  const say = (key: keyof typeof sentences, name: string): string =>
    fillIn(sentences[key][languageOf(language)], { name });
  const [given, result] = [path.basename(input), path.basename(output)];
  const folder = path.dirname(output);
  if (!(await known(stat(folder)))?.isDirectory()) return say('folderMissing', folder);
  const [source, target] = [await known(stat(input)), await known(stat(output))];
  if (source?.isDirectory()) return say('inputFolder', given);
  if (source && !source.isFile()) return say('inputDevice', given);
  if (target?.isDirectory()) return say('outputFolder', result);
  if (target && !target.isFile()) return say('outputDevice', result);
  if (!target && (await known(lstat(output)))?.isSymbolicLink()) return say('outputLink', result);
  // The same file may go by two names: through a link, or in other letters where case does not count.
  if (source && target && source.ino === target.ino && source.dev === target.dev) return say('same', result);
  if (!(await isWritable(folder))) return say('folderLocked', folder);
  if (source) checkSize(source.size, given);
  return undefined;
}

/** What cannot be looked at is not there as far as this question goes; opening it will say more. */
async function known(found: Promise<Stats>): Promise<Stats | undefined> {
  try {
    return await found;
  } catch {
    return undefined;
  }
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
