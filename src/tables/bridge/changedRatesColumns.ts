import type { CostColumn } from '../../grid/headers';
import { ourNames, ourTables } from '../../grid/names';
import type { BridgeCell, BridgeFormulas, BridgeKey } from './bridgeKeys';
import type { CostKey } from '../cost/costKeys';
import { ifBoth } from './headsBridgeColumns';
import { planLookup } from '../levels';
import type { LayoutInput } from '../planInputs';
import { rateOf } from '../settings/ratesTable';
import { columnOfTable } from '../tableSpec';

/** A rate of a bridge's row. */
export type Rate = (cell: BridgeCell, column: CostColumn) => string;

/** What a head costs in a month whatever it does, as `headCost` of the model. */
export function headCostFormula(cell: BridgeCell, rate: Rate): string {
  return (
    `${rate(cell, 'basePay')}*(1+${rate(cell, 'onCostRate')})` +
    `+${rate(cell, 'overtimeHours')}*${rate(cell, 'overtimePay')}+${rate(cell, 'seatCost')}`
  );
}

/**
 * The columns that differ where the two months have rates of their own: hires are at the rates of the month before, and
 * the last step is what the new rates make of the people and calls of the later month.
 */
export function changedRatesFormulas(layout: LayoutInput): BridgeFormulas {
  const { words } = layout;
  const lookup = planLookup(layout);
  const review = (cell: BridgeCell, key: CostKey, row: BridgeKey): string =>
    `INDEX(${columnOfTable(ourTables.cost, words.cost[key])},${cell.self(row)})`;
  const ratesAt = (row: BridgeKey, present: BridgeKey) => (cell: BridgeCell) =>
    `IF(${cell.self(present)}=1,${review(cell, 'ratesRow', row)},0)`;
  const [before, now] = (['ratesBefore', 'ratesRow'] as const).map(
    (row): Rate =>
      (cell, column) =>
        rateOf(words, column, cell.self(row)),
  ) as [Rate, Rate];
  const more = (cell: BridgeCell, column: CostColumn): string =>
    `(${now(cell, column)}-${before(cell, column)})`;
  const training = columnOfTable(ourTables.training, words.training.classes);
  return {
    ratesBefore: ratesAt('reviewBefore', 'inBefore'),
    ratesRow: ratesAt('reviewRow', 'inMonth'),
    headCost: ifBoth((cell) => headCostFormula(cell, before)),
    takingOnOld: ifBoth((cell) => {
      const classDay = `(${before(cell, 'trainerDayPay')}+${before(cell, 'trainerHourPay')}*${ourNames.hoursPerDay})`;
      return (
        `${review(cell, 'hires', 'reviewRow')}*${before(cell, 'hiringCost')}` +
        `+${review(cell, 'stages', 'reviewRow')}` +
        `+INDEX(${training},${review(cell, 'trainingRow', 'reviewRow')})*${before(cell, 'classroomDays')}*${classDay}`
      );
    }),
    hiresCost: ifBoth((cell) => `${cell.self('takingOnOld')}-${review(cell, 'takingOn', 'reviewBefore')}`),
    ratesCost: ifBoth((cell) => {
      const leavers = lookup.value('attrition', cell.self('level'), cell.self('planRow'));
      const aHead = `(${headCostFormula(cell, now)}-${cell.self('headCost')})`;
      const aCall = `(${more(cell, 'telecomPerCall')}+${cell.self('ahtNow')}*${more(cell, 'telecomPerHour')}/3600)`;
      return (
        `${review(cell, 'paidHeads', 'reviewRow')}*${aHead}` +
        `+${cell.self('calls')}*${aCall}` +
        `+${leavers}*${more(cell, 'attritionCost')}` +
        `+${review(cell, 'takingOn', 'reviewRow')}-${cell.self('takingOnOld')}`
      );
    }),
  };
}
