import { stageProgress, type StageProgress } from '../../model/stageProgress';
import type { IsoDate } from '../../model/workingDates';
import type { InterviewStage } from '../../workbook/outcome';
import type { Entry, InterviewsState } from './interviewsState';
import { stageKey, type StageKey } from './stageKey';

/** How a stage stands, with what has just been entered counted as recorded. */
export interface Standing {
  key: StageKey;
  stage: InterviewStage;
  /** Null where nothing is recorded. */
  done: number | null;
  toDo: number;
  /** `none` where nobody is needed. */
  progress: StageProgress | 'none';
  /** What was entered last, until a look has shown it. */
  entry: Entry | null;
}

export function standingOf(
  stage: InterviewStage,
  { entries }: Pick<InterviewsState, 'entries'>,
  today: IsoDate,
): Standing {
  const key = stageKey(stage);
  const entry = entries[key] ?? null;
  const done = entry && entry.state !== 'failed' ? entry.total.total : stage.done;
  return {
    key,
    stage,
    done,
    toDo: Math.max(0, stage.quota - (done ?? 0)),
    progress: stage.quota > 0 ? stageProgress(stage, done ?? 0, today) : 'none',
    entry,
  };
}
