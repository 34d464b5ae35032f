import { element } from '../element';
import type { PageWording } from '../wording/en';
import { button } from './button';

export type NoticeKind = 'fault' | 'done' | 'busy';

/** The page's one place for news: what went wrong, what was done, what is under way. */
export interface Notices {
  readonly element: HTMLElement;
  show(kind: NoticeKind, text: string): void;
  /** Asks for a decision; false when another notice takes its place. */
  ask(question: string, yes: string, no: string): Promise<boolean>;
  clear(): void;
}

/** How long a success stays to be read, in ms. */
const DONE_STAYS = 5000;

export function notices(words: () => PageWording): Notices {
  const place = element('div', { class: 'notices', 'aria-live': 'polite' });
  let timer: number | undefined;
  let abandon = (): void => undefined;

  function put(kind: NoticeKind | 'question', text: string, ...buttons: HTMLElement[]): void {
    window.clearTimeout(timer);
    abandon();
    abandon = () => undefined;
    const role = kind === 'fault' ? 'alert' : kind === 'question' ? 'alertdialog' : 'status';
    const label = kind === 'question' ? text : undefined;
    const notice = element(
      'div',
      { class: `notice ${kind}`, role, 'aria-label': label },
      element('p', {}, text),
    );
    notice.append(...buttons);
    place.replaceChildren(notice);
  }

  const clear = (): void => {
    window.clearTimeout(timer);
    place.replaceChildren();
  };

  return {
    element: place,
    clear,
    show(kind, text) {
      const dismiss = button({ text: words().dismiss, action: 'dismiss', onPress: clear });
      put(kind, text, ...(kind === 'busy' ? [] : [dismiss]));
      if (kind === 'done') timer = window.setTimeout(clear, DONE_STAYS);
    },
    ask: (question, yes, no) =>
      new Promise((resolve) => {
        const answer = (decision: boolean) => () => {
          clear();
          resolve(decision);
        };
        const keep = button({ text: no, action: 'no', onPress: answer(false) });
        put('question', question, button({ text: yes, action: 'yes', onPress: answer(true) }), keep);
        abandon = () => resolve(false);
        keep.focus();
      }),
  };
}
