import { h } from '../dom/vnode';
import { headlineOf } from '../headline';
import { monthTable } from './monthTable';
import type { View } from './view';

/** The plan just written, summed up: the main finding, then heads by month, and the way to the total table. */
export const result: View = (state, context) => {
  if (!state.result) return null;
  const { words, actions } = context;
  const { text } = words;
  const { summary, at, stale } = state.result;
  const remarks = [words.fill(text.result.at, { time: words.time(at) })];
  if (summary.settings.newJoinerMode === 'solved') {
    remarks.push(words.fill(text.result.solved, { multiplier: words.factor(summary.multiplier) }));
  }
  return h(
    'section',
    { class: 'result', id: 'result', tabindex: -1, 'aria-labelledby': 'result-title' },
    h(
      'div',
      { class: 'section-head' },
      h('h2', { id: 'result-title' }, text.result.title),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet',
          id: 'go-to-total',
          on: { click: () => void actions.goTo(summary.total) },
        },
        text.result.goToTotal,
      ),
    ),
    h('p', { class: 'headline' }, headlineOf(summary, words)),
    stale && h('p', { class: 'stale' }, text.result.stale),
    monthTable(summary, context),
    h('p', { class: 'detail' }, remarks.join(' · ')),
  );
};
