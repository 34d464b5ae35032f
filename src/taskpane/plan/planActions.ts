import type { Progress } from '../../jobs/plan/planOutcome';
import type { SavedSettings } from '../../settings/savedSettings';
import { faultOf } from '../shell/doings';
import type { ActionContext, MadeActions } from '../shell/page';
import { checkDraft } from '../shell/settingsDraft';
import type { PlanActions } from './contract';

export function createPlanActions(context: ActionContext): MadeActions<PlanActions> {
  const { state, dispatch, planner, language, notation, now, inTurn, answers } = context;

  function progressed(progress: Progress): void {
    answers.signOfLife();
    dispatch({ kind: 'planProgressed', progress });
  }

  /** Whether what a new plan would change is on the page now, for a decision. */
  async function showChanges(settings: SavedSettings): Promise<boolean> {
    const outcome = await answers.during(planner.review(settings, language(settings), progressed));
    if (outcome.kind === 'refused') dispatch({ kind: 'planFinished', outcome, at: now() });
    if (outcome.kind === 'changes') dispatch({ kind: 'reviewed', changes: outcome.changes });
    return outcome.kind !== 'first';
  }

  async function write(settings: SavedSettings): Promise<void> {
    const planning = planner.plan(settings, language(settings), progressed);
    dispatch({ kind: 'planFinished', outcome: await answers.during(planning), at: now() });
  }

  /** Plans at once, or only where there is no plan yet that would be changed. */
  async function plan(atOnce: boolean): Promise<void> {
    const { run, settings, tools, survey } = state();
    const busy = run.kind === 'running' || tools.busy !== null;
    if (busy || checkDraft(settings.draft, notation).settings === null) return;
    const isFirst = survey.kind === 'seen' && !survey.survey.planned;
    let writes = false;
    dispatch({ kind: 'planStarted' });
    try {
      await answers.during(context.finishEdits());
      const { current } = state().settings;
      writes = atOnce || isFirst || current.replan === 'atOnce';
      writes ||= !(await inTurn(() => showChanges(current)));
      if (writes) await inTurn(() => write(current));
    } catch (error) {
      const fault = faultOf(error, 'plan');
      dispatch({ kind: 'planFailed', fault: writes ? fault : { ...fault, undone: true } });
    }
    if (state().review === null) await context.look();
  }

  return {
    actions: {
      plan: () => plan(false),
      applyPlan: () => plan(state().review?.stale === false),
      dropReview: () => dispatch({ kind: 'reviewDropped' }),
      showAllMoves: () => dispatch({ kind: 'allMovesWanted' }),
      findMoves: (find) => dispatch({ kind: 'movesSearched', find }),
      showOutcome: (outcome) => dispatch({ kind: 'planFinished', outcome, at: now() }),
      showFault: (fault) => dispatch({ kind: 'planFailed', fault }),
      showAllProblems: () => dispatch({ kind: 'allProblemsWanted' }),
    },
  };
}
