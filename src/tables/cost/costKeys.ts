import type { TablesCatalogue } from '../../words/catalogue';
import type { CellContext } from '../tableSpec';
import { costFigures } from '../../model/cost/costFigures';
import type { Figure } from '../../model/figures/figure';
import type { ColumnFormulas } from '../figureColumns';

/** A column of the cost review; the catalogue gives it its header and the columns their order. */
export type CostKey = keyof TablesCatalogue['cost'];
export type CostCell = CellContext<CostKey>;
export type CostFormulas = ColumnFormulas<CostKey>;

/** Columns that are no figures of the model: what a row is about, and where the rows stand that it rests on. */
const ownColumns: Record<Exclude<CostKey, keyof typeof costFigures>, Figure> = {
  month: { unit: 'month' },
  line: { unit: 'general' },
  level: { unit: 'general', helper: true },
  planRow: { unit: 'general', helper: true },
  key: { unit: 'general', helper: true },
  trainingRow: { unit: 'general', helper: true },
  ratesRow: { unit: 'general', helper: true },
};

export const costColumns = { ...ownColumns, ...costFigures };
