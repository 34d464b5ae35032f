import type { PlanOutcome } from '../../jobs/plan/planOutcome';
import { isError } from '../../grid/problem';
import type { PaneEvent } from '../shell/paneEvent';
import { withoutKnown } from '../shell/problems';
import type { PaneState, SurveyState } from '../shell/state';

/** The pane after an event, as far as it concerns planning. */
export function reducePlan(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'seen':
      return { ...state, runProblems: withoutKnown(state.runProblems, event.survey.problems) };
    case 'workbookChanged':
      if (!state.result && !state.review) return state;
      return {
        ...state,
        result: state.result && { ...state.result, stale: true },
        review: state.review && { ...state.review, stale: true },
      };
    // What was shown for a decision no longer holds.
    case 'settingsTyped':
    case 'mappingChosen':
    case 'reviewDropped':
      return { ...state, review: null };
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
    case 'reviewed':
      return {
        ...state,
        run: { kind: 'idle' },
        review: { changes: event.changes, stale: false, all: false, find: '' },
      };
    case 'allMovesWanted':
      return { ...state, review: state.review && { ...state.review, all: true } };
    case 'movesSearched':
      return { ...state, review: state.review && { ...state.review, find: event.find } };
    case 'allProblemsWanted':
      return { ...state, allProblems: true };
    default:
      return state;
  }
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
