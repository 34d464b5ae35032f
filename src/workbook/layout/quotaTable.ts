import type { TablesCatalogue } from '../../locales/tables/en';
import { monthSerial } from '../../model/month';
import { ourSheets, ourTables } from '../names';
import { roundUpFormula } from './formulas';
import { levelRows, planRowFormula, planValue } from './levels';
import type { LayoutInput } from './planInputs';
import { columnOfTable, formats, type CellContext, type ColumnSpec, type TableSpec } from './tableSpec';
import { lineCell, stageCell } from './userCells';

type QuotaKey = keyof TablesCatalogue['quotas'];

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
      column('stage', formats.general, { values: rows.map((row) => stageCell(layout, row.stage)) }),
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
