import type { VNode } from 'preact';
import type { PaneState } from '../../shell/state';
import { ProblemItems } from '../../shell/views/problemItems';
import { checkDrafts } from '../scenarioDraft';
import { usePane, type PaneProps, type ViewContext } from '../../shell/views/view';

/** The button that puts the comparison into the workbook, how that went, and the way to it. */
export function WriteComparison({ state }: PaneProps): VNode {
  const context = usePane();
  const { words, notation, actions } = context;
  const { scenarios: text } = words.text;
  const { writing, drafts } = state.scenarios;
  const busy = writing.kind === 'writing' || state.run.kind === 'running';
  const wrong = checkDrafts(drafts, notation).scenarios === null;
  const press = (): void => {
    if (wrong) document.querySelector<HTMLElement>('#scenarios [aria-invalid="true"]')?.focus();
    else if (!busy) void actions.scenarios.write();
  };
  return (
    <div class="write-comparison">
      <button
        type="button"
        class="secondary"
        id="write-comparison"
        aria-disabled={busy || wrong ? 'true' : undefined}
        aria-describedby="comparison-status"
        onClick={press}
      >
        {text.write}
      </button>
      <p class="saved-note" id="comparison-status" role="status">
        {wrong ? text.fixFirst : status(state, context)}
      </p>
      <After state={state} />
    </div>
  );
}

function status({ scenarios: { writing }, stalled }: PaneState, { words }: ViewContext): string {
  const { scenarios: text, plan } = words.text;
  if (writing.kind === 'writing') return stalled ? plan.stalled : text.writing;
  if (writing.kind !== 'written') return text.writeHint;
  return words.fill(writing.stale ? text.writtenBefore : text.written, { time: words.time(writing.at) });
}

function After({
  state: {
    scenarios: { writing },
  },
}: PaneProps): VNode | null {
  const { words, actions } = usePane();
  const { scenarios: text } = words.text;
  if (writing.kind === 'written') {
    const go = (): void => void actions.goTo(writing.place);
    return (
      <button type="button" class="quiet" id="go-to-comparison" onClick={go}>
        {text.goTo}
      </button>
    );
  }
  if (writing.kind !== 'refused') return null;
  return (
    <div role="alert">
      <p class="field-error">{text.refused}</p>
      <ProblemItems problems={writing.problems} />
    </div>
  );
}
