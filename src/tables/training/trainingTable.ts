import { monthSerial } from '../../model/calendar/month';
import { ourSheets, ourTables } from '../../grid/names';
import { levelRows, planLookup } from '../levels';
import type { LayoutInput } from '../planInputs';
import type { PlanKey } from '../plan/planKeys';
import { formats, type CellContext, type ColumnSpec, type TableSpec } from '../tableSpec';
import { trainingCostColumns } from './trainingCostColumns';
import { lineCell } from '../userCells';
import type { TrainingKey } from './trainingKeys';

/** Training loss by month and line, in heads and hours, and with a Costs table in money. */
export function trainingTable(layout: LayoutInput): TableSpec<TrainingKey> {
  const { words } = layout;
  const rows = levelRows(layout);
  const lookup = planLookup(layout);
  type Cell = CellContext<TrainingKey>;
  const fromPlan =
    (key: PlanKey) =>
    (cell: Cell): string =>
      lookup.value(key, cell.self('level'), cell.self('planRow'));
  const hours =
    (heads: TrainingKey) =>
    (cell: Cell): string =>
      `${cell.self(heads)}*${cell.self('hoursPerHead')}`;
  const column = (
    key: TrainingKey,
    format: string,
    content: Pick<ColumnSpec<TrainingKey>, 'values' | 'formula' | 'helper'>,
  ): ColumnSpec<TrainingKey> => ({ key, header: words.training[key], format, ...content });
  return {
    name: ourTables.training,
    sheet: ourSheets.training,
    column: 0,
    rows: rows.length,
    columns: [
      column('month', formats.month, { values: rows.map(({ row }) => monthSerial(row.month)) }),
      column('line', formats.general, { values: rows.map(({ row }) => lineCell(layout, row.line)) }),
      column('newJoiners', formats.heads, { formula: fromPlan('newJoiners') }),
      column('upgrade', formats.heads, { formula: fromPlan('upgrade') }),
      column('buddies', formats.heads, { formula: fromPlan('buddies') }),
      column('coaches', formats.heads, { formula: fromPlan('coaches') }),
      column('trainingLoss', formats.heads, {
        formula: (cell) => `${cell.self('upgrade')}+${cell.self('buddies')}+${cell.self('coaches')}`,
      }),
      column('hoursPerHead', formats.hours, { formula: fromPlan('hoursPerHead') }),
      column('upgradeHours', formats.hours, { formula: hours('upgrade') }),
      column('buddyHours', formats.hours, { formula: hours('buddies') }),
      column('coachHours', formats.hours, { formula: hours('coaches') }),
      column('hoursLost', formats.hours, {
        formula: (cell) =>
          `${cell.self('upgradeHours')}+${cell.self('buddyHours')}+${cell.self('coachHours')}`,
      }),
      column('level', formats.general, { values: rows.map(({ level }) => level), helper: true }),
      column('planRow', formats.general, {
        formula: (cell) => lookup.row(cell.self('month'), cell.self('line'), cell.self('level')),
        helper: true,
      }),
      ...(layout.review ? trainingCostColumns(layout, lookup) : []),
    ],
  };
}
