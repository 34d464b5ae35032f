/** The real page in a browser: how soon the pane is there, and what runs take in it. */
import { toldBy } from './support/ownProcess';
import type { PageFigures } from './support/tellPage';

/** Milliseconds in which the pane is to be painted, and to have looked at the workbook. */
const PANE_LIMIT = 1000;

type Row = Record<string, string | number>;

/** Rows of two tables: the pane's loading, and runs with their time and memory. */
export function measurePage(): { pane: Row[]; runs: Row[] } {
  const { pane, runs } = toldBy<PageFigures>('tellPage.ts');
  return {
    pane: [
      {
        'from the beginning of its loading': 'ms',
        'form painted': pane.painted,
        ready: pane.ready,
        limit: PANE_LIMIT,
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
