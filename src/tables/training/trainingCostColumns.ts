import type { CostColumn } from '../../grid/headers';
import { ourNames, ourTables } from '../../grid/names';
import { columnMaker } from '../columnMaker';
import { cellInRow, roundUpFormula } from '../formulas';
import type { PlanLookup } from '../levels';
import type { LayoutInput } from '../planInputs';
import { datedRatesRow, hasDatedCosts } from '../settings/datedRatesTable';
import { rateOf, ratesRow } from '../settings/ratesTable';
import { columnOfTable, formats, type CellContext, type ColumnSpec } from '../tableSpec';
import type { TrainingKey } from './trainingKeys';

type Cell = CellContext<TrainingKey>;

/** Money by kind of training, in the order of its columns. */
const money = [
  'classroomCost',
  'trainerCost',
  'upgradeCost',
  'buddyCost',
  'coachCost',
  'refresherCost',
] as const;

/**
 * Classes, hours in class and of refresher training, and what every kind of training costs. The month's hires sit in as
 * few classes as class size, rooms and trainers of the Costs table allow. Added behind the columns that the table has
 * without costs, so that nothing that points at those moves.
 */
export function trainingCostColumns(layout: LayoutInput, plan: PlanLookup): ColumnSpec<TrainingKey>[] {
  const { words } = layout;
  const { shown, helper } = columnMaker<TrainingKey>(words.training);
  const fromPlan = (key: 'hires' | 'actual' | 'key') => (cell: Cell) =>
    plan.value(key, cell.self('level'), cell.self('planRow'));
  const rate = (cell: Cell, column: CostColumn): string => rateOf(words, column, cell.self('ratesRow'));
  const product =
    (...keys: TrainingKey[]) =>
    (cell: Cell): string =>
      keys.map((key) => cell.self(key)).join('*');
  const inHeads =
    (hours: TrainingKey) =>
    (cell: Cell): string =>
      `${cell.self(hours)}/${cell.self('hoursPerHead')}`;
  const heads = (key: TrainingKey, formula: (cell: Cell) => string) => shown(key, formats.heads, { formula });
  const hours = (key: TrainingKey, formula: (cell: Cell) => string) => shown(key, formats.hours, { formula });
  const whole = (key: TrainingKey, formula: (cell: Cell) => string) => shown(key, formats.whole, { formula });
  const cost = (key: TrainingKey, formula: (cell: Cell) => string) => shown(key, formats.money, { formula });
  const within = (cell: Cell, limit: CostColumn): string =>
    `IF(${rate(cell, limit)}=0,${cell.self('classesWanted')},${rate(cell, limit)})`;
  // A line has rooms and trainers of its own only where its own row of the Costs table gives them.
  const sharing =
    (limit: 'rooms' | 'trainers') =>
    (cell: Cell): string => {
      const line = cellInRow(layout.inputs.sources.Costs, 'line', cell.self('costsRow'));
      const isOwn = line === null ? '0' : `IF(${line}="",0,${rate(cell, limit)})`;
      return `IF(${isOwn}=0,${cell.self('classesWanted')},0)`;
    };
  // The plan's key is the month times a thousand and the number of the line.
  const lineNumber = (cell: Cell): string => `${cell.self('key')}-${cell.self('month')}*1000`;
  return [
    heads('hires', fromPlan('hires')),
    whole(
      'classes',
      (cell) => `MIN(${within(cell, 'rooms')},${within(cell, 'trainers')},${cell.self('classesWanted')})`,
    ),
    whole('largestClass', (cell) =>
      roundUpFormula(`(${cell.self('people')}-${cell.self('unseated')})/MAX(1,${cell.self('classes')})`),
    ),
    whole('unseated', (cell) => {
      const size = rate(cell, 'classSize');
      return `IF(${size}=0,0,MAX(0,${cell.self('people')}-${cell.self('classes')}*${size}))`;
    }),
    heads('classroomHeads', inHeads('classroomHours')),
    heads('refresherHeads', inHeads('refresherHours')),
    heads(
      'headsInTraining',
      (cell) => `${cell.self('trainingLoss')}+${cell.self('classroomHeads')}+${cell.self('refresherHeads')}`,
    ),
    hours(
      'classroomHours',
      (cell) => `${cell.self('hires')}*${rate(cell, 'classroomDays')}*${ourNames.hoursPerDay}`,
    ),
    hours(
      'refresherHours',
      (cell) => `${fromPlan('actual')(cell)}*${rate(cell, 'refresherDays')}*${ourNames.hoursPerDay}`,
    ),
    shown('hourCost', formats.moneyPerCall, {
      formula: (cell) =>
        `${rate(cell, 'basePay')}*(1+${rate(cell, 'onCostRate')})/${cell.self('hoursPerHead')}`,
    }),
    cost('classroomCost', product('classroomHours', 'hourCost')),
    cost('trainerCost', (cell) => {
      const day = `(${rate(cell, 'trainerDayPay')}+${rate(cell, 'trainerHourPay')}*${ourNames.hoursPerDay})`;
      return `${cell.self('classes')}*${rate(cell, 'classroomDays')}*${day}`;
    }),
    cost('upgradeCost', product('upgradeHours', 'hourCost')),
    cost('buddyCost', product('buddyHours', 'hourCost')),
    cost('coachCost', product('coachHours', 'hourCost')),
    cost('refresherCost', product('refresherHours', 'hourCost')),
    cost('trainingCost', (cell) => money.map((key) => cell.self(key)).join('+')),
    helper('people', formats.whole, { formula: (cell) => roundUpFormula(cell.self('hires')) }),
    helper('classesWanted', formats.whole, {
      formula: (cell) => {
        const size = rate(cell, 'classSize');
        const people = cell.self('people');
        return roundUpFormula(`${people}/IF(${size}=0,MAX(1,${people}),${size})`);
      },
    }),
    helper('ratesRow', formats.general, {
      formula: (cell) =>
        hasDatedCosts(layout)
          ? datedRatesRow(words, `(${lineNumber(cell)})`, cell.self('month'))
          : ratesRow(words, cell.self('line')),
    }),
    helper('key', formats.general, { formula: fromPlan('key') }),
    helper('costsRow', formats.general, {
      formula: (cell) =>
        `INDEX(${columnOfTable(ourTables.rates, words.rates.costsRow)},${cell.self('ratesRow')})`,
    }),
    helper('roomClasses', formats.whole, { formula: sharing('rooms') }),
    helper('trainerClasses', formats.whole, { formula: sharing('trainers') }),
  ];
}
