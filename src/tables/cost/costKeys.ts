import type { TablesCatalogue } from '../../words/catalogue';
import { costKinds } from '../../model/cost/costMonth';
import { formats, type CellContext } from '../tableSpec';

/** A column of the cost review. */
export type CostKey = keyof TablesCatalogue['cost'];
export type CostCell = CellContext<CostKey>;
export type CostFormulas = Partial<Record<CostKey, (cell: CostCell) => string>>;

/** Columns that the total shows too, in the same places. */
export const shownCosts = [
  'month',
  'line',
  'paidHeads',
  'workingHeads',
  ...costKinds,
  'total',
  'calls',
  'costPerCall',
  'hires',
  'costPerHire',
  'budget',
  'variance',
  'varianceShare',
] as const satisfies readonly CostKey[];

/** Columns that carry the calculation to the others and to the bridge. */
export const costHelpers = [
  'overNeed',
  'takingOn',
  'level',
  'planRow',
  'key',
  'trainingRow',
  'ratesRow',
  'quotaRow',
] as const satisfies readonly CostKey[];

const otherFormats: Partial<Record<CostKey, string>> = {
  month: formats.month,
  line: formats.general,
  paidHeads: formats.heads,
  workingHeads: formats.heads,
  calls: formats.whole,
  costPerCall: formats.moneyPerCall,
  hires: formats.heads,
  varianceShare: formats.share,
  overNeed: formats.heads,
  level: formats.general,
  planRow: formats.general,
  key: formats.general,
  trainingRow: formats.general,
  ratesRow: formats.general,
  quotaRow: formats.general,
};

/** Number format of a column; money unless it is something else. */
export function costFormat(key: CostKey): string {
  return otherFormats[key] ?? formats.money;
}

/** Figures that follow from their own row alike in a line's month and in the total. */
export const ratioFormulas: CostFormulas = {
  total: (cell) => costKinds.map((kind) => cell.self(kind)).join('+'),
  costPerCall: (cell) => `IF(${cell.self('calls')}=0,"",${cell.self('total')}/${cell.self('calls')})`,
  costPerHire: (cell) => {
    const hiring = `(${cell.self('hiring')}+${cell.self('stages')})`;
    return `IF(${cell.self('hires')}=0,"",${hiring}/${cell.self('hires')})`;
  },
  variance: (cell) => `IF(${cell.self('budget')}="","",${cell.self('budget')}-${cell.self('total')})`,
  varianceShare: (cell) =>
    `IF(N(${cell.self('budget')})=0,"",${cell.self('variance')}/${cell.self('budget')})`,
};
