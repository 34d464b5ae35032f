import { createTurns, type InTurn } from '../../grid/turns';
import type { Language } from '../../words/language';
import type { Place } from '../grid/problem';
import type { PlanOutcome, Progress } from '../../jobs/outcome';
import type { SavedSettings } from '../../settings/savedSettings';
import { createCallActions, type CallActions } from '../workbook/calls/callActions';
import { faultOf, type Fault } from './fault';
import { createInterviewActions, type InterviewActions } from '../interviews/interviewActions';
import { createMappingActions, type MappingActions } from '../workbook/mapping/mappingActions';
import type { NumberNotation } from './numberNotation';
import type { Planner } from './planner';
import { createScenarioActions, type ScenarioActions } from '../whatIf/scenarioActions';
import { createSettingsActions, type SettingsActions } from '../plan/settingsActions';
import { checkDraft } from '../plan/settingsDraft';
import type { Store } from './store';
import type { Tab } from './tabs';
import { createToolActions, type ToolActions } from '../workbook/tools/toolActions';
import { createSettingsSaver } from './settingsSaver';
import { createAnswerWatch } from './answerWatch';

/** Everything a person can ask of the pane. None of these throws: what fails becomes a fault in the state. */
export interface Actions extends SettingsActions, ToolActions, MappingActions, CallActions {
  /** Shows another page of the pane. */
  chooseTab(tab: Tab): void;
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
  const saver = createSettingsSaver(planner, (event) => store.dispatch(event));
  const stall = createAnswerWatch((stalled) => store.dispatch({ kind: 'stalled', stalled }));
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
  const form = createSettingsActions({ store, planner, saver, notation, loadScenarios: whatIf.load });
  let looking: Promise<void> | null = null;
  let lookAgain = false;

  async function lookOnce(): Promise<void> {
    // What is being written is seen when it is whole: half of it may be taken back again.
    await inTurn(async () => undefined);
    store.dispatch({ kind: 'looking' });
    await form.loadMissed();
    try {
      const { current } = store.state().settings;
      const survey = await stall.during(planner.survey(current));
      store.dispatch({ kind: 'seen', survey, ...(current.mapping && { mapping: current.mapping }) });
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
    const isFirst = survey.kind === 'seen' && !survey.survey.planned;
    let writes = false;
    store.dispatch({ kind: 'planStarted' });
    try {
      await stall.during(Promise.all([saver.finish(), desk.finish()]));
      const { current } = store.state().settings;
      writes = atOnce || isFirst || current.replan === 'atOnce';
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
    ...form.actions,
    ...createMappingActions({ store, saver, look }),
    ...createToolActions({ store, planner, language, now, during, inTurn, look }),
    ...createCallActions({ store, planner, saver, language, notation, during, inTurn, look }),
    chooseTab: (tab) => store.dispatch({ kind: 'tabChosen', tab }),
    look,
    plan: () => plan(false),
    applyPlan: () => plan(store.state().review?.stale === false),
    dropReview: () => store.dispatch({ kind: 'reviewDropped' }),
    showOutcome: (outcome) => store.dispatch({ kind: 'planFinished', outcome, at: now() }),
    showFault: (fault) => store.dispatch({ kind: 'planFailed', fault }),
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
