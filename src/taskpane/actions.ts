import type { Language, Place, PlanOutcome } from '../workbook/outcome';
import { faultOf, type Fault } from './fault';
import { createInterviewActions, type InterviewActions } from './interviews/interviewActions';
import type { NumberNotation } from './numberNotation';
import type { Planner } from './planner';
import { createSaver } from './saver';
import { createStallWatch } from './stallWatch';
import { checkDraft, draftOf, type SettingsDraft } from './settingsDraft';
import type { Store } from './store';
import type { Tab } from './tabs';
import { createToolActions, type ToolActions } from './tools/toolActions';
import { createTurns } from './turns';

/** Everything a person can ask of the pane. None of these throws: what fails becomes a fault in the state. */
export interface Actions extends ToolActions {
  /** Shows another page of the pane. */
  chooseTab(tab: Tab): void;
  /** Takes the settings kept in the workbook over into the pane. */
  loadSettings(): Promise<void>;
  /** Looks at the inputs; while a plan runs, after it. */
  look(): Promise<void>;
  plan(): Promise<void>;
  /** Shows a plan that was made elsewhere, by the ribbon. */
  showOutcome(outcome: PlanOutcome): void;
  showFault(fault: Fault): void;
  changeSettings(change: Partial<SettingsDraft>): void;
  toggleSettings(open: boolean): void;
  goTo(place: Place): Promise<void>;
  dismissFault(): void;
  showAllProblems(): void;
  interviews: InterviewActions;
}

export interface ActionOptions {
  store: Store;
  planner: Planner;
  /** Language of the tables unless the settings say otherwise. */
  language: Language;
  notation: NumberNotation;
  now: () => number;
}

export function createActions({ store, planner, language, notation, now }: ActionOptions): Actions {
  const saver = createSaver(planner, (event) => store.dispatch(event));
  const stall = createStallWatch((stalled) => store.dispatch({ kind: 'stalled', stalled }));
  const inTurn = createTurns();
  const desk = createInterviewActions({
    store,
    planner,
    language: () => store.state().settings.current.tableLanguage ?? language,
    notation,
    now,
    inTurn,
    stall,
    look,
  });
  let looking: Promise<void> | null = null;
  let lookAgain = false;

  async function lookOnce(): Promise<void> {
    store.dispatch({ kind: 'looking' });
    try {
      const survey = await stall.during(planner.survey(store.state().settings.current));
      store.dispatch({ kind: 'seen', survey });
    } catch (error) {
      store.dispatch({ kind: 'lookFailed', fault: faultOf(error, 'look') });
    }
  }

  /** One look at a time; a wish that comes in between is one more look, however often it is repeated. */
  async function look(): Promise<void> {
    lookAgain = true;
    if (store.state().run.kind === 'running') return;
    looking ??= (async () => {
      while (lookAgain && store.state().run.kind !== 'running') {
        lookAgain = false;
        await lookOnce();
      }
      looking = null;
    })();
    await looking;
  }

  async function plan(): Promise<void> {
    const { run, settings, tools } = store.state();
    const busy = run.kind === 'running' || tools.busy !== null;
    if (busy || checkDraft(settings.draft, notation).settings === null) return;
    store.dispatch({ kind: 'planStarted' });
    try {
      await Promise.all([saver.finish(), desk.finish()]);
      const { current } = settings;
      const planning = (): Promise<PlanOutcome> =>
        planner.plan(current, current.tableLanguage ?? language, (progress) => {
          stall.signOfLife();
          store.dispatch({ kind: 'planProgressed', progress });
        });
      const outcome = await inTurn(() => stall.during(planning()));
      store.dispatch({ kind: 'planFinished', outcome, at: now() });
    } catch (error) {
      store.dispatch({ kind: 'planFailed', fault: faultOf(error, 'plan') });
    }
    await look();
  }

  const { during } = stall;
  return {
    ...createToolActions({ store, planner, language, now, during, inTurn, look }),
    chooseTab: (tab) => store.dispatch({ kind: 'tabChosen', tab }),
    look,
    plan,
    loadSettings: async () => {
      try {
        const settings = await planner.loadSettings();
        store.dispatch({ kind: 'settingsLoaded', settings, draft: draftOf(settings, notation) });
      } catch (error) {
        store.dispatch({ kind: 'lookFailed', fault: faultOf(error, 'look') });
      }
    },
    showOutcome: (outcome) => store.dispatch({ kind: 'planFinished', outcome, at: now() }),
    showFault: (fault) => store.dispatch({ kind: 'planFailed', fault }),
    changeSettings: (change) => {
      const draft = { ...store.state().settings.draft, ...change };
      const { settings } = checkDraft(draft, notation);
      store.dispatch({ kind: 'settingsTyped', draft, settings });
      if (settings) saver.save(settings);
      else saver.forget();
    },
    toggleSettings: (open) => store.dispatch({ kind: 'settingsToggled', open }),
    goTo: async (place) => {
      try {
        await planner.goTo(place);
      } catch (error) {
        store.dispatch({ kind: 'goToFailed', fault: faultOf(error, 'goTo') });
      }
    },
    dismissFault: () => store.dispatch({ kind: 'faultDismissed' }),
    showAllProblems: () => store.dispatch({ kind: 'allProblemsWanted' }),
    interviews: desk.actions,
  };
}
