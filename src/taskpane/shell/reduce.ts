import type { Mapping } from '../../settings/mappingChoices';
import type { PlanOutcome, Survey } from '../../jobs/outcome';
import type { SavedSettings } from '../../settings/savedSettings';
import { isError } from '../../grid/problem';
import { noCallsAsked, reduceCalls } from '../workbook/calls/callsState';
import type { Doing, Fault } from './fault';
import type { InterviewsEvent } from '../interviews/interviewsEvent';
import { initialInterviews } from '../interviews/interviewsState';
import { lookBegun, lookEnded, reduceInterviews } from '../interviews/reduceInterviews';
import type { PaneEvent } from './paneEvent';
import { withoutKnown } from './problems';
import { faultAfterScenarios, reduceScenarios, settingsAfter } from '../whatIf/reduceScenarios';
import { initialScenarios } from '../whatIf/scenariosState';
import type { SettingsDraft } from '../plan/settingsDraft';
import type { PaneState, SurveyState } from './state';
import { noToolUsed, reduceTools } from '../workbook/tools/toolsState';

/** The pane before anything is known of the workbook. */
export function initialState(settings: SavedSettings, draft: SettingsDraft): PaneState {
  return {
    tab: 'plan',
    survey: { kind: 'looking' },
    watching: true,
    settings: { current: settings, draft, open: false, saving: 'untouched' },
    run: { kind: 'idle' },
    runProblems: [],
    result: null,
    review: null,
    scenarios: initialScenarios,
    mapping: {},
    tools: noToolUsed,
    calls: noCallsAsked,
    interviews: initialInterviews,
    fault: null,
    stalled: false,
    allProblems: false,
  };
}

