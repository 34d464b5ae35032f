import type { CostColumn } from '../../grid/headers';
import { ourNames, ourTables } from '../../grid/names';
import type { CostKey } from '../cost/costKeys';
import { namesWith, type Names } from '../figureColumns';
import { planLookup } from '../levels';
import type { LayoutInput } from '../planInputs';
import { hasDatedCosts } from '../settings/datedRatesTable';
import type { PlanKey } from '../plan/planKeys';
import { rateOf, ratesRow } from '../settings/ratesTable';
import { columnOfTable } from '../tableSpec';
import type { BridgeCell, BridgeFormulas, BridgeKey } from './bridgeKeys';

/**
 * What the steps are looked up by: the rows of the two months and the figures that they follow from. A line with no row
 * in one of the months has no such figures, so that all of it is the step of a line begun or ended.
 */
export function headsLookUps(layout: LayoutInput): BridgeFormulas {
  const lookup = planLookup(layout);
  const rowOf = (month: BridgeKey, present: BridgeKey) => (cell: BridgeCell) =>
    `IF(${cell.self(present)}=1,${lookup.row(cell.self(month), cell.self('line'), cell.self('level'))},0)`;
  const figure = (key: PlanKey, present: BridgeKey, row: BridgeKey) => (cell: BridgeCell) =>
    `IF(${cell.self(present)}=1,${lookup.value(key, cell.self('level'), cell.self(row))},0)`;
  const before = (key: PlanKey) => figure(key, 'inBefore', 'rowBefore');
  const now = (key: PlanKey) => figure(key, 'inMonth', 'planRow');
  return {
    rowBefore: rowOf('fromMonth', 'inBefore'),
    planRow: rowOf('month', 'inMonth'),
    callsBefore: before('calls'),
    calls: now('calls'),
    ahtBefore: before('ahtSeconds'),
    ahtNow: now('ahtSeconds'),
    hoursBefore: before('hoursPerHead'),
    hoursNow: now('hoursPerHead'),
    ptyBefore: before('pty'),
    baseBefore: before('baseHeads'),
    baseNow: now('baseHeads'),
    requiredBefore: before('required'),
    required: now('required'),
    hiresBefore: before('hires'),
    hires: now('hires'),
  };
}

/**
 * What the steps of cost are looked up by: the rows of the two months in the cost review, their cost, and the rates that
 * hold in them, which are the same rows of rates where costs never change.
 */
export function moneyLookUps(layout: LayoutInput): BridgeFormulas {
  const { words } = layout;
  const lookup = planLookup(layout);
  const reviewRow = (present: BridgeKey, row: BridgeKey) => (cell: BridgeCell) => {
    const key = lookup.value('key', cell.self('level'), cell.self(row));
    return `IF(${cell.self(present)}=1,MATCH(${key},${reviewColumn(layout, 'key')},0),0)`;
  };
  const figure = (key: CostKey, present: BridgeKey, row: BridgeKey) => (cell: BridgeCell) =>
    `IF(${cell.self(present)}=1,${review(layout, cell, key, row)},0)`;
  return {
    reviewBefore: reviewRow('inBefore', 'rowBefore'),
    reviewRow: reviewRow('inMonth', 'planRow'),
    ratesRow: (cell) => ratesRow(words, cell.self('line')),
    costBefore: figure('total', 'inBefore', 'reviewBefore'),
    cost: figure('total', 'inMonth', 'reviewRow'),
    ...(hasDatedCosts(layout) && {
      ratesBefore: figure('ratesRow', 'inBefore', 'reviewBefore'),
      ratesRow: figure('ratesRow', 'inMonth', 'reviewRow'),
    }),
  };
}

/** What the names of a bridge's expressions are in its tables. Differences of looked-up figures stand in brackets. */
export function namesOf(layout: LayoutInput): Names<BridgeKey> {
  const { words } = layout;
  const lookup = planLookup(layout);
  const rate = (row: BridgeKey) => (cell: BridgeCell, column: string) =>
    rateOf(words, column as CostColumn, cell.self(row));
  const [before, now] = [rate(hasDatedCosts(layout) ? 'ratesBefore' : 'ratesRow'), rate('ratesRow')];
  const inReview = (row: BridgeKey) => (cell: BridgeCell, key: string) =>
    review(layout, cell, key as CostKey, row);
  const [reviewBefore, reviewNow] = [inReview('reviewBefore'), inReview('reviewRow')];
  const training = columnOfTable(ourTables.training, words.training.classes);
  const at = <Text>(when: string, first: Text, second: Text): Text => (when === 'before' ? first : second);
  return namesWith<BridgeKey>({
    settings: (_, setting) => ourNames[setting as keyof typeof ourNames],
    rates: before,
    ratesNow: now,
    more: (cell, column) => `(${now(cell, column)}-${before(cell, column)})`,
    loss: (cell, when) =>
      at(
        when,
        `(${cell.self('requiredBefore')}-${cell.self('baseBefore')})`,
        `(${cell.self('required')}-${cell.self('baseNow')})`,
      ),
    leavers: (cell, when) =>
      lookup.value('attrition', cell.self('level'), cell.self(at<BridgeKey>(when, 'rowBefore', 'planRow'))),
    before: reviewBefore,
    now: (cell, key) =>
      key === 'classes' ? `INDEX(${training},${reviewNow(cell, 'trainingRow')})` : reviewNow(cell, key),
    change: (cell, key) => `(${reviewNow(cell, key)}-${reviewBefore(cell, key)})`,
  });
}

function reviewColumn({ words }: LayoutInput, key: CostKey): string {
  return columnOfTable(ourTables.cost, words.cost[key]);
}

/** A figure of the cost review, in the row that was found there. */
function review(layout: LayoutInput, cell: BridgeCell, key: CostKey, row: BridgeKey): string {
  return `INDEX(${reviewColumn(layout, key)},${cell.self(row)})`;
}
