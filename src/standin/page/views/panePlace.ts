import { element } from '../element';
import type { PageWording } from '../wording/en';
import { button } from './button';

/** The place on the right where Excel puts task panes. */
export interface PanePlace {
  readonly element: HTMLElement;
  /** Where the add-in's frame goes. */
  readonly content: HTMLElement;
  show(visible: boolean): void;
}

/** Widths in CSS pixels, as in Excel. */
export const paneWidths = { least: 320, most: 400, first: 350 };
const STEP = 10;

/** The add-in's page lives on while its place is hidden, as in Excel with a shared runtime. */
export function panePlace({ pane: words }: PageWording, onClose: () => void): PanePlace {
  const content = element('div', { class: 'pane-content' });
  const close = button({ text: '×', tip: words.close, action: 'close-pane', onPress: onClose });
  close.setAttribute('aria-label', words.close);
  const place = element(
    'aside',
    { class: 'pane', 'aria-label': words.label },
    splitter(words.resize, (width) => place.style.setProperty('--pane-width', `${width}px`)),
    element('div', { class: 'pane-head' }, element('span', {}, words.title), close),
    content,
  );
  return { element: place, content, show: (visible) => place.classList.toggle('hidden', !visible) };
}

function splitter(label: string, onWidth: (width: number) => void): HTMLElement {
  let width = paneWidths.first;
  const handle = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': label,
    'aria-valuemin': String(paneWidths.least),
    'aria-valuemax': String(paneWidths.most),
    'aria-valuenow': String(width),
  });
  const set = (wanted: number): void => {
    width = Math.min(paneWidths.most, Math.max(paneWidths.least, Math.round(wanted)));
    handle.setAttribute('aria-valuenow', String(width));
    onWidth(width);
  };
  handle.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') set(width + STEP);
    if (key === 'ArrowRight') set(width - STEP);
  });
  handle.addEventListener('pointerdown', (event) => handle.setPointerCapture(event.pointerId));
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  return handle;
}
