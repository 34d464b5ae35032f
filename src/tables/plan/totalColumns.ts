import { ourNames, ourTables, planTable } from '../../grid/names';
import { roundTotalFormula } from '../formulas';
import type { PlanKey } from './planKeys';
import type { LayoutInput } from '../planInputs';
import { columnOfTable, type CellContext } from '../tableSpec';

/** Columns of the total that add up the lines, and those that are rounded up once they have been added up. */
const summed: readonly PlanKey[] = [
  'calls',
  'requiredHours',
  'baseHeads',
  'absence',
  'attrition',
  'upgrade',
  'newJoiners',
  'buddies',
  'coaches',
  'trainingLoss',
  'loss',
  'required',
  'actual',
  'surplus',
  'toAdd',
];
const rounded: readonly PlanKey[] = ['headsToAdd', 'byUpgrade', 'hires', 'interviews'];

/** Formulas of the merged total (分线后合并): the lines' tables added up by month. */
export function totalFormulas(
  { words, input }: LayoutInput,
  levels: number,
): Partial<Record<PlanKey, (cell: CellContext<PlanKey>) => string>> {
  const sum = (key: PlanKey, cell: CellContext<PlanKey>): string =>
    Array.from({ length: levels }, (_, level) => {
      const column = (one: PlanKey): string => columnOfTable(planTable(level), words.plan[one]);
      return `SUMIFS(${column(key)},${column('month')},${cell.self('month')})`;
    }).join('+');
  const ofMonth = (cell: CellContext<PlanKey>, header: string): string => {
    const months = columnOfTable(ourTables.calendar, words.calendar.month);
    return `INDEX(${columnOfTable(ourTables.calendar, header)},MATCH(${cell.self('month')},${months},0))`;
  };
  return {
    ...Object.fromEntries(
      summed.map((key) => [key, (cell: CellContext<PlanKey>) => sum(key, cell)] as const),
    ),
    ...Object.fromEntries(
      rounded.map(
        (key) =>
          [
            key,
            (cell: CellContext<PlanKey>) => roundTotalFormula(sum(key, cell), input.settings.rounding),
          ] as const,
      ),
    ),
    // Averages of the merged line: weighted by what each stands for, so that the chain of figures still holds.
    ahtSeconds: (cell) =>
      `IF(${cell.self('calls')}=0,0,${cell.self('requiredHours')}*3600/${cell.self('calls')})`,
    calendar: (cell) => ofMonth(cell, words.calendar.source),
    workingDays: (cell) => ofMonth(cell, words.calendar.workingDays),
    hoursPerHead: (cell) => `${cell.self('workingDays')}*${ourNames.hoursPerDay}`,
    pty: (cell) =>
      `IF(${cell.self('baseHeads')}=0,0,${cell.self('requiredHours')}/${cell.self('hoursPerHead')}` +
      `/${cell.self('baseHeads')})`,
  };
}
