import type { Progress } from '../../jobs/plan/planOutcome';
import type { SavedSettings } from '../../settings/savedSettings';
import { type Cancel, WorkbookError } from '../../grid/port';
import type { Problem } from '../../grid/problem';
import { missingInput, unknownLine } from '../shell/mend';
import type { PlanEvent } from './planState';
import { faultOf } from '../shell/doings';
import type { ActionContext, MadeActions } from '../shell/page';
import { checkDraft } from '../shell/settingsDraft';
import type { PlanActions } from './contract';

/** A plan under way, which may be given up. */
interface Run extends Cancel {
  isCancelled: boolean;
  /** Whether cells may have been written, so that giving up takes them back. */
  isWriting: boolean;
  /** Ends the waiting for what only reads: it writes nothing any more when it comes. */
  leave: () => void;
}

export function createPlanActions(context: ActionContext): MadeActions<PlanActions> {
  const { state, dispatch, planner, display, language, notation, now, inTurn, answers } = context;
  let current: Run | null = null;

  const progressOf =
    (run: Run) =>
    (progress: Progress): void => {
      if (run !== current) return;
      run.isWriting ||= progress.stage === 'writing';
      answers.signOfLife();
      dispatch({ kind: 'planProgressed', progress });
    };

  /** Whether what a new plan would change is on the page now, for a decision. */
  async function showChanges(settings: SavedSettings, run: Run): Promise<boolean> {
    const outcome = await answers.during(planner.review(settings, display, progressOf(run)));
    if (run.isCancelled) return true;
    if (outcome.kind === 'refused') dispatch({ kind: 'planFinished', outcome, at: now() });
    if (outcome.kind === 'changes') dispatch({ kind: 'reviewed', changes: outcome.changes });
    return outcome.kind !== 'first';
  }

  async function write(settings: SavedSettings, run: Run): Promise<void> {
    if (run.isCancelled) return;
    const planning = planner.plan(settings, display, progressOf(run), run);
    const outcome = await answers.during(planning);
    if (!run.isCancelled || run.isWriting) dispatch({ kind: 'planFinished', outcome, at: now() });
  }

  /** Plans at once, or only where there is no plan yet that would be changed. */
  async function plan(atOnce: boolean): Promise<void> {
    const { run: before, settings, tools, survey } = state();
    const busy = before.kind === 'running' || tools.busy !== null;
    if (busy || checkDraft(settings.draft, notation).settings === null) return;
    const isFirst = survey.kind === 'seen' && !survey.survey.planned;
    let writes = false;
    dispatch({ kind: 'planStarted' });
    const run: Run = { isCancelled: false, isWriting: false, leave: () => undefined };
    const left = new Promise<never>((_, reject) => {
      run.leave = () => reject(new WorkbookError('cancelled', '', true));
    });
    current = run;
    const work = async (): Promise<void> => {
      await answers.during(context.finishEdits());
      const { current: saved } = state().settings;
      writes = atOnce || isFirst || saved.replan === 'atOnce';
      writes ||= !(await inTurn(() => showChanges(saved, run)));
      if (writes) await inTurn(() => write(saved, run));
    };
    try {
      await Promise.race([work(), left]);
    } catch (error) {
      const fault = faultOf(error, 'plan');
      if (fault.code === 'cancelled' && fault.undone) dispatch({ kind: 'planCancelled' });
      else dispatch({ kind: 'planFailed', fault: writes ? fault : { ...fault, undone: true } });
    }
    current = null;
    if (state().review === null) await context.look();
  }

  function cancelPlan(): void {
    if (!current || current.isCancelled) return;
    current.isCancelled = true;
    if (current.isWriting) dispatch({ kind: 'planCancelling' });
    else current.leave();
  }

  async function mendOne(
    problem: Problem,
  ): Promise<Omit<Extract<PlanEvent, { kind: 'mendFinished' }>, 'kind'>> {
    const [input, line] = [missingInput(problem), unknownLine(problem)];
    if (input) {
      const outcome = await planner.insertTemplate(language(), new Date(now()).getFullYear(), {
        only: input,
      });
      if (outcome.kind === 'refused') return { mended: null, problems: outcome.problems };
      const [table] = outcome.tables;
      return { mended: table ? { kind: 'inserted', input, place: table.place } : null, problems: [] };
    }
    if (line === null) return { mended: null, problems: [] };
    const outcome = await planner.addLine(line);
    if (outcome.kind === 'refused') return { mended: null, problems: outcome.problems };
    if (outcome.kind === 'noRoom') await planner.goTo(outcome.place).catch(() => undefined);
    const kind = outcome.kind === 'added' ? 'lineAdded' : 'lineNoRoom';
    return { mended: { kind, line, place: outcome.place }, problems: [] };
  }

  async function mend(problem: Problem): Promise<void> {
    const { run, tools, mending } = state();
    if (run.kind === 'running' || tools.busy !== null || mending) return;
    dispatch({ kind: 'mendStarted' });
    try {
      const mended = await inTurn(() => answers.during(mendOne(problem)));
      dispatch({ kind: 'mendFinished', ...mended });
    } catch (error) {
      dispatch({ kind: 'mendFailed', fault: faultOf(error, 'mend') });
    }
    await context.look();
  }

  async function takeOverHires(): Promise<void> {
    const { run, settings, tools } = state();
    if (run.kind === 'running' || tools.busy !== null) return;
    dispatch({ kind: 'planStarted' });
    try {
      const outcome = await inTurn(() => answers.during(planner.takeOverHires(settings.current)));
      if (outcome.kind === 'refused') dispatch({ kind: 'planFinished', outcome, at: now() });
      else dispatch({ kind: 'hiresTaken' });
    } catch (error) {
      dispatch({ kind: 'planFailed', fault: faultOf(error, 'plan') });
    }
    await context.look();
  }

  return {
    actions: {
      mend,
      takeOverHires,
      plan: () => plan(false),
      applyPlan: () => plan(state().review?.stale === false),
      cancelPlan,
      dropReview: () => dispatch({ kind: 'reviewDropped' }),
      showAllMoves: () => dispatch({ kind: 'allMovesWanted' }),
      findMoves: (find) => dispatch({ kind: 'movesSearched', find }),
      showOutcome: (outcome) => dispatch({ kind: 'planFinished', outcome, at: now() }),
      showFault: (fault) => dispatch({ kind: 'planFailed', fault }),
      showAllProblems: () => dispatch({ kind: 'allProblemsWanted' }),
      toggleMonth: (month) => dispatch({ kind: 'monthToggled', month }),
    },
  };
}
