import type { Frame } from 'playwright-core';
import type { PreviewPage } from '../../e2e/support/previewPage';

/** Milliseconds from the beginning of the pane's loading, that of Office.js included. */
export interface PaneTimes {
  /** Until the form was painted. */
  painted: number;
  /** Until the pane said how things stand in the workbook, having looked at it. */
  ready: number;
}

interface Timed {
  paneReadyAt?: number;
}

/** Has every pane note when it is ready; for a page that has loaded nothing yet. */
export async function notePaneTimes({ page }: PreviewPage): Promise<void> {
  await page.addInitScript(() => {
    if (!location.pathname.startsWith('/taskpane')) return;
    new MutationObserver((_, observer) => {
      const status = document.getElementById('status');
      if (!status?.textContent || status.classList.contains('status-waiting')) return;
      (globalThis as Timed).paneReadyAt = performance.now();
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
}

/** What the pane in the page has noted. */
export function paneTimes(pane: Frame): Promise<PaneTimes> {
  return pane.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    ready: (globalThis as Timed).paneReadyAt ?? Infinity,
  }));
}
