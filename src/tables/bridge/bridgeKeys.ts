import type { TablesCatalogue } from '../../words/catalogue';
import type { CellContext } from '../tableSpec';
import { checkFigures, headFigures, moneyFigures } from '../../model/bridge/bridgeFigures';
import type { Figure } from '../../model/figures/figure';
import type { ColumnFormulas } from '../figureColumns';

/** A column of the bridge. */
export type BridgeKey = keyof TablesCatalogue['bridge'];
export type BridgeCell = CellContext<BridgeKey>;
export type BridgeFormulas = ColumnFormulas<BridgeKey>;

type Columns = Partial<Record<BridgeKey, Figure>>;

/** Columns about heads that are no figures of the model: what a row is about, and what its steps are looked up by. */
const aboutHeads = {
  level: { unit: 'general', helper: true },
  inBefore: { unit: 'general', helper: true },
  inMonth: { unit: 'general', helper: true },
  rowBefore: { unit: 'general', helper: true },
  planRow: { unit: 'general', helper: true },
  callsBefore: { unit: 'whole', helper: true },
  calls: { unit: 'whole', helper: true },
  ahtBefore: { unit: 'seconds', helper: true },
  ahtNow: { unit: 'seconds', helper: true },
  hoursBefore: { unit: 'hours', helper: true },
  hoursNow: { unit: 'hours', helper: true },
  ptyBefore: { unit: 'share', helper: true },
  baseBefore: { unit: 'heads', helper: true },
  baseNow: { unit: 'heads', helper: true },
} satisfies Columns;

/** The same about money. */
const aboutMoney = {
  reviewBefore: { unit: 'general', helper: true },
  reviewRow: { unit: 'general', helper: true },
  ratesRow: { unit: 'general', helper: true },
  ratesBefore: { unit: 'general', helper: true },
} satisfies Columns;

const { hiresBefore, hires, ...steps } = headFigures;
const { check, costCheck } = checkFigures;

const headColumns = {
  month: { unit: 'month' },
  line: { unit: 'general' },
  fromMonth: { unit: 'month' },
  ...steps,
  ...{ check, hiresBefore, hires },
  ...aboutHeads,
} satisfies Columns;

const moneyColumns = { ...moneyFigures, costCheck, ...aboutMoney } satisfies Columns;

/** Every column of the bridge in its order, each step between the figures that it leads from and to. */
export const bridgeColumns: Record<BridgeKey, Figure> = { ...headColumns, ...moneyColumns };

/** Columns that only a plan has whose costs change with the months. */
const datedColumns: readonly BridgeKey[] = ['ratesCost', 'ratesBefore', 'takingOnOld'];

/** The shown columns of a plan's bridge and those that carry its calculation; in money with a cost review. */
export function bridgeKeys(
  words: Readonly<Record<BridgeKey, string>>,
  hasCosts: boolean,
  isDated: boolean,
): { shown: BridgeKey[]; helpers: BridgeKey[] } {
  const isThere = (key: BridgeKey): boolean =>
    (hasCosts || !(key in moneyColumns)) && (isDated || !datedColumns.includes(key));
  const isHelper = (key: BridgeKey): boolean => bridgeColumns[key].helper ?? false;
  const [inOrder, inWords] = [bridgeColumns, words].map((one) => Object.keys(one) as BridgeKey[]);
  return {
    shown: inOrder!.filter((key) => isThere(key) && !isHelper(key)),
    helpers: inWords!.filter((key) => isThere(key) && isHelper(key)),
  };
}
