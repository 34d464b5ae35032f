/** What the Tab key may stop at, by the rules of HTML. */
const candidates = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Keeps from Office.js the keys that concern the pane alone; it listens at the window, and in Excel on the web
 * - it walks with Tab by a list of its own, in which there is no <summary>, and leaves the pane from a part that has the
 *   focus without being a stop. As long as there is a further stop in its direction, Tab is the browser's; at either end
 *   it is Office.js's, which alone can hand the focus to Excel.
 * - it hands the focus to the grid at every Escape, also where the pane has an answer to it.
 * Returns what ends it.
 */
export function keepKeys(page: Document): () => void {
  const listener = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isWithin(page, event)) event.stopPropagation();
  };
  page.addEventListener('keydown', listener);
  return () => page.removeEventListener('keydown', listener);
}

function isWithin(page: Document, { key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (key !== 'Tab' || ctrlKey || altKey || metaKey) return false;
  const from = page.activeElement ?? page.body;
  const way = shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return stops(page).some((stop) => (from.compareDocumentPosition(stop) & way) !== 0);
}

function stops(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(candidates)].filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled')) return false;
    const folded = element.closest('details:not([open])');
    return !folded || element.tagName === 'SUMMARY';
  });
}
