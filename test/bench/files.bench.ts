/** Reading and saving a file as large as planners keep, by the processor. */
import { readWorkbook } from '../../src/standin/file/readWorkbook';
import { saveWorkbook } from '../../src/standin/file/saveWorkbook';
import { largeLog } from '../support/largeLog';
import { put } from '../standin/file/support/records';
import { quickest } from './quickest';

/** Seconds of each, beside those that are demanded. */
export function timeFiles(): Record<string, string | number>[] {
  const log = largeLog();
  const bytes = saveWorkbook(null, log);
  const changed = readWorkbook(bytes);
  put(changed.sheets[0]!, 'A1', 'changed');
  const calculated = readWorkbook(bytes);
  for (const cells of calculated.sheets[0]!.cells.values()) cells.get(7)!.value = 1;
  const runs: [string, number, () => unknown][] = [
    ['opened', 2.5, () => readWorkbook(bytes)],
    ['saved after one change', 3, () => saveWorkbook(bytes, changed)],
    ['saved when every formula has another value', 3, () => saveWorkbook(bytes, calculated)],
    ['written anew', 3, () => saveWorkbook(null, log)],
  ];
  return runs.map(([what, limit, run]) => ({ what, s: quickest(run, 2) / 1000, 'limit, s': limit }));
}
