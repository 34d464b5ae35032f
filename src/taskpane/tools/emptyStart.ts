import { h } from '../dom/vnode';
import { hasNoInputs } from '../problems';
import type { View } from '../views/view';

/** The way to begin in a workbook without any input table: a template with a sample. */
export const emptyStart: View = (state, { words, actions }) => {
  if (!hasNoInputs(state)) return null;
  // Where there are calls, a forecast from them is the nearer way.
  const hasCalls = state.survey.kind === 'seen' && state.survey.survey.calls.length > 0;
  const { tools: text } = words.text;
  return h(
    'section',
    { class: 'empty-start', 'aria-labelledby': 'empty-start-title' },
    h('h2', { id: 'empty-start-title' }, text.empty.title),
    h('p', { class: 'detail', id: 'empty-start-what' }, text.empty.what),
    h(
      'button',
      {
        type: 'button',
        class: hasCalls ? 'secondary' : 'primary',
        id: 'empty-start',
        'aria-describedby': 'empty-start-what',
        'aria-disabled': state.tools.busy === null ? undefined : 'true',
        on: { click: () => void actions.runTool('template') },
      },
      text.template.name,
    ),
  );
};
