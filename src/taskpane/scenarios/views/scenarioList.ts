import type { Problem } from '../../../grid/problem';
import { h, type Child, type VNode } from '../../dom/vnode';
import type { PaneState } from '../../state';
import type { View, ViewContext } from '../../views/view';
import { checkDrafts } from '../scenarioDraft';
import { addScenarioId, focusOn, nameId } from './fieldIds';
import { scenarioCard } from './scenarioCard';

/** The named what-ifs, each with its changes, to be edited in place. */
export const scenarioList: View = (state, context) => {
  const { words, notation, actions } = context;
  const { scenarios: text } = words.text;
  const { drafts } = state.scenarios;
  const checked = checkDrafts(drafts, notation);
  const add = (): void => {
    focusOn(nameId(actions.scenarios.add((number) => words.fill(text.newName, { number: String(number) }))));
  };
  return h(
    'section',
    { key: 'scenarios', class: 'scenarios', id: 'scenarios', 'aria-labelledby': 'scenarios-title' },
    h('h2', { id: 'scenarios-title' }, text.title),
    h('p', { class: 'detail' }, drafts.length === 0 ? text.none : text.hint),
    unread(state, context),
    ...drafts.map((draft) => scenarioCard(draft, checked, state, context)),
    removed(state, context),
    h('button', { type: 'button', class: 'secondary', id: addScenarioId, on: { click: add } }, text.add),
    h('p', { class: 'saved-note', role: 'status' }, savedNote(state, checked.scenarios === null, context)),
  );
};

/** What another release has kept is not shown, but neither is it passed over. */
function unread(state: PaneState, { words }: ViewContext): Child {
  const count = state.settings.current.unreadScenarios?.length ?? 0;
  if (count === 0) return null;
  const problem: Problem = { code: 'scenariosUnread', severity: 'warning', place: null, values: { count } };
  return h('p', { key: 'unread', class: 'stale' }, words.problem(problem));
}

function removed({ scenarios }: PaneState, { words, actions }: ViewContext): VNode | null {
  if (!scenarios.removed) return null;
  const { scenarios: text } = words.text;
  const { draft } = scenarios.removed;
  const putBack = (): void => {
    actions.scenarios.putBack();
    focusOn(nameId(draft.id));
  };
  return h(
    'p',
    { key: 'removed', class: 'scenario-removed', role: 'status' },
    words.fill(text.removed, { name: draft.name }),
    ' ',
    h('button', { type: 'button', class: 'quiet', id: 'put-back', on: { click: putBack } }, text.putBack),
  );
}

function savedNote(state: PaneState, wrong: boolean, { words }: ViewContext): string {
  const { settings: text } = words.text;
  if (wrong) return text.unsaved;
  return { untouched: '', saving: text.saving, saved: text.saved, failed: text.notSaved }[
    state.settings.saving
  ];
}
