import { PANE_WITH_LOCAL_OFFICE } from '../../server/officeAddress';

/** Address of the pane in the manifest. */
const PANE = '/taskpane.html';

/** A worker that does not come up in this time (ms) will not come up at all. */
const PATIENCE = 4000;

/**
 * Where to load the pane from: the production page itself where a service worker can answer for the Office.js address
 * in it, else the copy of it that names Office.js here.
 */
export async function paneAddress(): Promise<string> {
  try {
    await Promise.race([watchOver(), timeout()]);
    return PANE;
  } catch {
    return PANE_WITH_LOCAL_OFFICE;
  }
}

/** Resolves when this page, and so every frame that it opens from now on, is under the worker's watch. */
async function watchOver(): Promise<void> {
  await navigator.serviceWorker.register('/preview/worker.js', { scope: '/' });
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  await new Promise<void>((resolve) =>
    navigator.serviceWorker.addEventListener('controllerchange', () => resolve(), { once: true }),
  );
}

function timeout(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('No worker.')), PATIENCE));
}
