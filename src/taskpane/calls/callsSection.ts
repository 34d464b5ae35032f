import { h, type VNode } from '../dom/vnode';
import type { PaneState } from '../state';
import { problemItem } from '../views/problemItem';
import type { View, ViewContext } from '../views/view';
import { callsFields } from './callsFields';
import { checkCalls, draftWith, type CallsDraft } from './callsDraft';
import { callsFound } from './callsFound';
import { missedLines } from './callsState';
import { forecastResult } from './forecastResult';
import { forecastSentence } from './forecastSentence';

/** The calls that a forecast can be made from: what was recognised, what to choose, the button and what it came to. */
export const callsSection: View = (state, context) => {
  if (state.survey.kind !== 'seen') return null;
  const { calls } = state.survey.survey;
  const draft = draftWith(state.calls.draft, calls, state.settings.current.calls);
  const checked = checkCalls(draft, calls, context.notation, missedLines(state.calls));
  if (checked === null) return null;
  const { words } = context;
  const { calls: text } = words.text;
  const { busy, outcome } = state.calls;
  const { source } = checked;
  return h(
    'section',
    { class: 'calls', 'aria-labelledby': 'calls-title' },
    h('h2', { id: 'calls-title' }, text.title),
    ...callsFound(checked, context),
    source.problems.length > 0 &&
      h(
        'ul',
        { key: 'wrong', class: 'problem-list' },
        ...source.problems.map((problem) => problemItem(problem, context)),
      ),
    h(
      'div',
      { key: 'fields', class: 'fields' },
      ...callsFields(checked, calls, { draft, tried: state.calls.tried }, context),
    ),
    hasChoice(draft) && forgetButton(context),
    makeButton(state, context),
    h('p', { key: 'what', class: 'detail', id: 'make-forecast-what' }, text.what),
    // Always on the page and only its text changes: that is what screen readers announce.
    h(
      'p',
      { key: 'result', class: 'tool-result', id: 'forecast-status', role: 'status' },
      busy ? text.working : forecastSentence(outcome, words),
    ),
    outcome !== null && forecastResult(outcome, source, context),
  );
};

/** Whether anything is chosen of the calls that the workbook keeps. */
function hasChoice({ lineColumn, columns, units, handling, dateOrder, arePast }: CallsDraft): boolean {
  return [lineColumn, columns, units, handling, dateOrder, arePast].some((one) => one !== undefined);
}

function forgetButton({ words, actions }: ViewContext): VNode {
  return h(
    'button',
    {
      key: 'forget',
      type: 'button',
      class: 'quiet',
      id: 'calls-forget',
      on: { click: () => actions.forgetCalls() },
    },
    words.text.mapping.afresh,
  );
}

/** The button, which keeps the focus while the forecast is made. */
function makeButton({ calls, tools, run }: PaneState, { words, actions }: ViewContext): VNode {
  const waits = calls.busy || tools.busy !== null || run.kind === 'running';
  return h(
    'button',
    {
      key: 'make',
      type: 'button',
      class: 'secondary',
      id: 'make-forecast',
      'aria-describedby': 'make-forecast-what',
      'aria-disabled': waits ? 'true' : undefined,
      on: { click: () => void actions.makeForecast() },
    },
    words.text.calls.make,
  );
}
