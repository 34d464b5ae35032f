import { stageProgress, type StageProgress } from '../../model/hiring/stageProgress';
import { stillToDo } from '../../model/hiring/stillToDo';
import type { IsoDate } from '../../model/calendar/serialDate';
import type { InterviewStage } from '../../jobs/interviews/interviewStage';
import type { Entry, InterviewsState } from './interviewsState';
import { stageKey, type StageKey } from './stageKey';

/** How a stage stands, with what has just been entered counted as recorded. */
export interface Standing {
  key: StageKey;
  stage: InterviewStage;
  /** Null where nothing is recorded. */
  done: number | null;
  /** People still missing from the quota at the confidence, as in the workbook's own table. */
  toDo: number;
  /** By how many that is fewer than the quota less who was there, because later stages need no more. */
  spared: number;
  /** `none` where nobody is needed. */
  progress: StageProgress | 'none';
  /** Whether more are recorded here than at the stage before, so that one of the two must be wrong. */
  aboveBefore: boolean;
  /** What was entered last, until a look has shown it. */
  entry: Entry | null;
}

/** How every stage stands. Those of a line's month are next to each other in their order, as the board has them. */
export function standingsOf(
  stages: readonly InterviewStage[],
  { entries }: Pick<InterviewsState, 'entries'>,
  today: IsoDate,
): Standing[] {
  return inLineMonths(stages).flatMap((together) => {
    const counted = together.map((stage) => {
      const key = stageKey(stage);
      const entry = entries[key] ?? null;
      return { key, stage, entry, done: entry && entry.state !== 'failed' ? entry.total.total : stage.done };
    });
    const left = stillToDo(
      counted.map(({ stage, done }) => ({ quota: stage.atConfidence, done: done ?? 0 })),
    );
    return counted.map((one, index): Standing => {
      const { stage, done } = one;
      const toDo = left[index]!;
      const before = counted[index - 1]?.done ?? null;
      return {
        ...one,
        toDo,
        spared: Math.max(0, stage.atConfidence - (done ?? 0)) - toDo,
        progress: stage.atConfidence > 0 ? stageProgress(stage, toDo, today) : 'none',
        aboveBefore: before !== null && (done ?? 0) > before,
      };
    });
  });
}

function inLineMonths(stages: readonly InterviewStage[]): InterviewStage[][] {
  const all: InterviewStage[][] = [];
  for (const stage of stages) {
    const last = all.at(-1);
    if (last && last[0]!.month === stage.month && last[0]!.line === stage.line) last.push(stage);
    else all.push([stage]);
  }
  return all;
}
