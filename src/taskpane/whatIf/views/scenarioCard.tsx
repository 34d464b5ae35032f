import type { VNode } from 'preact';
import type { PaneState } from '../../shell/state';
import { Icon } from '../../shell/views/icon';
import type { CheckedDrafts, ScenarioDraft } from '../scenarioDraft';
import { ChangeRow } from './changeRow';
import { addScenarioId, focusOn, nameId, valueId } from './fieldIds';
import { usePane } from '../../shell/views/view';

/** One scenario: its name, its changes, and the ways to add one and to delete it. */
export function ScenarioCard({
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
