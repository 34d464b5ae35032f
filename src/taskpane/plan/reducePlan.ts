import type { StandingPlan } from '../../jobs/plan/standingPlan';
import type { PlanOutcome } from '../../jobs/plan/planOutcome';
import type { CalendarKind } from '../../model/plan/planSettings';
import { isError } from '../../grid/problem';
import type { PaneEvent } from '../shell/paneEvent';
import { withoutKnown } from '../shell/problems';
import { type PaneState, type SurveyState, withoutFault } from '../shell/state';

/** The pane after an event, as far as it concerns planning. */
export function reducePlan(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'seen':
      return {
        ...state,
        runProblems: withoutKnown(state.runProblems, event.survey.problems),
        result: resultSeen(state.result, event.survey.standing),
      };
    case 'workbookChanged':
      return outlived(state);
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
        hiresTaken: false,
        review: null,
        fault: null,
        mended: null,
      };
    case 'planProgressed':
      return state.run.kind === 'running'
        ? { ...state, run: { ...state.run, progress: event.progress } }
        : state;
    case 'planFinished':
      return finished(state, event.outcome, event.at);
    case 'planCancelling':
      return state.run.kind === 'running' ? { ...state, run: { ...state.run, cancelling: true } } : state;
    case 'planCancelled':
      return { ...state, run: { kind: 'cancelled' } };
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
    case 'mendStarted':
      return { ...state, mending: true, mended: null };
    case 'mendFinished':
      return {
        ...withoutFault(state, 'mend'),
        mending: false,
        mended: event.mended,
        runProblems: [...state.runProblems, ...withoutKnown(event.problems, state.runProblems)],
      };
    case 'mendFailed':
      return { ...state, mending: false, fault: event.fault };
    case 'hiresTaken':
      return { ...state, run: { kind: 'idle' }, hiresTaken: true };
    case 'monthToggled': {
      const { openMonths } = state;
      const isOpen = openMonths.includes(event.month);
      const others = openMonths.filter((month) => month !== event.month);
      return { ...state, openMonths: isOpen ? others : [...openMonths, event.month] };
    }
    case 'allProblemsWanted':
      return { ...state, allProblems: true };
    default:
      return state;
  }
}

function finished(state: PaneState, outcome: PlanOutcome, at: number): PaneState {
  if (outcome.kind === 'written') {
    const { summary, warnings, isSame } = outcome;
    const result = { summary, at, stale: false };
    const run = { kind: 'written', warnings, ...(isSame && { isSame }) } as const;
    const survey = withoutErrors(state.survey);
    const after = { ...state, survey, run, runProblems: warnings, review: null, result, fault: null };
    return withCalendar(after, summary.settings.calendar);
  }
  const { problems } = outcome;
  return { ...state, run: { kind: 'refused', problems }, runProblems: problems, fault: null };
}

/** The plan that the sheets show now; where they show none, what was written last, unless it has gone since. */
function resultSeen(result: PaneState['result'], standing: StandingPlan | null): PaneState['result'] {
  if (!standing) return result?.seen ? null : result;
  const { summary, at, behind } = standing;
  return { summary, at: at ?? result?.at ?? null, stale: behind, seen: true };
}

/** Nothing is said any more of the workbook as it was. */
function outlived(state: PaneState): PaneState {
  const { run, result, review } = state;
  const isOver = ['written', 'failed', 'cancelled'].includes(run.kind);
  if (!isOver && !result && !review) return state;
  return {
    ...state,
    run: isOver ? { kind: 'idle' } : run,
    result: result && { ...result, stale: result.stale || !result.seen },
    review: review && { ...review, stale: true },
  };
}

/** From the first plan on the calendar is that of the plan, which the workbook keeps by now. */
function withCalendar(state: PaneState, calendar: CalendarKind): PaneState {
  const { settings } = state;
  if (!settings.current.isCalendarOpen) return state;
  const current = { ...settings.current, calendar };
  delete current.isCalendarOpen;
  const isUntouched = settings.draft.calendar === 'asFile';
  const draft = isUntouched ? { ...settings.draft, calendar } : settings.draft;
  return { ...state, settings: { ...settings, current, draft } };
}

/** What was seen before a plan was written, less the errors: the plan read the inputs after that and found none. */
function withoutErrors(state: SurveyState): SurveyState {
  if (state.kind !== 'seen') return state;
  const problems = state.survey.problems.filter((problem) => !isError(problem));
  return { ...state, survey: { ...state.survey, problems } };
}
