import type { InterviewStage } from '../../../jobs/interviews/interviewStage';

/** Id of the field in which a stage's people are typed; an id holds no blanks, names do. */
export function fieldId({ month, line, stage }: Pick<InterviewStage, 'month' | 'line' | 'stage'>): string {
  return `done ${month} ${line} ${stage}`.replace(/\s+/g, '-');
}
