import { monthSerial } from '../../model/calendar/month';
import type { LineMonth } from '../../model/plan/lineMonth';
import { ourSheets, ourTables, planTable } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import { planLevels } from '../levels';
import { planFormulas } from './planColumns';
import { planFormats, type PlanKey } from './planKeys';
import { totalFormulas } from './totalColumns';
import type { LayoutInput } from '../planInputs';
import type { ColumnSpec, TableSpec } from '../tableSpec';
import { lineCell } from '../userCells';

/** Columns that carry the calculation to the others; they stand last and in grey. The total has none of them. */
const helpers: readonly PlanKey[] = [
  'yield',
  'multiplier',
  'gapBeforeCoaching',
  'trainingPass',
  'nextMonth',
  'fedBy',
  'forecastRow',
  'linesRow',
  'feederRow',
  'key',
];

/**
 * The hiring plan: a table per level of the line ladder, so that a line can look up the gaps of the lines above it
 * without a circular reference, then the merged total. All have the same columns in the same places, which lets one
 * frozen header serve the whole sheet.
 */
export function planTables(layout: LayoutInput): TableSpec<PlanKey>[] {
  const levels = planLevels(layout);
  const tables = levels.map((rows, level) => levelTable(layout, level, rows));
  return [...tables, totalTable(layout, levels.length)];
}

function levelTable(layout: LayoutInput, level: number, rows: readonly LineMonth[]): TableSpec<PlanKey> {
  const { words, input } = layout;
  const formulas = planFormulas(layout, level);
  const constants: Partial<Record<PlanKey, CellInput[]>> = {
    month: rows.map((row) => monthSerial(row.month)),
    line: rows.map((row) => lineCell(layout, row.line)),
    rounding: rows.map(() => words.rounding[input.settings.rounding]),
  };
  return table(layout, planTable(level), rows.length, (key) => ({
    values: constants[key],
    formula: formulas[key],
  }));
}

function totalTable(layout: LayoutInput, levels: number): TableSpec<PlanKey> {
  const { words, plan, input } = layout;
  const formulas = totalFormulas(layout, levels);
  const constants: Partial<Record<PlanKey, CellInput[]>> = {
    month: plan.totals.map((row) => monthSerial(row.month)),
    line: plan.totals.map(() => words.total),
    rounding: plan.totals.map(() => words.rounding[input.settings.rounding]),
  };
  const spec = table(layout, ourTables.total, plan.totals.length, (key) => ({
    values: constants[key],
    formula: formulas[key],
  }));
  return { ...spec, columns: spec.columns.filter(({ key }) => !helpers.includes(key)) };
}

function table(
  { words }: LayoutInput,
  name: string,
  rows: number,
  content: (key: PlanKey) => Pick<ColumnSpec<PlanKey>, 'values' | 'formula'>,
): TableSpec<PlanKey> {
  const columns = (Object.keys(words.plan) as PlanKey[]).map((key) => ({
    key,
    header: words.plan[key],
    format: planFormats[key],
    helper: helpers.includes(key),
    ...content(key),
  }));
  return { name, sheet: ourSheets.plan, column: 0, columns, rows };
}
