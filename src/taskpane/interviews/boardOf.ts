import type { InterviewBoard } from '../../jobs/interviews/interviewBoard';
import type { PaneState } from '../shell/state';

/** Quotas and records as last seen; null where the workbook shows none or has not been read. */
export function boardOf({ survey }: Pick<PaneState, 'survey'>): InterviewBoard | null {
  return survey.kind === 'seen' ? survey.survey.interviews : null;
}
