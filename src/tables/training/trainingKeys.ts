import type { TablesCatalogue } from '../../words/catalogue';
import { trainingFigures } from '../../model/cost/trainingFigures';
import type { Figure } from '../../model/figures/figure';

/** A column of the training losses; the catalogue gives it its header and the columns their order. */
export type TrainingKey = keyof TablesCatalogue['training'];

/** Columns that are no figures of the model: what a row is about, and where the rows stand that it rests on. */
const ownColumns: Record<Exclude<TrainingKey, keyof typeof trainingFigures>, Figure> = {
  month: { unit: 'month' },
  line: { unit: 'general' },
  level: { unit: 'general', helper: true },
  planRow: { unit: 'general', helper: true },
  ratesRow: { unit: 'general', helper: true },
  key: { unit: 'general', helper: true },
  costsRow: { unit: 'general', helper: true },
};

export const trainingColumns = { ...ownColumns, ...trainingFigures };
