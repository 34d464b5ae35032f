import type { Problem } from '../../../grid/problem';
import type { VNode } from 'preact';
import type { PaneState } from '../../shell/state';
import { type ViewContext, usePane, type PaneProps } from '../../shell/views/view';
import { checkDrafts, type CheckedDrafts, type ScenarioDraft } from '../scenarioDraft';
import { addScenarioId, focusOn, nameId, valueId } from './fieldIds';
import { Icon } from '../../shell/views/icon';
import { ChangeRow } from './changeRow';

/** The named what-ifs, each with its changes, to be edited in place. */
export function ScenarioList({ state }: PaneProps): VNode | null {
  const context = usePane();
  const { words, notation, actions } = context;
  const { scenarios: text } = words.text;
  const { drafts } = state.scenarios;
  const checked = checkDrafts(drafts, notation);
  const add = (): void => {
    focusOn(nameId(actions.scenarios.add((number) => words.fill(text.newName, { number: String(number) }))));
  };
  return (
    <section class="scenarios" id="scenarios" aria-labelledby="scenarios-title">
      <h2 id="scenarios-title">{text.title}</h2>
      <p class="detail">{drafts.length === 0 ? text.none : text.hint}</p>
      <Unread state={state} />
      {drafts.map((draft) => (
        <ScenarioCard key={draft.id} draft={draft} checked={checked} state={state} />
      ))}
      <Removed state={state} />
      <button type="button" class="secondary" id={addScenarioId} onClick={add}>
        {text.add}
      </button>
      <p class="saved-note" role="status">
        {savedNote(state, checked.scenarios === null, context)}
      </p>
    </section>
  );
}

/** What another release has kept is not shown, but neither is it passed over. */
function Unread({ state }: PaneProps): VNode | null {
  const { words } = usePane();
  const count = state.settings.current.unreadScenarios?.length ?? 0;
  if (count === 0) return null;
  const problem: Problem = { code: 'scenariosUnread', severity: 'warning', place: null, values: { count } };
  return <p class="stale">{words.problem(problem)}</p>;
}

function Removed({ state: { scenarios } }: PaneProps): VNode | null {
  const { words, actions } = usePane();
  if (!scenarios.removed) return null;
  const { scenarios: text } = words.text;
  const { draft } = scenarios.removed;
  const putBack = (): void => {
    actions.scenarios.putBack();
    focusOn(nameId(draft.id));
  };
  return (
    <p class="scenario-removed" role="status">
      {words.fill(text.removed, { name: draft.name })}{' '}
      <button type="button" class="quiet" id="put-back" onClick={putBack}>
        {text.putBack}
      </button>
    </p>
  );
}

function savedNote(state: PaneState, wrong: boolean, { words }: ViewContext): string {
  const { settings: text } = words.text;
  if (wrong) return text.unsaved;
  return { untouched: '', saving: text.saving, saved: text.saved, failed: text.notSaved }[
    state.settings.saving
  ];
}

/** One scenario: its name, its changes, and the ways to add one and to delete it. */
function ScenarioCard({
  draft,
  checked,
  state,
}: {
  draft: ScenarioDraft;
  checked: CheckedDrafts;
  state: PaneState;
}): VNode {
  const { words, actions } = usePane();
  const { scenarios: text } = words.text;
  const remove = (): void => {
    actions.scenarios.remove(draft.id);
    focusOn('put-back');
  };
  return (
    <fieldset class="scenario">
      <legend class="unseen">{words.fill(text.scenario, { name: draft.name })}</legend>
      <div class="scenario-head">
        <NameField draft={draft} checked={checked} />
        <button
          type="button"
          class="quiet icon-button"
          aria-label={words.fill(text.remove, { name: draft.name })}
          title={words.fill(text.remove, { name: draft.name })}
          onClick={remove}
        >
          <Icon name="close" />
        </button>
      </div>
      {draft.changes.map((change, index) => (
        <ChangeRow
          key={change.id}
          change={change}
          index={index}
          draft={draft}
          checked={checked}
          state={state}
        />
      ))}
      <button
        type="button"
        class="quiet"
        id={`add-change-${draft.id}`}
        onClick={() => focusOn(valueId(actions.scenarios.addChange(draft.id)))}
      >
        {text.addChange}
      </button>
    </fieldset>
  );
}

/** Enter leads on to the first value, or back to where another scenario is added. */
function NameField({ draft, checked: { names } }: { draft: ScenarioDraft; checked: CheckedDrafts }): VNode {
  const { words, actions } = usePane();
  const { scenarios: text } = words.text;
  const id = nameId(draft.id);
  const why = names.get(draft.id);
  const [first] = draft.changes;
  return (
    <div class="scenario-name">
      <input
        id={id}
        value={draft.name}
        type="text"
        autocomplete="off"
        aria-label={text.name}
        aria-invalid={why ? 'true' : undefined}
        aria-describedby={why ? `${id}-error` : undefined}
        onInput={(event) => actions.scenarios.rename(draft.id, (event.target as HTMLInputElement).value)}
        onKeyDown={(event) => {
          if (event.isComposing || event.key !== 'Enter') return;
          event.preventDefault();
          focusOn(first ? valueId(first.id) : addScenarioId);
        }}
      />
      {why !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {text.wrongName[why]}
        </p>
      )}
    </div>
  );
}
