import type { CostColumn } from '../../grid/headers';
import { ourTables } from '../../grid/names';
import type { ColumnFormulas } from '../figureColumns';
import { cellInRow, roundUpFormula } from '../formulas';
import type { PlanLookup } from '../levels';
import type { LayoutInput } from '../planInputs';
import { datedRatesRow, hasDatedCosts } from '../settings/datedRatesTable';
import { rateOf, ratesRow } from '../settings/ratesTable';
import { columnOfTable, type CellContext } from '../tableSpec';
import type { TrainingKey } from './trainingKeys';

type Cell = CellContext<TrainingKey>;

/**
 * What classes are looked up by, and how many there are: the month's starters sit in as few as class size, rooms and
 * trainers of the Costs table allow.
 */
export function classLookUps(layout: LayoutInput, plan: PlanLookup): ColumnFormulas<TrainingKey> {
  const { words } = layout;
  const rate = (cell: Cell, column: CostColumn): string => rateOf(words, column, cell.self('ratesRow'));
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
  return {
    classes: (cell) =>
      `MIN(${within(cell, 'rooms')},${within(cell, 'trainers')},${cell.self('classesWanted')})`,
    unseated: (cell) => {
      const size = rate(cell, 'classSize');
      return `IF(${size}=0,0,MAX(0,${cell.self('people')}-${cell.self('classes')}*${size}))`;
    },
    classesWanted: (cell) => {
      const size = rate(cell, 'classSize');
      const people = cell.self('people');
      return roundUpFormula(`${people}/IF(${size}=0,MAX(1,${people}),${size})`);
    },
    ratesRow: (cell) =>
      hasDatedCosts(layout)
        ? datedRatesRow(words, `(${lineNumber(cell)})`, cell.self('month'))
        : ratesRow(words, cell.self('line')),
    key: (cell) => plan.value('key', cell.self('level'), cell.self('planRow')),
    costsRow: (cell) =>
      `INDEX(${columnOfTable(ourTables.rates, words.rates.costsRow)},${cell.self('ratesRow')})`,
    roomClasses: sharing('rooms'),
    trainerClasses: sharing('trainers'),
  };
}
