import type { TablesCatalogue } from '../../words/catalogue';
import type { CellContext } from '../tableSpec';
import type { Figure } from '../../model/figures/figure';
import { planFigures, type PlanFigure } from '../../model/plan/planFigures';
import type { ColumnFormula, ColumnFormulas } from '../figureColumns';

/** A column of the hiring plan; the catalogue gives it its header and the columns their order. */
export type PlanKey = keyof TablesCatalogue['plan'];
export type PlanCell = CellContext<PlanKey>;
export type PlanFormula = ColumnFormula<PlanKey>;
export type PlanFormulas = ColumnFormulas<PlanKey>;

/** Columns that are no figures of the model: what a row is about, and where its inputs stand. */
const ownColumns: Record<Exclude<PlanKey, PlanFigure>, Figure> = {
  month: { unit: 'month' },
  line: { unit: 'general' },
  calendar: { unit: 'general' },
  joinersFrom: { unit: 'general' },
  named: { unit: 'general' },
  inTotal: { unit: 'general', helper: true },
  rounding: { unit: 'general' },
  confidence: { unit: 'share' },
  fedBy: { unit: 'general', helper: true },
  forecastRow: { unit: 'whole', helper: true },
  linesRow: { unit: 'whole', helper: true },
  feederRow: { unit: 'whole', helper: true },
  key: { unit: 'general', helper: true },
};

/** Every column of the plan; those that carry the calculation to the others stand last and in grey. */
export const planColumns = { ...ownColumns, ...planFigures };
