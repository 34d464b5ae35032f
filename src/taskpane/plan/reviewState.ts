import type { PlanChanges } from '../../jobs/plan/planChanges';

/** What planning again would change, as it is shown for a decision. */
export interface ReviewState {
  changes: PlanChanges;
  /** Whether the workbook has changed since, so that it would have to be looked at again. */
  stale: boolean;
}
