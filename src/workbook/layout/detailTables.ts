import type { TablesCatalogue } from '../../locales/tables/en';
import { monthSerial } from '../../model/month';
import type { LineMonth } from '../../model/lineMonth';
import { ourSheets, ourTables, planTable } from '../names';
import type { CellInput } from '../port';
import { cellRangeOf, roundUpFormula } from './formulas';
import type { PlanKey } from './planColumns';
import type { LayoutInput } from './planInputs';
import { planLevels } from './planTables';
import { columnOfTable, formats, type CellContext, type ColumnSpec, type TableSpec } from './tableSpec';

type TrainingKey = keyof TablesCatalogue['training'];
type QuotaKey = keyof TablesCatalogue['quotas'];

/** A plan row and the level of the ladder, from 1, whose table holds it. */
interface LevelRow {
  row: LineMonth;
  level: number;
}

function levelRows(layout: LayoutInput): LevelRow[] {
  return planLevels(layout).flatMap((rows, index) => rows.map((row) => ({ row, level: index + 1 })));
}

/**
 * A piece of formula on the plan's table of the row's own level. Each level is spelled out by IF: to other spreadsheet
 * programs a CHOOSE between columns is a list of values, in which nothing is found.
 */
function byLevel(
  layout: LayoutInput,
  level: string,
  piece: (column: (key: PlanKey) => string) => string,
): string {
  const pieces = planLevels(layout).map((_, index) =>
    piece((key) => columnOfTable(planTable(index), layout.words.plan[key])),
  );
  return pieces.reduceRight((rest, one, index) => `IF(${level}=${index + 1},${one},${rest})`);
}

function planValue(layout: LayoutInput, key: PlanKey, level: string, row: string): string {
  return byLevel(layout, level, (column) => `INDEX(${column(key)},${row})`);
}

function planRowFormula(layout: LayoutInput, month: string, line: string, level: string): string {
  const lines = cellRangeOf(layout.inputs.sources.Lines!, 'line');
  const wanted = `${month}*1000+MATCH(${line},${lines},0)`;
  return byLevel(layout, level, (column) => `MATCH(${wanted},${column('key')},0)`);
}

/** Training loss by month and line, in heads and hours. */
export function trainingTable(layout: LayoutInput): TableSpec<TrainingKey> {
  const { words } = layout;
  const rows = levelRows(layout);
  type Cell = CellContext<TrainingKey>;
  const fromPlan =
    (key: PlanKey) =>
    (cell: Cell): string =>
      planValue(layout, key, cell.self('level'), cell.self('planRow'));
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
        formula: (cell) => planRowFormula(layout, cell.self('month'), cell.self('line'), cell.self('level')),
        helper: true,
      }),
    ],
  };
}

/**
 * Quotas by month, line and stage, first stage first. Each is worked out from the cell below, which is the next
 * stage; the last stage of a line's month starts from the hires. Lines that are fed by upgrade hire nobody.
 */
export function quotaTable(layout: LayoutInput): TableSpec<QuotaKey> {
  const { words, plan, input } = layout;
  const levelOf = new Map(levelRows(layout).map(({ row, level }) => [row.line, level]));
  const fed = new Set(input.lines.filter((line) => line.fedBy !== null).map((line) => line.name));
  const rows = plan.quotas.filter((quota) => !fed.has(quota.line));
  type Cell = CellContext<QuotaKey>;
  const column = (
    key: QuotaKey,
    format: string,
    content: Pick<ColumnSpec<QuotaKey>, 'values' | 'formula' | 'helper'>,
  ): ColumnSpec<QuotaKey> => ({ key, header: words.quotas[key], format, ...content });
  const stage = (header: string): string => columnOfTable(ourTables.stages, header);
  return {
    name: ourTables.quotas,
    sheet: ourSheets.quotas,
    column: 0,
    rows: rows.length,
    columns: [
      column('month', formats.month, { values: rows.map((row) => monthSerial(row.month)) }),
      column('line', formats.general, { values: rows.map((row) => lineCell(layout, row.line)) }),
      column('stage', formats.general, { values: rows.map((row) => row.stage) }),
      column('passRate', formats.share, {
        formula: (cell: Cell) =>
          `SUMIFS(${stage(words.stages.passRate)},${stage(words.stages.line)},${cell.self('line')},` +
          `${stage(words.stages.stage)},${cell.self('stage')})`,
      }),
      column('hires', formats.heads, {
        formula: (cell: Cell) => planValue(layout, 'hires', cell.self('level'), cell.self('planRow')),
      }),
      column('quota', formats.whole, {
        formula: (cell: Cell) => {
          const sameMonth = `${cell.below('month')}=${cell.self('month')}`;
          const sameLine = `${cell.below('line')}=${cell.self('line')}`;
          const next = `IF(AND(${sameMonth},${sameLine}),${cell.below('quota')},${cell.self('hires')})`;
          return roundUpFormula(`${next}/${cell.self('passRate')}`);
        },
      }),
      column('level', formats.general, { values: rows.map((row) => levelOf.get(row.line)!), helper: true }),
      column('planRow', formats.general, {
        formula: (cell: Cell) =>
          planRowFormula(layout, cell.self('month'), cell.self('line'), cell.self('level')),
        helper: true,
      }),
    ],
  };
}

/** The line as the user's own cell has it: a line may be named by a number. */
function lineCell({ inputs }: LayoutInput, name: string): CellInput {
  return (inputs.lines.find((line) => line.name === name)?.cell ?? name) as CellInput;
}
