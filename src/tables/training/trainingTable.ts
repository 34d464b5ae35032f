import { monthSerial } from '../../model/calendar/month';
import { ourSheets, ourTables, ourNames } from '../../grid/names';
import { levelRows, planLookup } from '../levels';
import type { LayoutInput } from '../planInputs';
import type { PlanKey } from '../plan/planKeys';
import type { TableSpec } from '../tableSpec';
import { lineCell } from '../userCells';
import { type TrainingKey, trainingColumns } from './trainingKeys';
import { classFigures, lossFigures, trainingFigures } from '../../model/cost/trainingFigures';
import { noSettings } from '../../model/figures/workOut';
import type { CostColumn } from '../../grid/headers';
import type { CellInput } from '../../grid/port';
import { figureColumns, namesWith, rowFormulas, type ColumnFormulas } from '../figureColumns';
import { rateOf } from '../settings/ratesTable';
import { classLookUps } from './classFormulas';

/** Columns that need costs: they stand behind the others, so that nothing that points at those moves. */
const withCosts: readonly string[] = [...Object.keys(classFigures), 'ratesRow', 'key', 'costsRow'];

/** Training loss by month and line, in heads and hours, and with a Costs table in money. */
export function trainingTable(layout: LayoutInput): TableSpec<TrainingKey> {
  const { words, review } = layout;
  const rows = levelRows(layout);
  const lookup = planLookup(layout);
  const names = namesWith<TrainingKey>({
    plan: (cell, key) => lookup.value(key as PlanKey, cell.self('level'), cell.self('planRow')),
    rates: (cell, key) => rateOf(words, key as CostColumn, cell.self('ratesRow')),
    settings: (_, setting) => ourNames[setting as keyof typeof ourNames],
  });
  const constants: Partial<Record<TrainingKey, CellInput[]>> = {
    month: rows.map(({ row }) => monthSerial(row.month)),
    line: rows.map(({ row }) => lineCell(layout, row.line)),
    level: rows.map(({ level }) => level),
  };
  const figures = review ? trainingFigures : lossFigures;
  const formulas: ColumnFormulas<TrainingKey> = {
    planRow: (cell) => lookup.row(cell.self('month'), cell.self('line'), cell.self('level')),
    ...(review && classLookUps(layout, lookup)),
    ...rowFormulas<TrainingKey, object>(figures, noSettings, names),
  };
  const keys = (Object.keys(words.training) as TrainingKey[]).filter(
    (key) => review !== null || !withCosts.includes(key),
  );
  return {
    name: ourTables.training,
    sheet: ourSheets.training,
    column: 0,
    rows: rows.length,
    columns: figureColumns(keys, trainingColumns, words.training, (key) => ({
      values: constants[key],
      formula: formulas[key],
    })),
  };
}
