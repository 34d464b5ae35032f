import { h } from '../dom/vnode';
import { hasNoInputs } from '../problems';
import type { View } from '../views/view';

/** Where there are calls but no forecast yet, the way to make one from them. */
export const callsHint: View = (state, { words, actions }) => {
  const { survey } = state;
  if (survey.kind !== 'seen' || survey.survey.calls.length === 0) return null;
  if (survey.survey.found.some(({ input }) => input === 'Forecast')) return null;
  const { calls: text } = words.text;
  return h(
    'section',
    { class: 'calls-hint', 'aria-labelledby': 'calls-hint-title' },
    h('h2', { id: 'calls-hint-title' }, text.hint.title),
    h('p', { class: 'detail' }, text.hint.what),
    h(
      'button',
      {
        type: 'button',
        class: hasNoInputs(state) ? 'primary' : 'secondary',
        id: 'calls-hint',
        on: { click: () => actions.chooseTab('workbook') },
      },
      text.hint.show,
    ),
  );
};
