import type { InterviewStage } from '../../jobs/outcome';
import type { Language } from '../../words/language';
import type { StageTotal } from '../../jobs/interviews/recordActuals';
import { faultOf } from '../shell/fault';
import { localDate } from '../shell/localDate';
import type { NumberNotation } from '../shell/numberNotation';
import type { Planner } from '../shell/planner';
import type { Store } from '../shell/store';
import type { InTurn } from '../../grid/turns';
import type { InterviewsEvent } from './interviewsEvent';
import { pickedRates } from './pickedRates';
import { readTotal } from './readTotal';
import { createRecorder } from './recorder';
import { stageKey } from './stageKey';
import type { AnswerWatch } from '../shell/answerWatch';

/** Everything a person can ask of the interview page. None of these throws. */
export interface InterviewActions {
  choose(month: string, line: string): void;
  showWholeWeek(): void;
  type(stage: InterviewStage, text: string): void;
  restore(stage: InterviewStage): void;
  /** Records what stands in a stage's field; false where that is no number of people, and nothing is recorded. */
  enter(stage: InterviewStage): boolean;
  /** Enters again all numbers that the workbook did not take. */
  retry(): void;
  pickRate(cell: string, picked: boolean): void;
  askToUseRates(): void;
  leaveRates(): void;
  useRates(): Promise<void>;
}

export interface InterviewActionOptions {
  store: Store;
  planner: Pick<Planner, 'record' | 'usePassRates'>;
  /** Language of a table that is made for the records. */
  language: () => Language;
  notation: NumberNotation;
  now: () => number;
  inTurn: InTurn;
  stall: AnswerWatch;
  look: () => Promise<void>;
}

export interface InterviewDesk {
  actions: InterviewActions;
  /** Records at once what is waiting. */
  finish(): Promise<void>;
}

export function createInterviewActions(options: InterviewActionOptions): InterviewDesk {
  const { store, planner, language, notation, now, inTurn, stall, look } = options;
  const state = () => store.state().interviews;
  const dispatch = (event: InterviewsEvent): void => store.dispatch({ kind: 'interviews', event });
  const recorder = createRecorder({
    write: (totals) => stall.during(planner.record(totals, language())),
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
    const { survey } = store.state();
    const learned = survey.kind === 'seen' ? (survey.survey.interviews?.learned ?? []) : [];
    const rates = pickedRates(learned, state().rates, localDate(now()));
    if (rates.length === 0 || state().rates.step.kind !== 'asking') return;
    dispatch({ kind: 'useStarted' });
    try {
      const outcome = await inTurn(() => stall.during(planner.usePassRates(rates)));
      if (outcome.kind === 'refused') dispatch({ kind: 'useRefused', problems: outcome.problems });
      else {
        dispatch({ kind: 'ratesUsed', count: rates.length });
        store.dispatch({ kind: 'workbookChanged' });
      }
    } catch (error) {
      dispatch({ kind: 'useFailed', fault: faultOf(error, 'useRates') });
    }
    await look();
  }

  return {
    finish: recorder.finish,
    actions: {
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
    },
  };
}
