import { h, type VNode } from '../dom/vnode';
import type { ViewContext } from '../views/view';

/** The answers to what planning again would change, in the Plan button's place. */
export function reviewButtons({ words, actions }: ViewContext): VNode {
  const { plan: text } = words.text;
  return h(
    'div',
    { class: 'review-buttons', key: 'review-buttons' },
    h(
      'button',
      {
        type: 'button',
        class: 'primary',
        id: 'apply-plan',
        'aria-describedby': 'status',
        on: { click: () => void actions.applyPlan() },
      },
      text.apply,
    ),
    h(
      'button',
      { type: 'button', class: 'secondary', id: 'not-now', on: { click: actions.dropReview } },
      text.notNow,
    ),
  );
}
