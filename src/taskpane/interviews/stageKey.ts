import type { InterviewStage } from '../../jobs/interviews/interviewStage';

/** Names one stage of a line's month. */
export type StageKey = string;

export function stageKey({ month, line, stage }: Pick<InterviewStage, 'month' | 'line' | 'stage'>): StageKey {
  return JSON.stringify([month, line, stage]);
}
