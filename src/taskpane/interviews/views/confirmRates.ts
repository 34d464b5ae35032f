import type { LearnedPassRate } from '../../../jobs/outcome';
import { rateToWrite } from '../../../jobs/interviews/rateToWrite';
import { h, type VNode } from '../../dom/vnode';
import type { ViewContext } from '../../views/view';
import { nameOf, rateCell } from '../rateNames';

/** Asks before the user's own cells are changed, and names each with what stands there and what will. */
export function confirmRates(picked: readonly LearnedPassRate[], { words, actions }: ViewContext): VNode {
  const { rates: text } = words.text.interviews;
  const { useRates, leaveRates } = actions.interviews;
  const leave = (): void => {
    leaveRates();
    document.getElementById('use-rates')?.focus();
  };
  const change = (rate: LearnedPassRate): string =>
    words.fill(text.change, {
      place: rateCell(rate),
      stage: nameOf(rate),
      from: words.share(rate.planned),
      to: words.share(rateToWrite(rate.learned)),
    });
  return h(
    'div',
    {
      key: 'confirm',
      class: 'confirm',
      role: 'group',
      'aria-labelledby': 'use-rates-asking',
      on: {
        keydown: (event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          leave();
        },
      },
    },
    h('p', { id: 'use-rates-asking' }, words.count(text.asking, picked.length)),
    h(
      'ul',
      { id: 'use-rates-cells' },
      ...picked.map((rate) => h('li', { key: rateCell(rate) }, change(rate))),
    ),
    h(
      'div',
      { class: 'confirm-buttons' },
      h(
        'button',
        {
          type: 'button',
          class: 'secondary',
          id: 'use-rates-yes',
          'aria-describedby': 'use-rates-asking use-rates-cells',
          on: { click: () => void useRates() },
        },
        words.count(text.yes, picked.length),
      ),
      h('button', { type: 'button', class: 'quiet', id: 'use-rates-no', on: { click: leave } }, text.no),
    ),
  );
}
