import type { VNode } from 'preact';
import { hasNoInputs } from '../../shell/problems';
import { usePane, type PaneProps } from '../../shell/views/view';

/** Where there are calls but no forecast yet, the way to make one from them. */
export function CallsHint({ state }: PaneProps): VNode | null {
  const { words, actions } = usePane();
  const { survey } = state;
  if (survey.kind !== 'seen' || survey.survey.calls.length === 0) return null;
  if (survey.survey.found.some(({ input }) => input === 'Forecast')) return null;
  const { calls: text } = words.text;
  return (
    <section class="calls-hint" aria-labelledby="calls-hint-title">
      <h2 id="calls-hint-title">{text.hint.title}</h2>
      <p class="detail">{text.hint.what}</p>
      <button
        type="button"
        class={hasNoInputs(state) ? 'primary' : 'secondary'}
        id="calls-hint"
        onClick={() => actions.chooseTab('workbook')}
      >
        {text.hint.show}
      </button>
    </section>
  );
}
