import { choiceOf, withChoice, type CallChoice } from '../../../settings/callChoices';
import type { CallSourceFound, ForecastOutcome, ForecastRequest } from '../../../read/calls/callForecast';
import type { Language } from '../../../words/language';
import { faultOf } from '../../shell/fault';
import type { NumberNotation } from '../../shell/numberNotation';
import type { Planner } from '../../shell/planner';
import type { Store } from '../../shell/store';
import type { InTurn } from '../../../grid/turns';
import { checkCalls, draftWith, sourceOf, type CallsTyped } from './callsDraft';
import { missedLines } from './callsState';
import type { SettingsSaver } from '../../shell/settingsSaver';

export interface CallActions {
  changeCalls(change: Partial<CallsTyped>): void;
  /** Adds to what was chosen of the calls that are shown, and keeps it in the workbook, which is then looked at again. */
  chooseCalls(choice: CallChoice): void;
  /** Forgets what was chosen of the calls that are shown. */
  forgetCalls(): void;
  /**
   * Makes a forecast from the chosen calls, unless one is being made or a plan or tool is at work; then looks at the
   * workbook again. A choice that is missing or wrong is said at its field instead. `addRows` also adds to a Forecast of
   * an earlier run the rows that it lacks. Never throws.
   */
  makeForecast(addRows?: boolean): Promise<void>;
}

export interface CallActionOptions {
  store: Store;
  planner: Planner;
  saver: Pick<SettingsSaver, 'save'>;
  /** Language of what is written unless the settings say otherwise. */
  language: Language;
  notation: NumberNotation;
  /** Notices that the workbook does not answer. */
  during: <T>(conversation: Promise<T>) => Promise<T>;
  /** Waits for whatever else is being written. */
  inTurn: InTurn;
  look: () => Promise<void>;
}

export function createCallActions(options: CallActionOptions): CallActions {
  const { store, planner, saver, language, notation, during, inTurn, look } = options;

  function sources(): readonly CallSourceFound[] {
    const { survey } = store.state();
    return survey.kind === 'seen' ? survey.survey.calls : [];
  }

  /** Keeps what was chosen of the calls that are shown. */
  function keep(change: (before: CallChoice) => CallChoice): void {
    const { calls, settings } = store.state();
    const all = sources();
    const source = sourceOf(calls.draft, all);
    if (source === undefined) return;
    const chosen = settings.current.calls;
    const choice = change(choiceOf(source, chosen, all));
    store.dispatch({ kind: 'callsChosen', calls: withChoice(source, choice, chosen, all) });
    saver.save(store.state().settings.current);
    void look();
  }

  async function make(request: ForecastRequest): Promise<ForecastOutcome> {
    const { current } = store.state().settings;
    const outcome = await planner.makeForecast(current, request, current.tableLanguage ?? language);
    // Being shown the projection is a courtesy; the tables are there all the same.
    if (outcome.kind === 'written') await planner.goTo(outcome.forecast.place).catch(() => undefined);
    return outcome;
  }

  return {
    changeCalls: (change) => store.dispatch({ kind: 'callsTyped', change }),
    chooseCalls: (choice) => keep((before) => ({ ...before, ...choice })),
    forgetCalls: () => keep(() => ({})),
    makeForecast: async (addRows = false) => {
      const { run, tools, calls, settings } = store.state();
      if (run.kind === 'running' || tools.busy !== null || calls.busy) return;
      const draft = draftWith(calls.draft, sources(), settings.current.calls);
      const checked = checkCalls(draft, sources(), notation, missedLines(calls));
      if (checked === null) return;
      const { request } = checked;
      if (request === null) return store.dispatch({ kind: 'forecastIncomplete' });
      store.dispatch({ kind: 'forecastStarted' });
      try {
        store.dispatch({
          kind: 'forecastFinished',
          outcome: await inTurn(() => during(make({ ...request, ...(addRows && { addRows }) }))),
        });
      } catch (error) {
        store.dispatch({ kind: 'forecastFailed', fault: faultOf(error, 'tool') });
      }
      await look();
    },
  };
}
