import type { CostReview } from '../model/cost/costReview';
import type { Plan } from '../model/plan/plan';
import type { PlanInput } from '../model/plan/planInput';
import type { PlanBridge } from '../model/bridge/planBridge';
import type { TablesCatalogue } from '../words/catalogue';
import type { Inputs } from '../read/readInputs';
import type { MonthDays } from '../read/resolve/resolveDays';
import type { RecordTable } from '../read/records/findRecords';

/** Everything that the layout of our tables follows from. */
export interface LayoutInput {
  inputs: Inputs;
  input: PlanInput;
  plan: Plan;
  days: readonly MonthDays[];
  words: TablesCatalogue;
  /** What HR has recorded; null where there is no such table yet, or none that can be read. */
  records: RecordTable | null;
  /** What the plan costs; null without a Costs table. */
  review: CostReview | null;
  bridge: PlanBridge;
}
