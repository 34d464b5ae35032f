import type { TablesCatalogue } from '../../words/catalogue';
import { ourSheets, ourTables } from '../../grid/names';
import { datedMoneySteps, headSteps, moneySteps } from '../../model/bridge/bridgeFigures';
import type { BridgeKey } from '../bridge/bridgeKeys';
import { besideCharts } from './chartSpecs';
import { hasDatedCosts } from '../settings/datedRatesTable';
import type { LayoutInput } from '../planInputs';
import { columnOfTable, formats, type CellContext, type TableSpec } from '../tableSpec';

type WaterfallKey = keyof TablesCatalogue['waterfall'];
/** A column of the bridge that is a step of a waterfall. */
type Step = keyof TablesCatalogue['waterfallSteps'];
type WaterfallCell = CellContext<WaterfallKey>;

/** A bridge from its first figure over its steps to its last. */
interface Waterfall {
  name: string;
  before: Step;
  steps: readonly Step[];
  after: Step;
  format: string;
}

const headsWaterfall: Waterfall = {
  name: ourTables.waterfall,
  before: 'requiredBefore',
  steps: headSteps,
  after: 'required',
  format: formats.heads,
};

const moneyWaterfall: Waterfall = {
  name: ourTables.costWaterfall,
  before: 'costBefore',
  steps: moneySteps,
  after: 'cost',
  format: formats.money,
};

/**
 * The bridges as stacked columns: from the first month of the plan to its last, with each step's changes added up over
 * the months between. None for a plan of one month, and the one in money only with a Costs table.
 */
export function waterfallTables(layout: LayoutInput): TableSpec<WaterfallKey>[] {
  if (layout.bridge.totals.length === 0) return [];
  const inMoney = hasDatedCosts(layout) ? { ...moneyWaterfall, steps: datedMoneySteps } : moneyWaterfall;
  return [headsWaterfall, ...(layout.review ? [inMoney] : [])].map((one) => waterfallTable(layout, one));
}

function waterfallTable({ words }: LayoutInput, waterfall: Waterfall): TableSpec<WaterfallKey> {
  const { before, steps, after } = waterfall;
  const keys = [before, ...steps, after];
  const last = keys.length - 1;
  const column = (key: BridgeKey): string => columnOfTable(ourTables.bridgeTotal, words.bridge[key]);
  const [months, order] = [column('month'), (cell: WaterfallCell) => cell.self('order')];
  const own = (key: WaterfallKey): string => columnOfTable(waterfall.name, words.waterfall[key]);
  const figure = (key: BridgeKey, index: number): string => {
    if (index === 0) return `SUMPRODUCT((${months}=MIN(${months}))*1,${column(key)})`;
    return index === last
      ? `SUMPRODUCT((${months}=MAX(${months}))*1,${column(key)})`
      : `SUMPRODUCT(${column(key)})`;
  };
  const ofEnds = (cell: WaterfallCell, end: string, step: string): string =>
    `IF(${order(cell)}*(${order(cell)}-${last})=0,${end},${step})`;
  const formulas: Partial<Record<WaterfallKey, (cell: WaterfallCell) => string>> = {
    value: (cell) =>
      keys.map(figure).reduceRight((rest, one, index) => `IF(${order(cell)}=${index},${one},${rest})`),
    level: (cell) =>
      ofEnds(cell, cell.self('value'), `SUMIFS(${own('value')},${own('order')},"<="&${order(cell)})`),
    base: (cell) => ofEnds(cell, '0', `${cell.self('level')}-MAX(0,${cell.self('value')})`),
    total: (cell) => ofEnds(cell, cell.self('value'), '0'),
    up: (cell) => ofEnds(cell, '0', `MAX(0,${cell.self('value')})`),
    down: (cell) => ofEnds(cell, '0', `MAX(0,-${cell.self('value')})`),
  };
  const values: Partial<Record<WaterfallKey, (string | number)[]>> = {
    step: keys.map((key) => words.waterfallSteps[key]),
    order: keys.map((_, index) => index),
  };
  return {
    name: waterfall.name,
    sheet: ourSheets.charts,
    column: besideCharts,
    rows: keys.length,
    columns: (Object.keys(words.waterfall) as WaterfallKey[]).map((key) => ({
      key,
      header: words.waterfall[key],
      format: key === 'step' || key === 'order' ? formats.general : waterfall.format,
      ...(values[key] && { values: values[key] }),
      ...(formulas[key] && { formula: formulas[key] }),
      helper: key === 'level' || key === 'order',
    })),
  };
}
