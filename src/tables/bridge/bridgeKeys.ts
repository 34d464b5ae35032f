import type { TablesCatalogue } from '../../words/catalogue';
import { formats, type CellContext } from '../tableSpec';

/** A column of the bridge. */
export type BridgeKey = keyof TablesCatalogue['bridge'];
export type BridgeCell = CellContext<BridgeKey>;
export type BridgeFormulas = Partial<Record<BridgeKey, (cell: BridgeCell) => string>>;

/** Steps from the heads required before to those required now. */
export const headSteps = ['volume', 'aht', 'hours', 'pty', 'losses', 'lineChange'] as const;
/** Steps from the cost before to the cost now, where costs change with the months. */
export const datedMoneySteps = [
  'volumeCost',
  'ahtCost',
  'hoursCost',
  'ptyCost',
  'lossesCost',
  'hiresCost',
  'surplusCost',
  'ratesCost',
  'lineChangeCost',
] as const;
/** The same where the rates never change, which leaves no step to them. */
export const moneySteps = datedMoneySteps.filter((step) => step !== 'ratesCost');

const heads = ['requiredBefore', ...headSteps, 'required'] as const;
const money = ['costBefore', ...moneySteps, 'cost'] as const;

/** What the total adds up over the lines. */
export const summedHeads: readonly BridgeKey[] = [...heads, 'hiresBefore', 'hires'];
export const summedMoney: readonly BridgeKey[] = money;

/** Columns that the total shows too, in the same places. */
export const shownHeads: readonly BridgeKey[] = [
  'month',
  'line',
  'fromMonth',
  ...heads,
  'check',
  'hiresBefore',
  'hires',
];
export const shownMoney: readonly BridgeKey[] = [...money, 'costCheck'];
export const shownDatedMoney: readonly BridgeKey[] = ['costBefore', ...datedMoneySteps, 'cost', 'costCheck'];

/** Columns that carry the calculation. */
export const headHelpers: readonly BridgeKey[] = [
  'level',
  'inBefore',
  'inMonth',
  'rowBefore',
  'planRow',
  'callsBefore',
  'calls',
  'ahtBefore',
  'ahtNow',
  'hoursBefore',
  'hoursNow',
  'ptyBefore',
  'baseBefore',
  'baseNow',
];
export const moneyHelpers: readonly BridgeKey[] = ['reviewBefore', 'reviewRow', 'ratesRow', 'headCost'];
export const ratesHelpers: readonly BridgeKey[] = ['ratesBefore', 'takingOnOld'];

const otherFormats: Partial<Record<BridgeKey, string>> = {
  month: formats.month,
  fromMonth: formats.month,
  line: formats.general,
  callsBefore: formats.whole,
  calls: formats.whole,
  ahtBefore: formats.hours,
  ahtNow: formats.hours,
  hoursBefore: formats.hours,
  hoursNow: formats.hours,
  ptyBefore: formats.share,
  level: formats.general,
  inBefore: formats.general,
  inMonth: formats.general,
  rowBefore: formats.general,
  planRow: formats.general,
  reviewBefore: formats.general,
  reviewRow: formats.general,
  ratesRow: formats.general,
  headCost: formats.money,
  ratesBefore: formats.general,
  takingOnOld: formats.money,
};

/** Number format of a column: money where it is a cost, heads unless it is something else. */
export function bridgeFormat(key: BridgeKey): string {
  return otherFormats[key] ?? (shownDatedMoney.includes(key) ? formats.money : formats.heads);
}

/** What is left between the figure before with its steps and the figure now: 0, but for floating-point noise. */
export function checkFormulas(isDated: boolean): BridgeFormulas {
  const steps: readonly BridgeKey[] = isDated ? datedMoneySteps : moneySteps;
  return {
    check: (cell) => `ROUND(${sumOf(cell, ['requiredBefore', ...headSteps])}-${cell.self('required')},6)`,
    costCheck: (cell) => `ROUND(${sumOf(cell, ['costBefore', ...steps])}-${cell.self('cost')},4)`,
  };
}

function sumOf(cell: BridgeCell, keys: readonly BridgeKey[]): string {
  return keys.map((key) => cell.self(key)).join('+');
}
