/** Memory that one call over a long range takes, its own result included. */
import { REQUIRED_STAFF } from '../../src/functions/declarations';

/** MB that the heap grows by in one call, at the most of several; needs `--expose-gc` to tell garbage apart. */
export function measureMemory(rows = 35_040): Record<string, string | number>[] {
  const calls = Array.from({ length: rows }, (_, row) => [20 + (row % 400)]);
  const grown = Array.from({ length: 5 }, () => {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const answer = REQUIRED_STAFF(calls, [[240]], [[0.8]], [[20]], [[15]]);
    const after = process.memoryUsage().heapUsed;
    if (answer.length !== rows) throw new Error('a row is missing');
    return (after - before) / 1e6;
  });
  return [{ call: `REQUIRED_STAFF over ${rows} rows`, 'MB at the most': Math.max(...grown) }];
}
