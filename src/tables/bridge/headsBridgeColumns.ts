import type { BridgeCell, BridgeFormulas, BridgeKey } from './bridgeKeys';
import { planLookup } from '../levels';
import type { LayoutInput } from '../planInputs';
import type { PlanKey } from '../plan/planKeys';

/**
 * The steps of required heads: calls, handling time, hours per head and PTY change in turn, each formula with the
 * drivers before it as they are now and those after it as they were. A line with no row in one of the months has no
 * such drivers, so that all of it is the step of a line begun or ended.
 */
export function headsBridgeFormulas(layout: LayoutInput): BridgeFormulas {
  const lookup = planLookup(layout);
  const rowOf = (month: BridgeKey, present: BridgeKey) => (cell: BridgeCell) =>
    `IF(${cell.self(present)}=1,${lookup.row(cell.self(month), cell.self('line'), cell.self('level'))},0)`;
  const figure = (key: PlanKey, present: BridgeKey, row: BridgeKey) => (cell: BridgeCell) =>
    `IF(${cell.self(present)}=1,${lookup.value(key, cell.self('level'), cell.self(row))},0)`;
  const before = (key: PlanKey) => figure(key, 'inBefore', 'rowBefore');
  const now = (key: PlanKey) => figure(key, 'inMonth', 'planRow');
  const workload = (cell: BridgeCell, calls: string, aht: string): string =>
    `${calls}*${aht}/3600/${cell.self('hoursBefore')}/${cell.self('ptyBefore')}`;
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
    volume: ifBoth((cell) =>
      workload(cell, `(${cell.self('calls')}-${cell.self('callsBefore')})`, cell.self('ahtBefore')),
    ),
    aht: ifBoth((cell) =>
      workload(cell, cell.self('calls'), `(${cell.self('ahtNow')}-${cell.self('ahtBefore')})`),
    ),
    hours: ifBoth((cell) => {
      const hours = `${cell.self('calls')}*${cell.self('ahtNow')}/3600`;
      return `${hours}/${cell.self('ptyBefore')}*(1/${cell.self('hoursNow')}-1/${cell.self('hoursBefore')})`;
    }),
    pty: ifBoth((cell) => {
      const withOldPty = `${cell.self('calls')}*${cell.self('ahtNow')}/3600/${cell.self('hoursNow')}`;
      return `${cell.self('baseNow')}-${withOldPty}/${cell.self('ptyBefore')}`;
    }),
    losses: ifBoth(
      (cell) =>
        `(${cell.self('required')}-${cell.self('baseNow')})-(${cell.self('requiredBefore')}-${cell.self('baseBefore')})`,
    ),
    lineChange: (cell) => ifBoth(() => '0', `${cell.self('required')}-${cell.self('requiredBefore')}`)(cell),
  };
}

/** A step of a line that has a row in both months, and what it is otherwise. */
export function ifBoth(step: (cell: BridgeCell) => string, otherwise = '0') {
  return (cell: BridgeCell): string =>
    `IF(${cell.self('inBefore')}*${cell.self('inMonth')}=1,${step(cell)},${otherwise})`;
}
