import { h } from '../../dom/vnode';
import type { View } from '../../views/view';
import { boardOf } from '../boardOf';

/** What to do where the workbook shows no quotas. */
export const noQuotas: View = (state, { words, actions }) => {
  const { header, interviews } = words.text;
  const { record: text } = interviews;
  if (state.survey.kind === 'looking') {
    return h('section', { key: 'none' }, h('p', { class: 'detail' }, header.looking));
  }
  if (state.survey.kind === 'failed' || boardOf(state)) return null;
  const { planned } = state.survey.survey;
  return h(
    'section',
    { key: 'none', class: 'no-quotas', 'aria-label': words.text.tabs.interviews },
    !planned && h('p', { class: 'headline' }, text.none),
    h('p', {}, planned ? text.notShown : text.noneHelp),
    h(
      'button',
      {
        type: 'button',
        class: 'secondary',
        id: 'go-to-plan',
        on: { click: () => actions.chooseTab('plan') },
      },
      text.goToPlan,
    ),
  );
};
