/** The real page in a browser: how soon the pane is there, and what runs take in it. */
import { toldBy } from './support/ownProcess';
import type { PageFigures } from './support/tellPage';

/** Milliseconds in which the pane is to be painted, and to have looked at the workbook. */
const PANE_LIMIT = 1000;

/** Bytes, compressed, that may be asked for before the first answer of a cell, beside Office.js itself. */
const BEFORE_LIMIT = 60_000;

type Row = Record<string, string | number>;

/** Rows of three tables: the pane's loading, what comes before a cell's answer, and runs with their time and memory. */
export function measurePage(): { pane: Row[]; before: Row[]; runs: Row[] } {
  const { pane, before, runs } = toldBy<PageFigures>('tellPage.ts');
  return {
    pane: [
      {
        'from the beginning of its loading': 'ms',
        'form painted': pane.painted,
        ready: pane.ready,
        limit: PANE_LIMIT,
      },
    ],
    before: [
      ...before.map(({ file, bytes }): Row => ({ file, 'bytes, compressed': bytes, limit: '' })),
      {
        file: 'all together',
        'bytes, compressed': before.reduce((sum, { bytes }) => sum + bytes, 0),
        limit: BEFORE_LIMIT,
      },
    ],
    runs: runs.map(({ run, limit, figures }) => ({
      run,
      'clock, s': figures.clock,
      'page’s thread, s': figures.thread,
      'limit, s': limit ?? '',
      'longest block, ms': figures.longestBlock,
      'scripts, MB': figures.scripts,
      'process, MB': figures.process,
    })),
  };
}
