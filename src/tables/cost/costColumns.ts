import { costFigures } from '../../model/cost/costFigures';
import { noSettings } from '../../model/figures/workOut';
import type { CostColumn } from '../../grid/headers';
import { ourTables } from '../../grid/names';
import { namesWith, rowFormulas } from '../figureColumns';
import { planLookup } from '../levels';
import type { PlanKey } from '../plan/planKeys';
import type { LayoutInput } from '../planInputs';
import { hasStageCosts } from '../quotas/quotaColumns';
import { rateOf } from '../settings/ratesTable';
import { columnOfTable } from '../tableSpec';
import type { TrainingKey } from '../training/trainingKeys';
import type { CostCell, CostFormulas, CostKey } from './costKeys';

/** From heads to what they cost, each from the row of the plan, of the training and of the rates that it rests on. */
export function costFormulas(layout: LayoutInput): CostFormulas {
  const { words } = layout;
  const lookup = planLookup(layout);
  const plan = (cell: CostCell, key: PlanKey): string =>
    lookup.value(key, cell.self('level'), cell.self('planRow'));
  const trainingColumn = (key: TrainingKey): string => columnOfTable(ourTables.training, words.training[key]);
  const training = (cell: CostCell, key: TrainingKey): string =>
    `INDEX(${trainingColumn(key)},${cell.self('trainingRow')})`;
  const quotas = (key: 'stageCost' | 'level' | 'planRow'): string =>
    columnOfTable(ourTables.quotas, words.quotas[key]);
  const names = namesWith<CostKey>({
    plan: (cell, key) => plan(cell, key as PlanKey),
    training: (cell, key) => training(cell, key as TrainingKey),
    rates: (cell, key) => rateOf(words, key as CostColumn, cell.self('ratesRow')),
    ...ownNumbers,
  });
  return {
    planRow: (cell) => lookup.row(cell.self('month'), cell.self('line'), cell.self('level')),
    key: (cell) => plan(cell, 'key'),
    trainingRow: (cell) => `MATCH(${cell.self('key')},${trainingColumn('key')},0)`,
    ratesRow: (cell) => training(cell, 'ratesRow'),
    // A line that is fed by upgrade has no quotas.
    stages: (cell) =>
      hasStageCosts(layout)
        ? `SUMIFS(${quotas('stageCost')},${quotas('level')},${cell.self('level')},${quotas('planRow')},${cell.self('planRow')})`
        : '0',
    ...rowFormulas<CostKey, object>(costFigures, noSettings, names),
  };
}

/** A cell of the own row as a number, 0 where it is empty. */
export const ownNumbers = { number: (cell: CostCell, key: string) => `N(${cell.self(key as CostKey)})` };
