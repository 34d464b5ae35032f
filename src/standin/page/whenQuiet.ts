import type { WatchedHost } from './watchBatches';

/** An add-in that has asked for nothing this long (ms) has finished what it was at ... */
const QUIET = 300;

/** ... unless it was at work itself meanwhile, on the page's one thread: then a timer comes late by this much (ms). */
const LATE = 50;

/** How often (ms) is looked. */
const OFTEN = 100;

/** After so long (ms) late timers have another cause, such as a page in the background. */
const LONG = 5000;

/**
 * Resolves between two runs of the add-in: what it writes in several exchanges, such as a plan, is then whole. Where it
 * is idle that takes a tenth of a second.
 */
export async function whenQuiet({
  isBusy,
  lastExchange,
}: Pick<WatchedHost, 'isBusy' | 'lastExchange'>): Promise<void> {
  for (;;) {
    const due = performance.now() + OFTEN;
    await new Promise((resolve) => setTimeout(resolve, OFTEN));
    const now = performance.now();
    if (!isBusy() && now - lastExchange() > (now - due > LATE ? LONG : QUIET)) return;
  }
}
