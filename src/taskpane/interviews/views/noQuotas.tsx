import type { VNode } from 'preact';
import { boardOf } from '../boardOf';
import { usePane, type PaneProps } from '../../shell/views/view';

/** What to do where the workbook shows no quotas. */
export function NoQuotas({ state }: PaneProps): VNode | null {
  const { words, actions } = usePane();
  const { header, interviews } = words.text;
  const { record: text } = interviews;
  if (state.survey.kind === 'looking') {
    return (
      <section>
        <p class="detail">{header.looking}</p>
      </section>
    );
  }
  if (state.survey.kind === 'failed' || boardOf(state)) return null;
  const { planned } = state.survey.survey;
  return (
    <section class="no-quotas" aria-label={words.text.tabs.interviews}>
      {!planned && <p class="headline">{text.none}</p>}
      <p>{planned ? text.notShown : text.noneHelp}</p>
      <button type="button" class="secondary" id="go-to-plan" onClick={() => actions.chooseTab('plan')}>
        {text.goToPlan}
      </button>
    </section>
  );
}
