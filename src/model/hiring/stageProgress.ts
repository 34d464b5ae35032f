import type { IsoDate } from '../calendar/serialDate';

/** How a stage stands against its quota and dates. */
export type StageProgress = 'done' | 'ahead' | 'onTrack' | 'late';

export interface StageDue {
  start: IsoDate;
  due: IsoDate;
}

/**
 * Done once nobody is left to do; else late from the day after the due date, on track from the start date to the due
 * date, and ahead of us before it.
 */
export function stageProgress({ start, due }: StageDue, toDo: number, today: IsoDate): StageProgress {
  if (toDo <= 0) return 'done';
  if (today > due) return 'late';
  return today < start ? 'ahead' : 'onTrack';
}
