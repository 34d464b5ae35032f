import { isStillReported, type Page } from '../shell/page';
import type { interviews } from './contract';
import { createInterviewActions } from './interviewActions';
import { reducePage } from './reduceInterviews';
import { JoinedHeads } from './views/joinedHeads';
import { NoQuotas } from './views/noQuotas';
import { PassRates } from './views/passRates';
import { RecordForm } from './views/recordForm';
import { WeekList } from './views/weekList';

export const interviewsPage: Page<typeof interviews> = {
  reduce: reducePage,
  actions: createInterviewActions,
  views: [NoQuotas, WeekList, RecordForm, JoinedHeads, PassRates],
  // What HR records changes nothing that a plan rests on.
  isOwnEdit: ({ interviews: { entries, recordedAt } }, now) =>
    Object.values(entries).some(({ state }) => state === 'waiting') || isStillReported(recordedAt, now),
};
