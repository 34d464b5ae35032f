import type { IsoDate } from './workingDates';

/** How a stage stands against its quota and dates. */
export type StageProgress = 'done' | 'ahead' | 'onTrack' | 'late';

export interface StageTarget {
  /** People who must stand there. */
  quota: number;
  start: IsoDate;
  due: IsoDate;
}

/**
 * Done once the quota is met; else late from the day after the due date, on track from the start date to the due date,
 * and ahead of us before it.
 */
export function stageProgress(
  { quota, start, due }: StageTarget,
  done: number,
  today: IsoDate,
): StageProgress {
  if (done >= quota) return 'done';
  if (today > due) return 'late';
  return today < start ? 'ahead' : 'onTrack';
}
