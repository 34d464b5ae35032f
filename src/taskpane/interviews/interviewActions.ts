import type { InterviewStage } from '../../jobs/interviews/interviewStage';
import type { StageTotal } from '../../jobs/interviews/recordActuals';
import { faultOf } from '../shell/doings';
import { localDate } from '../shell/localDate';
import { boardOf } from './boardOf';
import type { InterviewsEvent } from './interviewsEvent';
import { pickedRates } from './pickedRates';
import { readTotal } from './readTotal';
import { createRecorder } from './recorder';
import { stageKey } from './stageKey';
import type { ActionContext, MadeActions } from '../shell/page';
import type { InterviewActions } from './contract';

export function createInterviewActions(
  context: ActionContext,
): MadeActions<{ interviews: InterviewActions }> {
  const { planner, language, notation, now, inTurn, answers, look } = context;
  const state = () => context.state().interviews;
  const dispatch = (event: InterviewsEvent): void => context.dispatch({ kind: 'interviews', event });
  const recorder = createRecorder({
    write: (totals) => answers.during(planner.record(totals, language())),
    inTurn,
    now,
    dispatch: (event) => {
      dispatch(event);
      if (event.kind === 'recorded') void look();
    },
  });

  function enterAll(totals: readonly StageTotal[]): void {
    if (totals.length === 0) return;
    dispatch({ kind: 'entered', totals });
    recorder.record(totals);
  }

  function enter(stage: InterviewStage): boolean {
    const key = stageKey(stage);
    const { drafts, entries } = state();
    const text = drafts[key];
    if (text === undefined) return true;
    const entry = entries[key];
    const known = entry?.total.total ?? stage.done;
    const total = readTotal(text, notation);
    const nothing = known === null && text.trim() === '';
    const nothingNew = total !== null && total === known && entry?.state !== 'failed';
    if (nothing || nothingNew) dispatch({ kind: 'restored', key });
    else if (total === null) return false;
    else enterAll([{ month: stage.month, line: stage.line, stage: stage.stage, total }]);
    return true;
  }

  async function useRates(): Promise<void> {
    const learned = boardOf(context.state())?.learned ?? [];
    const rates = pickedRates(learned, state().rates, localDate(now()));
    if (rates.length === 0 || state().rates.step.kind !== 'asking') return;
    dispatch({ kind: 'useStarted' });
    try {
      const outcome = await inTurn(() => answers.during(planner.usePassRates(rates)));
      if (outcome.kind === 'refused') dispatch({ kind: 'useRefused', problems: outcome.problems });
      else {
        dispatch({ kind: 'ratesUsed', count: rates.length });
        context.dispatch({ kind: 'workbookChanged' });
      }
    } catch (error) {
      dispatch({ kind: 'useFailed', fault: faultOf(error, 'useRates') });
    }
    await look();
  }

  async function copyJoined(): Promise<void> {
    const board = boardOf(context.state());
    if (!board || board.joined.length === 0 || state().copying.kind !== 'asking') return;
    const { joined, actualsSheet } = board;
    dispatch({ kind: 'copyStarted' });
    try {
      const outcome = await inTurn(() => answers.during(planner.copyJoined(joined, actualsSheet)));
      if (outcome.kind === 'refused') dispatch({ kind: 'copyRefused', problems: outcome.problems });
      else {
        dispatch({ kind: 'copied', count: joined.length });
        context.dispatch({ kind: 'workbookChanged' });
      }
    } catch (error) {
      dispatch({ kind: 'copyFailed', fault: faultOf(error, 'copyJoined') });
    }
    await look();
  }

  return {
    finish: recorder.finish,
    actions: {
      interviews: {
        choose: (month, line) => dispatch({ kind: 'chosen', month, line }),
        showWholeWeek: () => dispatch({ kind: 'wholeWeekWanted' }),
        type: (stage, text) => dispatch({ kind: 'typed', stage, text }),
        restore: (stage) => dispatch({ kind: 'restored', key: stageKey(stage) }),
        enter,
        retry: () => {
          const failed = Object.values(state().entries).filter((entry) => entry.state === 'failed');
          enterAll(failed.map(({ total }) => total));
        },
        pickRate: (cell, picked) => dispatch({ kind: 'ratePicked', cell, picked }),
        askToUseRates: () => dispatch({ kind: 'useAsked' }),
        leaveRates: () => dispatch({ kind: 'useLeft' }),
        useRates,
        askToCopyJoined: () => dispatch({ kind: 'copyAsked' }),
        leaveJoined: () => dispatch({ kind: 'copyLeft' }),
        copyJoined,
      },
    },
  };
}
