import type { Language } from '../../words/language';
import { element } from './element';
import { panePlace, type PanePlace } from './views/panePlace';
import { ribbon, type RibbonActions } from './views/ribbon';
import { strip } from './views/strip';
import type { PageWording } from './wording/en';

export interface Layout {
  readonly element: HTMLElement;
  /** Where the grid goes. */
  readonly grid: HTMLElement;
  readonly pane: PanePlace;
  showEdited(edited: boolean): void;
}

/** The page's furniture: strip and ribbon above, grid left, pane right. */
export function buildLayout(
  words: PageWording,
  language: Language,
  documentName: string,
  actions: RibbonActions & { withLocalOffice: boolean },
): Layout {
  const grid = element('main', { class: 'grid', 'aria-label': words.grid.label });
  const pane = panePlace(words, () => pane.show(false));
  const head = ribbon(words, language, documentName, actions);
  return {
    element: element(
      'div',
      { class: 'page' },
      strip(words, actions.withLocalOffice),
      head,
      element('div', { class: 'work' }, grid, pane.element),
    ),
    grid,
    pane,
    showEdited: (edited) =>
      head.querySelector<HTMLElement>('.document-edited')?.toggleAttribute('hidden', !edited),
  };
}
