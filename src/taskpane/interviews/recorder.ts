import type { RecordOutcome, StageTotal } from '../../jobs/interviews/recordActuals';
import { faultOf } from '../shell/doings';
import type { InTurn } from '../../grid/turns';
import type { InterviewsEvent } from './interviewsEvent';
import { stageKey, type StageKey } from './stageKey';

/** Milliseconds of rest after an entry before it is written, so that quick entries go together. */
export const recordDelay = 300;

export interface Recorder {
  /** Records soon; of several totals for one stage only the latest. */
  record(totals: readonly StageTotal[]): void;
  /** Records at once what is waiting, and ends when it has been answered. */
  finish(): Promise<void>;
}

export interface RecorderOptions {
  write: (totals: readonly StageTotal[]) => Promise<RecordOutcome>;
  inTurn: InTurn;
  dispatch: (event: InterviewsEvent) => void;
  now: () => number;
}

/** Takes numbers to the workbook without typing ever waiting for it; what comes in meanwhile goes in one writing. */
export function createRecorder({ write, inTurn, dispatch, now }: RecorderOptions): Recorder {
  const wanted = new Map<StageKey, StageTotal>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function writeWanted(): Promise<void> {
    const totals = [...wanted.values()];
    if (totals.length === 0) return;
    wanted.clear();
    try {
      const outcome = await write(totals);
      dispatch(
        outcome.kind === 'recorded'
          ? { kind: 'recorded', totals, at: now() }
          : { kind: 'recordRefused', totals, problems: outcome.problems },
      );
    } catch (error) {
      dispatch({ kind: 'recordFailed', totals, fault: faultOf(error, 'record') });
    }
  }

  function finish(): Promise<void> {
    clearTimeout(timer);
    return inTurn(writeWanted);
  }

  return {
    record: (totals) => {
      for (const total of totals) wanted.set(stageKey(total), total);
      clearTimeout(timer);
      timer = setTimeout(() => void finish(), recordDelay);
    },
    finish,
  };
}
