import type { CostColumn } from '../../grid/headers';
import { ourTables } from '../../grid/names';
import type { CostCell, CostFormulas } from './costKeys';
import { planLookup } from '../levels';
import type { LayoutInput } from '../planInputs';
import type { PlanKey } from '../plan/planKeys';
import { hasStageCosts } from '../quotas/quotaColumns';
import { rateOf } from '../settings/ratesTable';
import { columnOfTable } from '../tableSpec';
import type { TrainingKey } from '../training/trainingKeys';

/** From heads to what they cost, each from the row of the plan, of the training and of the rates that it rests on. */
export function costFormulas(layout: LayoutInput): CostFormulas {
  const { words } = layout;
  const lookup = planLookup(layout);
  const plan = (cell: CostCell, key: PlanKey): string =>
    lookup.value(key, cell.self('level'), cell.self('planRow'));
  const trainingColumn = (key: TrainingKey): string => columnOfTable(ourTables.training, words.training[key]);
  const training = (cell: CostCell, key: TrainingKey): string =>
    `INDEX(${trainingColumn(key)},${cell.self('trainingRow')})`;
  const rate = (cell: CostCell, column: CostColumn): string => rateOf(words, column, cell.self('ratesRow'));
  const stages = columnOfTable(ourTables.quotas, words.quotas.costFromHere);
  return {
    planRow: (cell) => lookup.row(cell.self('month'), cell.self('line'), cell.self('level')),
    key: (cell) => plan(cell, 'key'),
    trainingRow: (cell) => `MATCH(${cell.self('key')},${trainingColumn('key')},0)`,
    ratesRow: (cell) => training(cell, 'ratesRow'),
    paidHeads: (cell) =>
      `MAX(${plan(cell, 'actual')}+${cell.self('hires')},${training(cell, 'headsInTraining')})`,
    workingHeads: (cell) => `${cell.self('paidHeads')}-${training(cell, 'headsInTraining')}`,
    basePay: (cell) => `${cell.self('workingHeads')}*${rate(cell, 'basePay')}`,
    onCosts: (cell) => `${cell.self('basePay')}*${rate(cell, 'onCostRate')}`,
    overtime: (cell) =>
      `${cell.self('paidHeads')}*${rate(cell, 'overtimeHours')}*${rate(cell, 'overtimePay')}`,
    hiring: (cell) => `${cell.self('hires')}*${rate(cell, 'hiringCost')}`,
    // A line that is fed by upgrade has no quotas; row 0 of INDEX would be the whole column.
    stages: (cell) =>
      hasStageCosts(layout)
        ? `IF(${cell.self('quotaRow')}=0,0,INDEX(${stages},MAX(1,${cell.self('quotaRow')})))`
        : '0',
    training: (cell) => training(cell, 'trainingCost'),
    attrition: (cell) => `${plan(cell, 'attrition')}*${rate(cell, 'attritionCost')}`,
    seats: (cell) => `${cell.self('paidHeads')}*${rate(cell, 'seatCost')}`,
    telecom: (cell) =>
      `${cell.self('calls')}*${rate(cell, 'telecomPerCall')}` +
      `+${plan(cell, 'requiredHours')}*${rate(cell, 'telecomPerHour')}`,
    calls: (cell) => plan(cell, 'calls'),
    hires: (cell) => plan(cell, 'hires'),
    overNeed: (cell) => `${cell.self('paidHeads')}-${plan(cell, 'required')}`,
    takingOn: (cell) => `${cell.self('hiring')}+${cell.self('stages')}+${training(cell, 'trainerCost')}`,
  };
}
