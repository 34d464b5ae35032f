import { h, type VNode } from '../../dom/vnode';
import type { PaneState } from '../../state';
import { icon } from '../../views/icon';
import type { ViewContext } from '../../views/view';
import type { CheckedDrafts, ScenarioDraft } from '../scenarioDraft';
import { changeRow } from './changeRow';
import { addScenarioId, focusOn, nameId, valueId } from './fieldIds';

/** One scenario: its name, its changes, and the ways to add one and to delete it. */
export function scenarioCard(
  draft: ScenarioDraft,
  checked: CheckedDrafts,
  state: PaneState,
  context: ViewContext,
): VNode {
  const { words, actions } = context;
  const { scenarios: text } = words.text;
  const remove = (): void => {
    actions.scenarios.remove(draft.id);
    focusOn('put-back');
  };
  return h(
    'fieldset',
    { class: 'scenario', key: `scenario ${draft.id}` },
    h('legend', { class: 'unseen' }, words.fill(text.scenario, { name: draft.name })),
    h(
      'div',
      { class: 'scenario-head' },
      nameField(draft, checked, context),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet icon-button',
          'aria-label': words.fill(text.remove, { name: draft.name }),
          title: words.fill(text.remove, { name: draft.name }),
          on: { click: remove },
        },
        icon('close'),
      ),
    ),
    ...draft.changes.map((change, index) => changeRow({ change, index, draft, checked, state }, context)),
    h(
      'button',
      {
        type: 'button',
        class: 'quiet',
        id: `add-change-${draft.id}`,
        on: { click: () => focusOn(valueId(actions.scenarios.addChange(draft.id))) },
      },
      text.addChange,
    ),
  );
}

/** Enter leads on to the first value, or back to where another scenario is added. */
function nameField(draft: ScenarioDraft, { names }: CheckedDrafts, { words, actions }: ViewContext): VNode {
  const { scenarios: text } = words.text;
  const id = nameId(draft.id);
  const why = names.get(draft.id);
  const [first] = draft.changes;
  return h(
    'div',
    { class: 'scenario-name' },
    h('input', {
      id,
      value: draft.name,
      type: 'text',
      autocomplete: 'off',
      'aria-label': text.name,
      'aria-invalid': why ? 'true' : undefined,
      'aria-describedby': why ? `${id}-error` : undefined,
      on: {
        input: (event) => actions.scenarios.rename(draft.id, (event.target as HTMLInputElement).value),
        keydown: (event) => {
          if (event.isComposing || event.key !== 'Enter') return;
          event.preventDefault();
          focusOn(first ? valueId(first.id) : addScenarioId);
        },
      },
    }),
    why !== undefined && h('p', { class: 'field-error', id: `${id}-error` }, text.wrongName[why]),
  );
}
