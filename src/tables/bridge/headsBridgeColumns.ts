import type { BridgeCell, BridgeFormulas, BridgeKey } from './bridgeKeys';
import { planLookup } from '../levels';
import type { LayoutInput } from '../planInputs';
import type { PlanKey } from '../plan/planKeys';

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
