/** The real page in a browser: how soon the pane is there, and what runs take in it. */
import { toldBy } from './support/ownProcess';
import type { PageFigures } from './support/tellPage';

type Row = Record<string, string | number>;

/** Rows of two tables: the pane's loading, and runs with their time and memory. */
export function measurePage(): { pane: Row[]; runs: Row[] } {
  const { pane, runs } = toldBy<PageFigures>('tellPage.ts');
  return {
    pane: [{ 'from the beginning of its loading': 'ms', 'form painted': pane.painted, ready: pane.ready }],
    runs: runs.map(({ run, figures }) => ({
      run,
      'clock, s': figures.clock,
      'page’s thread, s': figures.thread,
      'longest block, ms': figures.longestBlock,
      'scripts, MB': figures.scripts,
      'process, MB': figures.process,
    })),
  };
}
