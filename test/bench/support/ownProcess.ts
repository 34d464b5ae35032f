import { execFileSync } from 'node:child_process';
import path from 'node:path';

/**
 * What a script beside this file tells as JSON, run in a process of its own: its code is cold, its memory is its own,
 * and it leaves the code of the other benchmarks as fast as it was.
 */
export function toldBy<T>(script: string): T {
  const told = execFileSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', path.join(__dirname, script)],
    { encoding: 'utf8', maxBuffer: 16 * 2 ** 20 },
  );
  return JSON.parse(told) as T;
}
