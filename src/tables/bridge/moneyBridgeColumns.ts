import type { CostColumn } from '../../grid/headers';
import { ourTables } from '../../grid/names';
import type { BridgeCell, BridgeFormulas, BridgeKey } from './bridgeKeys';
import { changedRatesFormulas, headCostFormula } from './changedRatesColumns';
import type { CostKey } from '../cost/costKeys';
import { hasDatedCosts } from '../settings/datedRatesTable';
import { ifBoth } from './headsBridgeColumns';
import { planLookup } from '../levels';
import type { LayoutInput } from '../planInputs';
import { rateOf, ratesRow } from '../settings/ratesTable';
import { columnOfTable } from '../tableSpec';

/**
 * The steps of cost: each head of a step costs what a head costs, calls and their hours cost telecom, leavers what a
 * leaver costs; then hires, and then the heads that are paid beyond the need. All of these are at the rates of the month
 * before. Where costs change with the months, other rates are the last step, so that nothing is left over.
 */
export function moneyBridgeFormulas(layout: LayoutInput): BridgeFormulas {
  const { words } = layout;
  const isDated = hasDatedCosts(layout);
  const lookup = planLookup(layout);
  const reviewColumn = (key: CostKey): string => columnOfTable(ourTables.cost, words.cost[key]);
  const reviewRow = (present: BridgeKey, row: BridgeKey) => (cell: BridgeCell) => {
    const key = lookup.value('key', cell.self('level'), cell.self(row));
    return `IF(${cell.self(present)}=1,MATCH(${key},${reviewColumn('key')},0),0)`;
  };
  const figure = (key: CostKey, row: BridgeKey) => (cell: BridgeCell) =>
    `INDEX(${reviewColumn(key)},${cell.self(row)})`;
  const change = (cell: BridgeCell, key: CostKey): string =>
    `(${figure(key, 'reviewRow')(cell)}-${figure(key, 'reviewBefore')(cell)})`;
  const ofHeads = (cell: BridgeCell, heads: BridgeKey): string =>
    `${cell.self(heads)}*${cell.self('headCost')}`;
  const rate = (cell: BridgeCell, column: CostColumn): string =>
    rateOf(words, column, cell.self(isDated ? 'ratesBefore' : 'ratesRow'));
  const perHour = (cell: BridgeCell): string => `${rate(cell, 'telecomPerHour')}/3600`;
  const leavers = (cell: BridgeCell, row: BridgeKey): string =>
    lookup.value('attrition', cell.self('level'), cell.self(row));
  return {
    reviewBefore: reviewRow('inBefore', 'rowBefore'),
    reviewRow: reviewRow('inMonth', 'planRow'),
    ratesRow: (cell) => ratesRow(words, cell.self('line')),
    headCost: (cell) => headCostFormula(cell, rate),
    costBefore: (cell) => `IF(${cell.self('inBefore')}=1,${figure('total', 'reviewBefore')(cell)},0)`,
    cost: (cell) => `IF(${cell.self('inMonth')}=1,${figure('total', 'reviewRow')(cell)},0)`,
    volumeCost: ifBoth((cell) => {
      const aCall = `(${rate(cell, 'telecomPerCall')}+${cell.self('ahtBefore')}*${perHour(cell)})`;
      return `${ofHeads(cell, 'volume')}+(${cell.self('calls')}-${cell.self('callsBefore')})*${aCall}`;
    }),
    ahtCost: ifBoth((cell) => {
      const seconds = `${cell.self('calls')}*(${cell.self('ahtNow')}-${cell.self('ahtBefore')})`;
      return `${ofHeads(cell, 'aht')}+${seconds}*${perHour(cell)}`;
    }),
    hoursCost: ifBoth((cell) => ofHeads(cell, 'hours')),
    ptyCost: ifBoth((cell) => ofHeads(cell, 'pty')),
    lossesCost: ifBoth((cell) => {
      const moreLeavers = `(${leavers(cell, 'planRow')}-${leavers(cell, 'rowBefore')})`;
      return `${ofHeads(cell, 'losses')}+${moreLeavers}*${rate(cell, 'attritionCost')}`;
    }),
    hiresCost: ifBoth((cell) => change(cell, 'takingOn')),
    surplusCost: ifBoth((cell) => `${change(cell, 'overNeed')}*${cell.self('headCost')}`),
    lineChangeCost: (cell) => ifBoth(() => '0', `${cell.self('cost')}-${cell.self('costBefore')}`)(cell),
    ...(isDated && changedRatesFormulas(layout)),
  };
}
