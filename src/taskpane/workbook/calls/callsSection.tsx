import type { VNode } from 'preact';
import { ProblemItems } from '../../shell/views/problemItems';
import { CallsFields } from './callsFields';
import { checkCalls, draftWith, type CallsDraft } from './callsDraft';
import { CallsFound } from './callsFound';
import { missedLines } from './callsState';
import { ForecastResult } from './forecastResult';
import { forecastSentence } from './forecastSentence';
import { usePane, type PaneProps } from '../../shell/views/view';

/** The calls that a forecast can be made from: what was recognised, what to choose, the button and what it came to. */
export function CallsSection({ state }: PaneProps): VNode | null {
  const { words, notation } = usePane();
  if (state.survey.kind !== 'seen') return null;
  const { calls } = state.survey.survey;
  const draft = draftWith(state.calls.draft, calls, state.settings.current.calls);
  const checked = checkCalls(draft, calls, notation, missedLines(state.calls));
  if (checked === null) return null;
  const { calls: text } = words.text;
  const { busy, outcome } = state.calls;
  const { source } = checked;
  return (
    <section class="calls" aria-labelledby="calls-title">
      <h2 id="calls-title">{text.title}</h2>
      <CallsFound checked={checked} />
      {source.problems.length > 0 && <ProblemItems problems={source.problems} />}
      <div class="fields">
        <CallsFields checked={checked} sources={calls} shown={{ draft, tried: state.calls.tried }} />
      </div>
      {hasChoice(draft) && <ForgetButton />}
      <MakeButton state={state} />
      <p class="detail" id="make-forecast-what">
        {text.what}
      </p>
      {/* Always on the page and only its text changes: that is what screen readers announce. */}
      <p class="tool-result" id="forecast-status" role="status">
        {busy ? text.working : forecastSentence(outcome, words)}
      </p>
      {outcome !== null && <ForecastResult outcome={outcome} source={source} />}
    </section>
  );
}

/** Whether anything is chosen of the calls that the workbook keeps. */
function hasChoice({ lineColumn, columns, units, handling, dateOrder, arePast }: CallsDraft): boolean {
  return [lineColumn, columns, units, handling, dateOrder, arePast].some((one) => one !== undefined);
}

function ForgetButton(): VNode {
  const { words, actions } = usePane();
  return (
    <button type="button" class="quiet" id="calls-forget" onClick={() => actions.forgetCalls()}>
      {words.text.mapping.afresh}
    </button>
  );
}

/** The button, which keeps the focus while the forecast is made. */
function MakeButton({ state: { calls, tools, run } }: PaneProps): VNode {
  const { words, actions } = usePane();
  const waits = calls.busy || tools.busy !== null || run.kind === 'running';
  return (
    <button
      type="button"
      class="secondary"
      id="make-forecast"
      aria-describedby="make-forecast-what"
      aria-disabled={waits ? 'true' : undefined}
      onClick={() => void actions.makeForecast()}
    >
      {words.text.calls.make}
    </button>
  );
}
