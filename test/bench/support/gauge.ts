import { existsSync, readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import type { PreviewPage } from '../../e2e/support/previewPage';

/** What a run takes in the page. */
export interface PageRun {
  /** Seconds by the clock. */
  clock: number;
  /** Seconds of the one thread on which grid and pane work: what the clock says where the machine has time. */
  thread: number;
  /** The longest time (ms) in which no key could be shown. */
  longestBlock: number;
  /** MB of JavaScript at the highest, above those at the beginning. */
  scripts: number;
  /** MB of the page's process at the highest, garbage included, above those at the beginning; NaN where not told. */
  process: number;
}

/** How often (ms) the memory is looked at. */
const OFTEN = 100;

/** Measures what happens in a page, by the browser's own account. */
export class Gauge {
  private constructor(
    private readonly page: PreviewPage,
    private readonly devtools: CDPSession,
    private readonly browser: CDPSession,
  ) {}

  /** Looks at the page as it is now, swept of garbage: memory counts from here. */
  static async at(page: PreviewPage): Promise<Gauge> {
    const devtools = await page.page.context().newCDPSession(page.page);
    const browser = await page.page.context().browser()!.newBrowserCDPSession();
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const gauge = new Gauge(page, devtools, browser);
    await gauge.sweep();
    return gauge;
  }

  private first = { scripts: 0, process: 0 };

  /** Takes the memory of now, garbage left out, for the beginning. */
  async sweep(): Promise<void> {
    await this.devtools.send('HeapProfiler.collectGarbage');
    this.first = await this.memory();
  }

  async run(action: () => Promise<void>): Promise<PageRun> {
    const highest = { scripts: 0, process: 0 };
    const look = async (): Promise<void> => {
      const { scripts, process } = await this.memory();
      highest.scripts = Math.max(highest.scripts, scripts);
      highest.process = Math.max(highest.process, process);
    };
    await this.watchBlocks();
    const [began, thread] = [Date.now(), await this.metric('TaskDuration')];
    const timer = setInterval(() => void look().catch(() => clearInterval(timer)), OFTEN);
    await action();
    const [clock, taken] = [Date.now() - began, (await this.metric('TaskDuration')) - thread];
    clearInterval(timer);
    await look();
    return {
      clock: clock / 1000,
      thread: taken,
      longestBlock: await this.longestBlock(),
      scripts: highest.scripts - this.first.scripts,
      process: highest.process - this.first.process,
    };
  }

  private async metric(wanted: string): Promise<number> {
    const { metrics } = await this.devtools.send('Performance.getMetrics');
    const found = metrics.find(({ name }) => name === wanted);
    if (!found) throw new Error(`This browser does not tell ${wanted}.`);
    return found.value;
  }

  private async memory(): Promise<{ scripts: number; process: number }> {
    const { processInfo } = await this.browser.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => residentOf(id));
    return { scripts: (await this.metric('JSHeapUsedSize')) / 1e6, process: Math.max(...pages) };
  }

  private async watchBlocks(): Promise<void> {
    await this.page.page.evaluate(() => {
      const blocks: number[] = ((globalThis as { blocks?: number[] }).blocks = [0]);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) blocks.push(duration);
      }).observe({ type: 'longtask' });
    });
  }

  private longestBlock(): Promise<number> {
    return this.page.page.evaluate(() => Math.max(...(globalThis as unknown as { blocks: number[] }).blocks));
  }
}

/** MB that a process has in memory, where this machine tells it. */
function residentOf(id: number): number {
  const file = `/proc/${id}/status`;
  if (!existsSync(file)) return NaN;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1e3;
}
