import { createTurns, type InTurn } from '../workbook/turns';
import type { Language, Place, PlanOutcome, Progress, SavedSettings } from '../workbook/outcome';
import { createCallActions, type CallActions } from './calls/callActions';
import { faultOf, type Fault } from './fault';
import { createInterviewActions, type InterviewActions } from './interviews/interviewActions';
import { createMappingActions, type MappingActions } from './mapping/mappingActions';
import type { NumberNotation } from './numberNotation';
import type { Planner } from './planner';
import { createSaver } from './saver';
import { createScenarioActions, type ScenarioActions } from './scenarios/scenarioActions';
import { createStallWatch } from './stallWatch';
import { checkDraft, draftOf, withKept, type SettingsDraft } from './settingsDraft';
import type { Store } from './store';
import type { Tab } from './tabs';
import { createToolActions, type ToolActions } from './tools/toolActions';

/** Everything a person can ask of the pane. None of these throws: what fails becomes a fault in the state. */
export interface Actions extends ToolActions, MappingActions, CallActions {
  /** Shows another page of the pane. */
  chooseTab(tab: Tab): void;
  /** Takes the settings kept in the workbook over into the pane. */
  loadSettings(): Promise<void>;
  /** Looks at the inputs; while a plan runs, after it. */
  look(): Promise<void>;
  /** Plans; where a plan stands, what would change is shown first, unless the settings say not to. */
  plan(): Promise<void>;
  /** Makes the changes that are shown; after an edit in between, shows them anew instead. */
  applyPlan(): Promise<void>;
  dropReview(): void;
  /** Shows a plan that was made elsewhere, by the ribbon. */
  showOutcome(outcome: PlanOutcome): void;
  showFault(fault: Fault): void;
  changeSettings(change: Partial<SettingsDraft>): void;
  toggleSettings(open: boolean): void;
  goTo(place: Place): Promise<void>;
  dismissFault(): void;
  showAllProblems(): void;
  interviews: InterviewActions;
  scenarios: ScenarioActions;
}

export interface ActionOptions {
  store: Store;
  planner: Planner;
  /** Language of the tables unless the settings say otherwise. */
  language: Language;
  notation: NumberNotation;
  now: () => number;
  /** In which whoever writes to the workbook takes turns; defaults to turns of the pane alone. */
  inTurn?: InTurn;
}

export function createActions(options: ActionOptions): Actions {
  const { store, planner, language, notation, now, inTurn = createTurns() } = options;
  const saver = createSaver(planner, (event) => store.dispatch(event));
  const stall = createStallWatch((stalled) => store.dispatch({ kind: 'stalled', stalled }));
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
  const whatIf = createScenarioActions({
    store,
    planner,
    saver,
    language: () => store.state().settings.current.tableLanguage ?? language,
    notation,
    now,
    inTurn,
    stall,
  });
  let looking: Promise<void> | null = null;
  let lookAgain = false;

  async function lookOnce(): Promise<void> {
    // What is being written is seen when it is whole: half of it may be taken back again.
    await inTurn(async () => undefined);
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

  function progressed(progress: Progress): void {
    stall.signOfLife();
    store.dispatch({ kind: 'planProgressed', progress });
  }

  /** Whether what a new plan would change is on the page now, for a decision. */
  async function showChanges(settings: SavedSettings): Promise<boolean> {
    const reviewing = planner.review(settings, settings.tableLanguage ?? language, progressed);
    const outcome = await stall.during(reviewing);
    if (outcome.kind === 'refused') store.dispatch({ kind: 'planFinished', outcome, at: now() });
    if (outcome.kind === 'changes') store.dispatch({ kind: 'reviewed', changes: outcome.changes });
    return outcome.kind !== 'first';
  }

  async function write(settings: SavedSettings): Promise<void> {
    const planning = planner.plan(settings, settings.tableLanguage ?? language, progressed);
    store.dispatch({ kind: 'planFinished', outcome: await stall.during(planning), at: now() });
  }

  /** Plans at once, or only where there is no plan yet that would be changed. */
  async function plan(atOnce: boolean): Promise<void> {
    const { run, settings, tools, survey } = store.state();
    const busy = run.kind === 'running' || tools.busy !== null;
    if (busy || checkDraft(settings.draft, notation).settings === null) return;
    const { current } = settings;
    const known = survey.kind === 'seen' && !survey.survey.planned;
    let writes = atOnce || known || current.replan === 'atOnce';
    store.dispatch({ kind: 'planStarted' });
    try {
      await Promise.all([saver.finish(), desk.finish()]);
      writes ||= !(await inTurn(() => showChanges(current)));
      if (writes) await inTurn(() => write(current));
    } catch (error) {
      const fault = faultOf(error, 'plan');
      store.dispatch({ kind: 'planFailed', fault: writes ? fault : { ...fault, undone: true } });
    }
    if (store.state().review === null) await look();
  }

  const { during } = stall;
  return {
    ...createMappingActions({ store, saver, look }),
    ...createToolActions({ store, planner, language, now, during, inTurn, look }),
    ...createCallActions({ store, planner, language, notation, during, inTurn, look }),
    chooseTab: (tab) => store.dispatch({ kind: 'tabChosen', tab }),
    look,
    plan: () => plan(false),
    applyPlan: () => plan(store.state().review?.stale === false),
    dropReview: () => store.dispatch({ kind: 'reviewDropped' }),
    loadSettings: async () => {
      try {
        const settings = await planner.loadSettings();
        store.dispatch({ kind: 'settingsLoaded', settings, draft: draftOf(settings, notation) });
        whatIf.load(settings);
      } catch (error) {
        store.dispatch({ kind: 'lookFailed', fault: faultOf(error, 'look') });
      }
    },
    showOutcome: (outcome) => store.dispatch({ kind: 'planFinished', outcome, at: now() }),
    showFault: (fault) => store.dispatch({ kind: 'planFailed', fault }),
    changeSettings: (change) => {
      const { current, draft: before } = store.state().settings;
      const draft = { ...before, ...change };
      const typed = checkDraft(draft, notation).settings;
      const settings = typed && withKept(typed, current);
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
    scenarios: whatIf.actions,
  };
}
