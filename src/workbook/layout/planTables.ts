import { ladderLevels } from '../../model/ladder';
import { monthSerial } from '../../model/month';
import type { LineMonth } from '../../model/lineMonth';
import { ourSheets, ourTables, planTable } from '../names';
import type { CellInput } from '../port';
import { planFormats, planFormulas, type PlanKey } from './planColumns';
import { totalFormulas } from './totalColumns';
import type { LayoutInput } from './planInputs';
import type { ColumnSpec, TableSpec } from './tableSpec';

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
  'key',
];

/** The plan's rows by level of the ladder, each level's lines in their order. */
export function planLevels({ input, plan }: LayoutInput): LineMonth[][] {
  return ladderLevels(input.lines).map((names) =>
    names.flatMap((name) => plan.lines.filter((row) => row.line === name)),
  );
}

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
  const { words, inputs, input } = layout;
  const cellOfLine = new Map(inputs.lines.map((line) => [line.name, line.cell as CellInput]));
  const formulas = planFormulas(layout, level);
  const constants: Partial<Record<PlanKey, CellInput[]>> = {
    month: rows.map((row) => monthSerial(row.month)),
    line: rows.map((row) => cellOfLine.get(row.line) ?? row.line),
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
