import type { LineMonth } from '../model/plan/lineMonth';
import { ladderLevels } from '../model/plan/ladder';
import { planTable } from '../grid/names';
import { cellRangeOf } from './formulas';
import type { LayoutInput } from './planInputs';
import type { PlanKey } from './plan/planKeys';
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

/** Every row of the plan with its level, the top of the ladder first. */
export function levelRows(layout: LayoutInput): LevelRow[] {
  return planLevels(layout).flatMap((rows, index) => rows.map((row) => ({ row, level: index + 1 })));
}

/** How another table of ours looks a plan row up. */
export interface PlanLookup {
  /** The plan's figure, in the row that `row` found on this level. */
  value(key: PlanKey, level: string, row: string): string;
  /** The row of a month and line in the table of this level. */
  row(month: string, line: string, level: string): string;
}

/**
 * Formulas that look into the plan's table of a row's own level. Each level is spelled out by IF: to other spreadsheet
 * programs a CHOOSE between columns is a list of values, in which nothing is found.
 */
export function planLookup(layout: LayoutInput): PlanLookup {
  const tables = planLevels(layout).map((_, index) => planTable(index));
  const lines = cellRangeOf(layout.inputs.sources.Lines!, 'line');
  const byLevel = (level: string, piece: (column: (key: PlanKey) => string) => string): string =>
    tables
      .map((table) => piece((key) => columnOfTable(table, layout.words.plan[key])))
      .reduceRight((rest, one, index) => `IF(${level}=${index + 1},${one},${rest})`);
  return {
    value: (key, level, row) => byLevel(level, (column) => `INDEX(${column(key)},${row})`),
    row: (month, line, level) => {
      const wanted = `${month}*1000+MATCH(${line},${lines},0)`;
      return byLevel(level, (column) => `MATCH(${wanted},${column('key')},0)`);
    },
  };
}
