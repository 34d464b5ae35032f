import { createTurns, type InTurn } from '../../grid/turns';
import type { Language } from '../../words/language';
import { faultOf } from './doings';
import type { NumberNotation } from './numberNotation';
import type { Planner } from './planner';
import { createSettingsActions } from './settingsActions';
import type { Store } from './store';
import { createSettingsSaver } from './settingsSaver';
import { createAnswerWatch } from './answerWatch';
import { allFeatures } from './features';
import type { ActionContext, MadeActions } from './page';
import type { PageActions } from './pages';
import type { Actions } from './paneActions';

export interface ActionOptions {
  store: Store;
  planner: Planner;
  /** Excel's language, and that of the tables unless the settings say otherwise. */
  language: Language;
  notation: NumberNotation;
  now: () => number;
  /** In which whoever writes to the workbook takes turns; defaults to turns of the pane alone. */
  inTurn?: InTurn;
}

export function createActions(options: ActionOptions): Actions {
  const { store, planner, language, notation, now, inTurn = createTurns() } = options;
  const { state, dispatch } = store;
  const saver = createSettingsSaver(planner, dispatch);
  const answers = createAnswerWatch((stalled) => dispatch({ kind: 'stalled', stalled }));
  const context: ActionContext = {
    state,
    dispatch,
    planner,
    display: language,
    language: (settings = state().settings.current) => settings.tableLanguage ?? language,
    notation,
    now,
    inTurn,
    answers,
    saver,
    look,
    finishEdits: () => Promise.all([saver.finish(), ...made.map(({ finish }) => finish?.())]),
  };
  const made: MadeActions<object>[] = allFeatures.map((page) => page.actions(context));
  const form = createSettingsActions(context, (kept) => made.forEach(({ load }) => load?.(kept)));
  let looking: Promise<void> | null = null;
  let lookAgain = false;

  async function lookOnce(): Promise<void> {
    // What is being written is seen when it is whole: half of it may be taken back again.
    await inTurn(async () => undefined);
    dispatch({ kind: 'looking' });
    await form.loadMissed();
    try {
      const { current } = state().settings;
      const survey = await answers.during(planner.survey(current, language));
      dispatch({ kind: 'seen', survey, ...(current.mapping && { mapping: current.mapping }) });
    } catch (error) {
      dispatch({ kind: 'lookFailed', fault: faultOf(error, 'look') });
    }
  }

  /** One look at a time; a wish that comes in between is one more look, however often it is repeated. */
  async function look(): Promise<void> {
    lookAgain = true;
    if (state().run.kind === 'running') return;
    looking ??= (async () => {
      while (lookAgain && state().run.kind !== 'running') {
        lookAgain = false;
        await lookOnce();
      }
      looking = null;
    })();
    await looking;
  }

  const ofPages = Object.assign({}, ...made.map(({ actions }) => actions)) as PageActions;
  return {
    ...form.actions,
    ...ofPages,
    chooseTab: (tab) => dispatch({ kind: 'tabChosen', tab }),
    look,
    goTo: async (place) => {
      try {
        await planner.goTo(place);
      } catch (error) {
        dispatch({ kind: 'goToFailed', fault: faultOf(error, 'goTo') });
      }
    },
    dismissFault: () => dispatch({ kind: 'faultDismissed' }),
  };
}
