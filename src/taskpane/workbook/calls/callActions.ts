import { choiceOf, withChoice, type CallChoice, type CallChoices } from '../../../settings/callChoices';
import type { CallSourceFound, ForecastOutcome, ForecastRequest } from '../../../read/calls/callForecast';
import { faultOf } from '../../shell/doings';
import { checkCalls, draftWith, sourceOf } from './callsDraft';
import { missedLines } from './callsState';
import type { ActionContext } from '../../shell/page';
import type { CallActions } from '../contract';

export function createCallActions(context: ActionContext): CallActions {
  const { state, dispatch, planner, saver, display, notation, answers, inTurn, look } = context;

  function sources(): readonly CallSourceFound[] {
    const { survey } = state();
    return survey.kind === 'seen' ? survey.survey.calls : [];
  }

  /** Keeps what was chosen of the calls that are shown. */
  function keep(change: (before: CallChoice) => CallChoice): void {
    const { calls, settings } = state();
    const all = sources();
    const source = sourceOf(calls.draft, all);
    if (source === undefined) return;
    const chosen = settings.current.calls;
    const choice = change(choiceOf(source, chosen, all));
    use(withChoice(source, choice, chosen, all));
  }

  function use(calls: CallChoices | undefined): void {
    dispatch({ kind: 'callsChosen', calls });
    saver.save(state().settings.current);
    void look();
  }

  async function make(request: ForecastRequest): Promise<ForecastOutcome> {
    const { current } = state().settings;
    const outcome = await planner.makeForecast(current, request, display);
    // Being shown the projection is a courtesy; the tables are there all the same.
    if (outcome.kind === 'written') await planner.goTo(outcome.forecast.place).catch(() => undefined);
    return outcome;
  }

  return {
    changeCalls: (change) => dispatch({ kind: 'callsTyped', change }),
    chooseCalls: (choice) => keep((before) => ({ ...before, ...choice })),
    forgetCalls: () => keep(() => ({})),
    putCallsAside: () => keep((before) => ({ ...before, isAside: true })),
    takeCallsUp: (id) => {
      const { [id]: found, ...others } = state().settings.current.calls ?? {};
      const left = { ...found };
      delete left.isAside;
      use(withChoice({ id, headers: [] }, left, others, sources()));
    },
    makeForecast: async (more = {}) => {
      const { run, tools, calls, settings } = state();
      if (run.kind === 'running' || tools.busy !== null || calls.busy) return;
      const draft = draftWith(calls.draft, sources(), settings);
      const checked = checkCalls(draft, sources(), notation, missedLines(calls));
      if (checked === null) return;
      const { request } = checked;
      if (request === null) return dispatch({ kind: 'forecastIncomplete' });
      dispatch({ kind: 'forecastStarted' });
      try {
        dispatch({
          kind: 'forecastFinished',
          outcome: await inTurn(() => answers.during(make({ ...request, ...more }))),
        });
      } catch (error) {
        dispatch({ kind: 'forecastFailed', fault: faultOf(error, 'tool') });
      }
      await look();
    },
  };
}
