import { element } from '../element';
import type { PageWording } from '../wording/en';

/** Says that this is not Excel, and on request what differs. */
export function strip({ strip: words }: PageWording, withLocalOffice: boolean): HTMLElement {
  const differences = withLocalOffice
    ? [...words.differences, words.differencesWithLocalOffice]
    : words.differences;
  const details = element(
    'details',
    {},
    element('summary', {}, words.more),
    element('ul', {}, ...Array.from(differences, (text) => element('li', {}, text))),
  );
  closeWhenLeft(details);
  return element(
    'div',
    { class: 'strip', role: 'note' },
    element('strong', {}, words.what),
    element('span', { class: 'strip-why' }, words.why),
    details,
  );
}

/** Escape and a click elsewhere close it, as with any popup. */
function closeWhenLeft(details: HTMLDetailsElement): void {
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  details.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !details.contains(event.relatedTarget)) details.open = false;
  });
  const closeElsewhere = ({ target }: Event): void => {
    // The document outlives the strip, which goes with its workbook and would be held by it.
    if (!details.isConnected) document.removeEventListener('pointerdown', closeElsewhere);
    else if (target instanceof Node && !details.contains(target)) details.open = false;
  };
  document.addEventListener('pointerdown', closeElsewhere);
}
