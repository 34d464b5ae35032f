import type { LineMonth } from '../../model/lineMonth';
import { ladderLevels } from '../../model/ladder';
import { planTable } from '../names';
import { cellRangeOf } from './formulas';
import type { LayoutInput } from './planInputs';
import type { PlanKey } from './planKeys';
import { columnOfTable } from './tableSpec';

/** The plan's rows by level of the ladder, each level's lines in their order. */
export function planLevels({ input, plan }: LayoutInput): LineMonth[][] {
  return ladderLevels(input.lines).map((names) =>
    names.flatMap((name) => plan.lines.filter((row) => row.line === name)),
  );
}

/** A plan row and the level of the ladder, from 1, whose table holds it. */
export interface LevelRow {
  row: LineMonth;
  level: number;
}

export function levelRows(layout: LayoutInput): LevelRow[] {
  return planLevels(layout).flatMap((rows, index) => rows.map((row) => ({ row, level: index + 1 })));
}

/**
 * A piece of formula on the plan's table of the row's own level. Each level is spelled out by IF: to other spreadsheet
 * programs a CHOOSE between columns is a list of values, in which nothing is found.
 */
export function byLevel(
  layout: LayoutInput,
  level: string,
  piece: (column: (key: PlanKey) => string) => string,
): string {
  const pieces = planLevels(layout).map((_, index) =>
    piece((key) => columnOfTable(planTable(index), layout.words.plan[key])),
  );
  return pieces.reduceRight((rest, one, index) => `IF(${level}=${index + 1},${one},${rest})`);
}

export function planValue(layout: LayoutInput, key: PlanKey, level: string, row: string): string {
  return byLevel(layout, level, (column) => `INDEX(${column(key)},${row})`);
}

export function planRowFormula(layout: LayoutInput, month: string, line: string, level: string): string {
  const lines = cellRangeOf(layout.inputs.sources.Lines!, 'line');
  const wanted = `${month}*1000+MATCH(${line},${lines},0)`;
  return byLevel(layout, level, (column) => `MATCH(${wanted},${column('key')},0)`);
}
