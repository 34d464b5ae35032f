import type { InterviewStage } from '../../jobs/interviews/interviewStage';
import { copyJoined } from '../../jobs/interviews/copyJoined';
import { recordActuals } from '../../jobs/interviews/recordActuals';
import { usePassRates } from '../../jobs/interviews/usePassRates';
import { pageContract } from '../shell/pageContract';
import type { InterviewsEvent } from './interviewsEvent';
import { initialInterviews } from './interviewsState';
import { interviewsWords } from './words';

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
  askToCopyJoined(): void;
  leaveJoined(): void;
  copyJoined(): Promise<void>;
}

/** Something on the interview page. */
export interface OnInterviews {
  kind: 'interviews';
  event: InterviewsEvent;
}

/** This week's quotas, the numbers that HR records against them, and the pass rates learned from these. */
export const interviews = pageContract<OnInterviews, { interviews: InterviewActions }>()({
  tab: 'interviews',
  initial: { interviews: initialInterviews },
  jobs: {
    /** Records how many people have stood at each stage by now: all of them or none. */
    record: recordActuals,
    /** Writes learned pass rates into the user's own Stages table. */
    usePassRates,
    /** Copies those who joined into the user's own Actuals table. */
    copyJoined,
  },
  doings: {
    record: { again: 'againRecord', halfWritten: 'recordNotUndone', remark: 'unrecorded' },
    useRates: { again: 'againUse', halfWritten: 'useNotUndone' },
    copyJoined: { again: 'againUse', halfWritten: 'copyNotUndone' },
  },
  words: interviewsWords,
});
