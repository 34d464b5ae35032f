import { isStillReported, type Page } from '../shell/page';
import { Found } from '../shell/views/found';
import { CallsHint } from '../workbook/calls/callsHint';
import { EmptyStart } from '../workbook/tools/emptyStart';
import type { plan } from './contract';
import { createPlanActions } from './planActions';
import { reducePlan } from './reducePlan';
import { PlanBar } from './views/planBar';
import { ProblemList } from './views/problemList';
import { Result } from './views/result';
import { ReviewSection } from './views/reviewSection';
import { SettingsForm } from './views/settingsForm';
import { TooLate } from './views/tooLate';

export const planPage: Page<typeof plan> = {
  reduce: reducePlan,
  actions: createPlanActions,
  views: [Found, CallsHint, EmptyStart, ReviewSection, ProblemList, TooLate, Result, SettingsForm],
  foot: PlanBar,
  // The edits of a plan are reported a little after it has ended.
  isOwnEdit: ({ result }, now) => isStillReported(result?.at ?? null, now),
};
