import type { TablesCatalogue } from '../../words/catalogue';
import { formats, type CellContext } from '../tableSpec';

/** A column of the hiring plan; the catalogue gives it its header and the columns their order. */
export type PlanKey = keyof TablesCatalogue['plan'];
export type PlanCell = CellContext<PlanKey>;
/** Formulas of computed columns, without "=". */
export type PlanFormula = (cell: PlanCell) => string;
export type PlanFormulas = Partial<Record<PlanKey, PlanFormula>>;

export const planFormats: Record<PlanKey, string> = {
  month: formats.month,
  line: formats.general,
  calls: formats.whole,
  ahtSeconds: formats.hours,
  requiredHours: formats.hours,
  calendar: formats.general,
  workingDays: formats.days,
  hoursPerHead: formats.hours,
  pty: formats.share,
  baseHeads: formats.heads,
  absence: formats.heads,
  attrition: formats.heads,
  upgrade: formats.heads,
  newJoiners: formats.heads,
  buddies: formats.heads,
  coaches: formats.heads,
  trainingLoss: formats.heads,
  loss: formats.heads,
  required: formats.heads,
  actual: formats.heads,
  surplus: formats.heads,
  toAdd: formats.heads,
  headsToAdd: formats.heads,
  byUpgrade: formats.heads,
  hires: formats.heads,
  interviews: formats.heads,
  rounding: formats.general,
  yield: formats.factor,
  multiplier: formats.factor,
  gapBeforeCoaching: formats.heads,
  trainingPass: formats.share,
  nextMonth: formats.heads,
  fedBy: formats.general,
  forecastRow: formats.whole,
  linesRow: formats.whole,
  feederRow: formats.whole,
  key: formats.general,
};
