import type { VNode } from 'preact';
import { hasNoInputs } from '../../shell/problems';
import { usePane, type PaneProps } from '../../shell/views/view';

/** The way to begin in a workbook without any input table: a template with a sample. */
export function EmptyStart({ state }: PaneProps): VNode | null {
  const { words, actions } = usePane();
  if (!hasNoInputs(state)) return null;
  // Where there are calls, a forecast from them is the nearer way.
  const hasCalls = state.survey.kind === 'seen' && state.survey.survey.calls.length > 0;
  const { tools: text } = words.text;
  return (
    <section class="empty-start" aria-labelledby="empty-start-title">
      <h2 id="empty-start-title">{text.empty.title}</h2>
      <p class="detail" id="empty-start-what">
        {text.empty.what}
      </p>
      <button
        type="button"
        class={hasCalls ? 'secondary' : 'primary'}
        id="empty-start"
        aria-describedby="empty-start-what"
        aria-disabled={state.tools.busy === null ? undefined : 'true'}
        onClick={() => void actions.runTool('template')}
      >
        {text.template.name}
      </button>
      <button
        type="button"
        class="secondary empty-start-blank"
        id="empty-start-blank"
        aria-disabled={state.tools.busy === null ? undefined : 'true'}
        onClick={() => void actions.runTool('emptyTemplate')}
      >
        {text.emptyTemplate.name}
      </button>
    </section>
  );
}
