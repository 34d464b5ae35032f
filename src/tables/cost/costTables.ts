import { costFigures } from '../../model/cost/costFigures';
import { noSettings } from '../../model/figures/workOut';
import { monthSerial } from '../../model/calendar/month';
import { ourSheets, ourTables } from '../../grid/names';
import type { CellInput } from '../../grid/port';
import { monthMatches } from '../../cells/monthStyle';
import { columnReference } from '../../read/rows/source';
import { figureColumns, namesWith, totalFormulas } from '../figureColumns';
import { costFormulas, ownNumbers } from './costColumns';
import { costColumns, type CostCell, type CostFormulas, type CostKey } from './costKeys';
import { cellRangeOf, rowMatches } from '../formulas';
import { levelRows } from '../levels';
import type { LayoutInput } from '../planInputs';
import { columnOfTable, type ColumnSpec, type TableSpec } from '../tableSpec';
import { lineCell } from '../userCells';

/**
 * The cost review: what each line costs in each month by kind, beside calls, hires and budget, then the merged total
 * with the same columns in the same places. None without a Costs table.
 */
export function costTables(layout: LayoutInput): TableSpec<CostKey>[] {
  return layout.review ? [lineTable(layout), totalTable(layout)] : [];
}

function lineTable(layout: LayoutInput): TableSpec<CostKey> {
  const rows = levelRows(layout);
  const constants: Partial<Record<CostKey, CellInput[]>> = {
    month: rows.map(({ row }) => monthSerial(row.month)),
    line: rows.map(({ row }) => lineCell(layout, row.line)),
    level: rows.map(({ level }) => level),
  };
  const formulas: CostFormulas = {
    ...costFormulas(layout),
    budget: (cell) => lineBudgetFormula(layout, cell.self('month'), cell.self('line')),
  };
  return table(layout, ourTables.cost, rows.length, (key) => ({
    values: constants[key],
    formula: formulas[key],
  }));
}

function totalTable(layout: LayoutInput): TableSpec<CostKey> {
  const { words, plan } = layout;
  const constants: Partial<Record<CostKey, CellInput[]>> = {
    month: plan.totals.map(({ month }) => monthSerial(month)),
    line: plan.totals.map(() => words.total),
  };
  const ofLines = (key: CostKey): string => columnOfTable(ourTables.cost, words.cost[key]);
  const sum = (key: CostKey, cell: CostCell): string =>
    `SUMIFS(${ofLines(key)},${ofLines('month')},${cell.self('month')})`;
  const formulas: CostFormulas = {
    ...totalFormulas<CostKey, object>(costFigures, noSettings, namesWith(ownNumbers), { sum }),
    budget: (cell) => monthBudgetFormula(layout, cell.self('month')),
  };
  const spec = table(layout, ourTables.costTotal, plan.totals.length, (key) => ({
    values: constants[key],
    formula: formulas[key],
  }));
  return { ...spec, columns: spec.columns.filter(({ helper }) => !helper) };
}

function table(
  { words }: LayoutInput,
  name: string,
  rows: number,
  content: (key: CostKey) => Pick<ColumnSpec<CostKey>, 'values' | 'formula'>,
): TableSpec<CostKey> {
  const keys = Object.keys(words.cost) as CostKey[];
  const columns = figureColumns(keys, costColumns, words.cost, content);
  return { name, sheet: ourSheets.cost, column: 0, columns, rows };
}

/** The budget of a line's month: its rows added up, "" without any. */
function lineBudgetFormula({ inputs }: LayoutInput, month: string, line: string): string {
  const source = inputs.sources.Budget;
  if (!source || columnReference(source, 'line') === null) return '""';
  const matches = rowMatches(source, inputs.budget.style, month, line);
  return addedUp(matches, cellRangeOf(source, 'budget'), '""');
}

/** The budget of a month: its rows without a line where there are any, else those of the lines. */
function monthBudgetFormula({ inputs }: LayoutInput, month: string): string {
  const source = inputs.sources.Budget;
  if (!source) return '""';
  const amounts = cellRangeOf(source, 'budget');
  const matches = monthMatches(inputs.budget.style, cellRangeOf(source, 'month'), month);
  const all = addedUp(`${matches}*1`, amounts, '""');
  const lines = columnReference(source, 'line');
  return lines === null ? all : addedUp(`${matches}*(${lines}="")`, amounts, all);
}

function addedUp(matches: string, amounts: string, otherwise: string): string {
  return `IF(SUMPRODUCT(${matches})=0,${otherwise},SUMPRODUCT(${matches},${amounts}))`;
}