/** The state after an event. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  const { settings } = state;
  switch (event.kind) {
    case 'tabChosen':
      return state.tab === event.tab ? state : { ...state, tab: event.tab };
    case 'looking':
      return {
        ...state,
        survey: state.survey.kind === 'seen' ? { ...state.survey, again: true } : { kind: 'looking' },
        interviews: lookBegun(state.interviews),
      };
    case 'seen':
      return seen(state, event.survey, event.mapping);
    case 'lookFailed':
      // An older view of the workbook is better than none.
      return state.survey.kind === 'seen'
        ? { ...state, survey: { ...state.survey, again: false }, fault: event.fault }
        : { ...state, survey: { kind: 'failed' }, fault: event.fault };
    case 'watching':
      return state.watching === event.watching ? state : { ...state, watching: event.watching };
    case 'workbookChanged':
      if (!state.result && !state.review) return state;
      return {
        ...state,
        result: state.result && { ...state.result, stale: true },
        review: state.review && { ...state.review, stale: true },
      };
    case 'settingsLoaded':
      return { ...state, settings: { ...settings, current: event.settings, draft: event.draft } };
    case 'settingsTyped': {
      const current = event.settings ?? settings.current;
      return { ...state, settings: { ...settings, draft: event.draft, current }, review: null };
    }
    case 'scenarios':
      return {
        ...state,
        scenarios: reduceScenarios(state.scenarios, event.event),
        settings: { ...settings, current: settingsAfter(settings.current, event.event) },
        fault: faultAfterScenarios(state.fault, event.event),
      };
    case 'settingsToggled':
      return { ...state, settings: { ...settings, open: event.open } };
    case 'saving':
      return { ...state, settings: { ...settings, saving: 'saving' } };
    case 'saved':
      return { ...withoutFault(state, 'save'), settings: { ...settings, saving: 'saved' } };
    case 'saveFailed':
      return { ...state, settings: { ...settings, saving: 'failed' }, fault: event.fault };
    case 'planStarted':
      return {
        ...state,
        run: { kind: 'running', progress: { stage: 'reading', share: 0 } },
        runProblems: [],
        review: null,
        fault: null,
      };
    case 'planProgressed':
      return state.run.kind === 'running'
        ? { ...state, run: { kind: 'running', progress: event.progress } }
        : state;
    case 'planFinished':
      return finished(state, event.outcome, event.at);
    case 'planFailed':
      return { ...state, run: { kind: 'failed' }, fault: event.fault };
    case 'interviews':
      return {
        ...state,
        interviews: reduceInterviews(state.interviews, event.event),
        fault: faultAfter(state.fault, event.event),
      };
    case 'stalled':
      return state.stalled === event.stalled ? state : { ...state, stalled: event.stalled };
    case 'reviewed':
      return { ...state, run: { kind: 'idle' }, review: { changes: event.changes, stale: false } };
    case 'reviewDropped':
      return { ...state, review: null };
    case 'mappingToggled':
      return { ...state, mapping: { ...state.mapping, [event.input]: event.open } };
    case 'mappingChosen':
      return {
        ...state,
        settings: { ...settings, current: withMapping(settings.current, event.mapping) },
        // What a person is at work in stays open, even once nothing is asked any more.
        mapping: { ...state.mapping, [event.input]: true },
        review: null,
      };
    case 'toolStarted':
      return { ...withoutFault(state, 'tool'), tools: reduceTools(state.tools, event) };
    case 'toolFinished':
      return { ...state, tools: reduceTools(state.tools, event) };
    case 'toolFailed':
      return { ...state, tools: reduceTools(state.tools, event), fault: event.fault };
    case 'callsChosen':
      return { ...state, settings: { ...settings, current: withCalls(settings.current, event.calls) } };
    case 'callsTyped':
    case 'forecastIncomplete':
    case 'forecastFinished':
      return { ...state, calls: reduceCalls(state.calls, event) };
    case 'forecastStarted':
      return { ...withoutFault(state, 'tool'), calls: reduceCalls(state.calls, event) };
    case 'forecastFailed':
      return { ...state, calls: reduceCalls(state.calls, event), fault: event.fault };
    case 'goToFailed':
      return { ...state, fault: event.fault };
    case 'faultDismissed':
      return { ...state, fault: null };
    case 'allProblemsWanted':
      return { ...state, allProblems: true };
  }
}

function withMapping(settings: SavedSettings, mapping: Mapping | undefined): SavedSettings {
  const changed = { ...settings };
  if (mapping) changed.mapping = mapping;
  else delete changed.mapping;
  return changed;
}

function withCalls(settings: SavedSettings, calls: SavedSettings['calls']): SavedSettings {
  const changed = { ...settings };
  if (calls) changed.calls = calls;
  else delete changed.calls;
  return changed;
}

function seen(state: PaneState, survey: Survey, mapping: Mapping | undefined): PaneState {
  return {
    ...withoutFault(state, 'look'),
    survey: { kind: 'seen', survey, again: false, ...(mapping && { mapping }) },
    runProblems: withoutKnown(state.runProblems, survey.problems),
    interviews: lookEnded(state.interviews),
  };
}

function finished(state: PaneState, outcome: PlanOutcome, at: number): PaneState {
  if (outcome.kind === 'written') {
    const { summary, warnings } = outcome;
    const result = { summary, at, stale: false };
    const run = { kind: 'written', warnings } as const;
    const survey = withoutErrors(state.survey);
    return { ...state, survey, run, runProblems: warnings, review: null, result, fault: null };
  }
  const { problems } = outcome;
  return { ...state, run: { kind: 'refused', problems }, runProblems: problems, fault: null };
}

/** What was seen before a plan was written, less the errors: the plan read the inputs after that and found none. */
function withoutErrors(state: SurveyState): SurveyState {
  if (state.kind !== 'seen') return state;
  const problems = state.survey.problems.filter((problem) => !isError(problem));
  return { ...state, survey: { ...state.survey, problems } };
}

/** A number that is recorded, or pass rates that are used, put an end to the fault of an earlier attempt. */
function faultAfter(fault: Fault | null, event: InterviewsEvent): Fault | null {
  if (event.kind === 'recordFailed' || event.kind === 'useFailed') return event.fault;
  const settled = { recorded: 'record', ratesUsed: 'useRates' } as const;
  const doing = event.kind === 'recorded' || event.kind === 'ratesUsed' ? settled[event.kind] : null;
  return fault?.doing === doing ? null : fault;
}

function withoutFault(state: PaneState, doing: Doing): PaneState {
  return state.fault?.doing === doing ? { ...state, fault: null } : state;
}
