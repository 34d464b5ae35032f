import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { PlanArguments } from './planArguments';

/** Why the result cannot be put where it was asked for, found out before any work is done; undefined when it can. */
export async function placeProblem({ input, output, language }: PlanArguments): Promise<string | undefined> {
  const inChinese = language.toLowerCase().startsWith('zh');
  const folder = path.dirname(output);
  const there = await statOf(folder);
  if (!there?.isDirectory()) {
    return inChinese ? `文件夹 ${folder} 不存在。` : `The folder ${folder} does not exist.`;
  }
  const [source, target] = [await statOf(input), await statOf(output)];
  // The same file may go by two names: through a link, or in other letters where case does not count.
  if (source && target && source.ino === target.ino && source.dev === target.dev) {
    return inChinese
      ? `${path.basename(output)} 就是输入文件。请为结果另取文件名。`
      : `${path.basename(output)} is the input itself. Give the result a name of its own.`;
  }
  return undefined;
}

async function statOf(file: string) {
  try {
    return await stat(file);
  } catch {
    // What cannot be looked at is not there as far as this question goes; opening it will say more.
    return undefined;
  }
}
