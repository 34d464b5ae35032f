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

/** The inputs with the headers that our copy of the forecast, if there is one, gets in the language of the tables. */
export function inLanguage(inputs: Inputs, words: TablesCatalogue): Inputs {
  const { Forecast } = inputs.sources;
  if (!Forecast?.planForecast) return inputs;
  const planForecast = { ...Forecast.planForecast, headers: words.forecast };
  return { ...inputs, sources: { ...inputs.sources, Forecast: { ...Forecast, planForecast } } };
}
